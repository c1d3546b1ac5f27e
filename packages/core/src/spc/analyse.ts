import { type Assurance, assuranceOf, type Target, targetAt } from "./assurance.ts";
import type { Direction } from "./direction.ts";
import { examine, type ExaminedStretch } from "./examine.ts";
import { type Mark, marksOf } from "./marks.ts";
import { judgedPoint, readAt, stretchAt } from "./reading.ts";
import type { RuleSet, RuleSetId } from "./rule-set.ts";
import type { RunChart } from "./run-chart.ts";
import { isMissing, type Series, seriesOf, valueAt } from "./series.ts";
import { type Standing, standingOf } from "./standing.ts";
import { tooFew, type Variation, variationOf } from "./variation.ts";

/** What is to be analysed: values in date order, one for each point. */
export type Input = {
  /** Null, or a number that is not finite, is a missing value. */
  readonly values: readonly (number | null)[];
  readonly target?: Target;
  readonly direction: Direction;
  /** The indices of the points at which the series is rebased. */
  readonly rebaseAt?: readonly number[];
  /** Freezes the centre and limits of each segment on its first points; null uses them all. */
  readonly baseline?: number | null;
};

/** What changed, what did not, and what cannot be known yet. */
export type Analysis = {
  readonly rules: RuleSetId;
  /** The point the verdicts are about, or null where there is none. */
  readonly latest: number | null;
  /** How much the segment of the latest point can bear. */
  readonly standing: Standing;
  readonly segments: readonly Segment[];
  /** One for each point. */
  readonly marks: readonly (Mark | null)[];
  readonly variation: Variation;
  readonly assurance: Assurance;
  /** What was asked for and could not be done: rebase points that are no points, a baseline too short. */
  readonly unused: { readonly rebaseAt: readonly number[]; readonly baseline: number | null };
};

/** A run of points judged together. */
export type Segment = {
  /** The indices of its first point and its last. */
  readonly first: number;
  readonly last: number;
  /** The number of values, and the number the centre and limits rest on. */
  readonly values: number;
  readonly restsOn: number;
  readonly standing: Standing;
  /** The mean on an XmR chart, the median on a run chart; null where there is no value. */
  readonly centre: number | null;
  /** Null on a run chart, and where there are too few values. */
  readonly limits: SegmentLimits | null;
  /** Null on an XmR chart, and where no point lies off the median. */
  readonly runChart: RunChart | null;
};

export type SegmentLimits = {
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
};

/** Judges a series by a named rule set. Never throws and never hands out NaN, whatever the values. */
export function analyse(input: Input, rules: RuleSet): Analysis {
  const series = seriesOf(input.values);
  const examination = examine(series, input.rebaseAt ?? [], input.baseline ?? null, rules);
  const segments = series.length === 0 ? [] : examination.stretches.map(segmentOf);
  const silent = examination.stretches.filter((stretch) => standingIn(stretch) === "too few");
  const latest = judgedPoint(series, rules);
  const stretch = stretchAt(examination, latest);
  const standing = stretch === null ? "too few" : standingIn(stretch);
  const reading = stretch === null || latest === null ? null : readAt(examination, stretch, latest);
  const values = stretch?.count ?? 0;
  const target = targetAt(input.target ?? null, latest);
  const doubt = latest === null || stretch === null ? null : doubtOf(series, stretch, latest, rules);
  return {
    rules: rules.id,
    latest,
    standing,
    segments,
    marks: marksOf(examination, series.length, silent),
    variation:
      doubt === null || standing === "too few"
        ? variationOf(reading, input.direction, standing, values)
        : { ...tooFew(values), because: doubt },
    assurance: assuranceOf(target, stretch?.limits ?? null, input.direction, standing, values, rules),
    unused: examination.unused,
  };
}

/** Why the rules' silence says nothing: the point they judge is missing, or they were not applied at all. */
function doubtOf(
  series: Series,
  stretch: ExaminedStretch,
  latest: number,
  rules: RuleSet,
): "latest value is missing" | "baseline never varies" | null {
  if (isMissing(valueAt(series, latest))) return "latest value is missing";
  const { limits } = stretch;
  if (limits?.flat !== true || rules.chart.kind !== "xmr" || rules.chart.limits.whenFlat !== "none")
    return null;
  for (let i = stretch.from; i < stretch.to; i += 1) {
    const value = valueAt(series, i);
    if (!isMissing(value) && value !== limits.centre) return "baseline never varies";
  }
  return null;
}

function standingIn(stretch: ExaminedStretch): Standing {
  return standingOf(stretch.count, stretch.restsOn);
}

function segmentOf(stretch: ExaminedStretch): Segment {
  const standing = standingIn(stretch);
  const { limits, centre } = stretch;
  return {
    first: stretch.from,
    last: stretch.to - 1,
    values: stretch.count,
    restsOn: stretch.restsOn,
    standing,
    centre: isMissing(centre) ? null : centre,
    limits: limits === null || standing === "too few" ? null : withoutCentre(limits),
    runChart: stretch.runChart,
  };
}

function withoutCentre({ lower, upper, nearLower, nearUpper }: SegmentLimits): SegmentLimits {
  return { lower, upper, nearLower, nearUpper };
}

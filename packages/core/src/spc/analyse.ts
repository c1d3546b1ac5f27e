import { type Assurance, assuranceOf, type Target, targetAt } from "./assurance.ts";
import type { Direction } from "./direction.ts";
import { doubtAbout, isFlatBaseline } from "./doubt.ts";
import { examine, type Examination, type ExaminedStretch } from "./examine.ts";
import { withoutLevelRuns } from "./level-runs.ts";
import { type Mark, marksOf } from "./marks.ts";
import { judgedPoint, readAt, stretchAt } from "./reading.ts";
import type { RuleSet, RuleSetId } from "./rule-set.ts";
import type { RunChart } from "./run-chart.ts";
import { isMissing, type Series, seriesOf } from "./series.ts";
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
  /** Null on a run chart, where there are too few values, and where the baseline never varies but what follows does. */
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
  const raw = examine(series, input.rebaseAt ?? [], input.baseline ?? null, rules);
  const examination = rules.levelRuns === "are no shift" ? withoutLevelRuns(series, raw) : raw;
  const silent = examination.stretches.filter((stretch) => standingIn(stretch) === "too few");
  const latest = judgedPoint(series, rules);
  const stretch = latest === null ? null : stretchAt(examination, latest);
  return {
    rules: rules.id,
    latest,
    segments: series.length === 0 ? [] : examination.stretches.map((part) => segmentOf(series, part)),
    marks: marksOf(examination, series.length, silent),
    unused: examination.unused,
    ...(latest === null || stretch === null
      ? nothingToJudge(input)
      : verdictsOn(latest, stretch, series, examination, input, rules)),
  };
}

type Verdicts = Pick<Analysis, "standing" | "variation" | "assurance">;

function nothingToJudge({ target, direction }: Input): Verdicts {
  const noTarget = target === undefined || target === null;
  return {
    standing: "too few",
    variation: tooFew(0),
    assurance: noTarget
      ? { kind: "no target" }
      : direction === "neither"
        ? { kind: "no direction" }
        : tooFew(0),
  };
}

function verdictsOn(
  latest: number,
  stretch: ExaminedStretch,
  series: Series,
  examination: Examination,
  input: Input,
  rules: RuleSet,
): Verdicts {
  const reading = readAt(examination, stretch, latest);
  const evidence = {
    standing: standingIn(stretch),
    values: stretch.count,
    doubt: doubtAbout(series, stretch, latest),
    direction: input.direction,
  };
  const target = targetAt(input.target ?? null, latest);
  return {
    standing: evidence.standing,
    variation: variationOf(reading, evidence),
    assurance: assuranceOf(target, stretch.limits, evidence, rules),
  };
}

function standingIn(stretch: ExaminedStretch): Standing {
  return standingOf(stretch.count, stretch.restsOn);
}

function segmentOf(series: Series, stretch: ExaminedStretch): Segment {
  const standing = standingIn(stretch);
  const { limits, centre } = stretch;
  const isSilent = standing === "too few" || isFlatBaseline(series, stretch);
  return {
    first: stretch.from,
    last: stretch.to - 1,
    values: stretch.count,
    restsOn: stretch.restsOn,
    standing,
    centre: isMissing(centre) ? null : centre,
    limits: limits === null || isSilent ? null : withoutCentre(limits),
    runChart: stretch.runChart,
  };
}

function withoutCentre({ lower, upper, nearLower, nearUpper }: SegmentLimits): SegmentLimits {
  return { lower, upper, nearLower, nearUpper };
}

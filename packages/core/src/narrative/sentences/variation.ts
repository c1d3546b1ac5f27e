import { type FactSheet, type Judged, measuredOf } from "../../facts/index.ts";
import { tableFigure } from "../../figure/index.ts";
import { periodName } from "../../period/index.ts";
import { type Observation, isMeasured } from "../../register/index.ts";
import type { Analysis } from "../../spc/index.ts";
import { cellsOf, valueInProse } from "../figures.ts";
import { judgedOf } from "../judged.ts";
import type { Sentence } from "../sentence.ts";
import { type Bound, type Text, bind, joined } from "../text.ts";
import { counted, pointNoun } from "../words.ts";

type Signal = Extract<Analysis["variation"], { readonly side: unknown }>;

/** The only sentence that may say that something changed, and only where a named rule says so. */
export const variation: Sentence = {
  id: "variation",
  when: "always for monthly and quarterly figures: whether the latest shows a change that chance does not explain",
  say: (facts) => {
    const pattern = judgedOf(facts);
    if (!pattern) return undefined;
    const { variation: verdict } = pattern.analysis;
    switch (verdict.kind) {
      case "not enough points":
        return tooFew(pattern, verdict.values);
      case "no clear change":
        return ["There is no clear change."];
      case "unusual pattern":
        return ["The pattern is not what chance alone would give, but it points neither way."];
      case "improvement":
      case "concern":
      case "high":
      case "low":
        return joined([
          ...byMonth(facts, pattern),
          whatWasSeen(facts, pattern, verdict),
          meaning(facts, pattern, verdict),
        ]);
    }
  },
};

/** With so few figures nobody would expect a verdict, and saying so each time would only tire the reader. */
const WORTH_SAYING = 5;

function tooFew(pattern: Judged, values: number): Text | undefined {
  if (values < WORTH_SAYING) return undefined;
  const amount = counted(values, pointNoun(pattern.grain));
  return [`With ${amount} of figures it is too early to say whether anything has changed.`];
}

/** Where months stand behind a quarter, the finding is about a month, so the month's own figure comes first. */
function byMonth(facts: FactSheet, { analysis, observations, grain, points }: Judged): readonly Text[] {
  const latest = observations[analysis.latest ?? -1];
  if (points === "additions") return [[`We judge this by what each ${pointNoun(grain)} added to the total.`]];
  if (grain === measuredOf(facts.latest)?.period.months || !latest || !isMeasured(latest)) return [];
  return [
    [`By month, the latest figure is `, valueInProse(facts, latest), ` for ${periodName(latest.period)}.`],
  ];
}

function whatWasSeen(facts: FactSheet, pattern: Judged, { signal, side, since }: Signal): Text {
  const noun = pointNoun(pattern.grain);
  const isHigh = side === "high";
  switch (signal) {
    case "single point": {
      const subject = pattern.points === "additions" ? `The latest ${noun}` : "This";
      return [
        `${subject} is ${isHigh ? "above" : "below"} the range we would expect`,
        ...range(facts, pattern),
        ".",
      ];
    }
    case "two in three": {
      const edge = isHigh ? "upper" : "lower";
      return [
        `At least two of the last three ${noun}s are near the ${edge} edge of the range we would expect`,
        ...range(facts, pattern),
        ".",
      ];
    }
    case "trend":
      return trendSeen(pattern, since, isHigh);
    case "shift":
    case "long run":
    case "few crossings":
      return runSeen(facts, pattern, since, isHigh);
  }
}

/** A rule set may let equal figures stand within a trend: then they are owned up to. */
function trendSeen({ analysis, observations, grain }: Judged, since: number, isHigh: boolean): Text {
  const values = observations
    .slice(since, (analysis.latest ?? since) + 1)
    .filter(isMeasured)
    .map(({ value }) => value);
  const isStrict = values.every((value, i) => i === 0 || value !== values[i - 1]);
  const moved = `${isHigh ? "risen" : "fallen"}${isStrict ? "" : " or stayed level"}`;
  const noun = pointNoun(grain);
  return [`The figures have ${moved} ${noun} by ${noun} since ${nameOf(observations[since])}.`];
}

/** A rule set may pass over figures on the centre line: then the run is told by what none of them is. */
function runSeen(facts: FactSheet, pattern: Judged, since: number, isHigh: boolean): Text {
  const { analysis, observations, grain } = pattern;
  const segment = analysis.segments.at(-1);
  const centre = segment?.centre ?? 0;
  const values = observations
    .slice(since, (analysis.latest ?? since) + 1)
    .filter(isMeasured)
    .map(({ value }) => value);
  const isBeyond = values.every((value) => (isHigh ? value > centre : value < centre));
  const middle = [segment?.runChart ? " the median" : " the average", ...average(facts, pattern), "."];
  const from = nameOf(observations[since]);
  const run = counted(values.length, pointNoun(grain));
  return isBeyond
    ? [`The ${run} since ${from} have all been ${isHigh ? "above" : "below"}`, ...middle]
    : [`In the ${run} since ${from} no figure has been ${isHigh ? "below" : "above"}`, ...middle];
}

function nameOf(observation: Observation | undefined): string {
  return observation ? periodName(observation.period) : "";
}

const CERTAINTY = {
  "too few": "That may be chance",
  trial: "That may be a change, but there are too few figures to be sure",
  provisional: "That is unlikely to be chance, though with so few figures we say so provisionally",
  full: "That is unlikely to be chance",
} as const;

/** How sure we are, and, where the KPI is judged, whether it is better or worse. */
function meaning({ kpi }: FactSheet, { analysis }: Judged, { kind }: Signal): Text {
  const certainty = CERTAINTY[analysis.standing];
  if (kind === "high" || kind === "low") return [`${certainty}.`];
  const good = kpi.polarity === "lower" ? "Lower" : "Higher";
  const verb = analysis.standing === "trial" ? "would be" : "is";
  return [
    `${certainty}. ${good} is better, so this ${verb} ${kind === "improvement" ? "an improvement" : "a worsening"}.`,
  ];
}

/** The expected range at the latest point, bound to every cell it was worked out from. */
function range(facts: FactSheet, pattern: Judged): Text {
  const limits = pattern.analysis.segments.at(-1)?.limits;
  if (!limits) return [];
  const [lower, upper] = [Math.max(limits.lower, floorOf(facts)), Math.min(limits.upper, ceilingOf(facts))];
  return [" (", printed(facts, pattern, lower), " to ", printed(facts, pattern, upper), ")"];
}

function average(facts: FactSheet, pattern: Judged): Text {
  const centre = pattern.analysis.segments.at(-1)?.centre ?? null;
  return centre === null ? [] : [" (", printed(facts, pattern, centre), ")"];
}

function printed({ kpi, decimals }: FactSheet, { analysis, observations }: Judged, value: number): Bound {
  const segment = analysis.segments.at(-1);
  const points = observations.slice(segment?.first ?? 0, (segment?.last ?? 0) + 1).filter(isMeasured);
  return bind(tableFigure(value, kpi.unit, decimals), points.flatMap(cellsOf));
}

const floorOf = ({ kpi }: FactSheet) =>
  kpi.unit.kind === "number" || kpi.unit.kind === "money" ? -Infinity : 0;
const ceilingOf = ({ kpi }: FactSheet) => (kpi.unit.kind === "percentage" ? 100 : Infinity);

import { type FactSheet, type Pattern } from "../../facts/index.ts";
import { proseFigure } from "../../figure/index.ts";
import { periodName } from "../../period/index.ts";
import { isMeasured } from "../../register/index.ts";
import { cellsOf } from "../figures.ts";
import type { Sentence } from "../sentence.ts";
import { type Bound, type Text, bind } from "../text.ts";
import { counted, pointNoun } from "../words.ts";

/** The only sentence that may say that something changed, and only where a named rule says so. */
export const variation: Sentence = {
  id: "variation",
  when: "always for monthly and quarterly figures: whether the latest shows a change that chance does not explain",
  say: (facts) => {
    const { pattern } = facts;
    if (!pattern || pattern.grain > 3) return undefined;
    const { variation: verdict, standing } = pattern.analysis;
    if (verdict.kind === "not enough points") return tooFew(pattern, verdict.values);
    if (verdict.kind === "no clear change")
      return [`There is no clear change: the ups and downs are no more than chance would give.`];
    if (verdict.kind === "unusual pattern")
      return ["The pattern is not what chance alone would give, but it points neither way."];
    const seen = whatWasSeen(facts, pattern);
    const certain = standing === "full" ? "That is unlikely to be chance" : PROVISIONAL[standing];
    return [...seen, " ", `${certain}${meaning(facts, verdict.kind)}.`];
  },
};

const PROVISIONAL = {
  "too few": "That may be chance",
  trial: "That may be a change, but there are too few figures to be sure",
  provisional: "That is unlikely to be chance, though with so few figures we say so provisionally",
} as const;

function tooFew(pattern: Pattern, values: number): Text | undefined {
  if (values === 0) return undefined;
  const noun = pointNoun(pattern.grain);
  return [`With ${counted(values, noun)} of figures it is too early to say whether anything has changed.`];
}

function whatWasSeen(facts: FactSheet, { analysis, observations, grain }: Pattern): Text {
  const { variation: verdict, latest } = analysis;
  if (verdict.kind === "unusual pattern" || !("signal" in verdict)) return [];
  const noun = pointNoun(grain);
  const since = observations[verdict.since];
  const run = (latest ?? verdict.since) - verdict.since + 1;
  const from = since ? periodName(since.period) : "";
  const way = verdict.side === "high";
  switch (verdict.signal) {
    case "single point":
      return [`This is ${way ? "above" : "below"} the range we would expect`, ...range(facts), "."];
    case "two in three":
      return [
        `At least two of the last three ${noun}s are close to the ${way ? "upper" : "lower"} edge of the range we would expect`,
        ...range(facts),
        ".",
      ];
    case "trend":
      return [
        `It has ${way ? "risen" : "fallen"} ${noun} by ${noun} since ${from}: ${counted(run, "figure")} in a row.`,
      ];
    case "shift":
    case "long run":
    case "few crossings":
      return [
        `The ${counted(run, noun)} since ${from} have all been ${way ? "above" : "below"} the average`,
        ...average(facts),
        ".",
      ];
  }
}

function meaning({ kpi }: FactSheet, kind: "improvement" | "concern" | "high" | "low"): string {
  if (kind === "high" || kind === "low") return "";
  const good = kpi.polarity === "lower" ? "lower" : "higher";
  return `. For this indicator ${good} is better, so this is ${kind === "improvement" ? "an improvement" : "a worsening"}`;
}

/** The expected range at the latest point, bound to every cell it was worked out from. */
function range(facts: FactSheet): Text {
  const segment = segmentOf(facts);
  if (!segment?.limits) return [];
  const { lower, upper } = segment.limits;
  return [
    " (",
    printed(facts, Math.max(lower, floorOf(facts))),
    " to ",
    printed(facts, Math.min(upper, ceilingOf(facts))),
    ")",
  ];
}

function average(facts: FactSheet): Text {
  const centre = segmentOf(facts)?.centre;
  return centre === null || centre === undefined ? [] : [" (", printed(facts, centre), ")"];
}

function printed(facts: FactSheet, value: number): Bound {
  const { kpi, pattern, decimals } = facts;
  const segment = segmentOf(facts);
  const points =
    pattern?.observations.slice(segment?.first, (segment?.last ?? 0) + 1).filter(isMeasured) ?? [];
  return bind(
    proseFigure(value, kpi.unit, Math.max(decimals, kpi.unit.kind === "count" ? 0 : 1)),
    points.flatMap(cellsOf),
  );
}

function segmentOf({ pattern }: FactSheet) {
  return pattern?.analysis.segments.at(-1);
}

const floorOf = ({ kpi }: FactSheet) =>
  kpi.unit.kind === "number" || kpi.unit.kind === "money" ? -Infinity : 0;
const ceilingOf = ({ kpi }: FactSheet) => (kpi.unit.kind === "percentage" ? 100 : Infinity);

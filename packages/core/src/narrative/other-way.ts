import { type Fact, type FactSheet, measuredOf } from "../facts/index.ts";
import { valueInProse } from "./figures.ts";
import { headingOf } from "./heading.ts";
import { short } from "./holes.ts";
import { known, knownNow } from "./known.ts";
import { aimEnds } from "./target-words.ts";
import { type Text, say } from "./text.ts";

/** A share or a rate in the way that its heading does not tell it: the figure under its counts, the counts under the figure. */
export function otherWay(facts: FactSheet): Text | undefined {
  const { kind } = facts.kpi.unit;
  const [many, base] = [known(facts, "numerator"), known(facts, "denominator")];
  const level = valueInProse(facts);
  if ((kind !== "percentage" && kind !== "rate") || !many || !base || !level) return undefined;
  const { tells } = headingOf(facts);
  if (tells === "nothing" || many.value === 0 || facts.kpi.care) return undefined;
  if (tells === "counts") return say`${level}`;
  // What is behind a rate is told for a thousand of them, so that its counts say nothing of its size.
  if (kind === "rate" || measuredOf(facts.latest)?.flags.includes("estimated")) return undefined;
  return say`${short(many)} of ${short(base)}`;
}

/** How far a figure is from what it is held to, where that is one level on one side and both are told in one sentence. */
export function levelAlone(facts: FactSheet): Fact | undefined {
  const { kpi } = facts;
  const { polarity, cumulative } = kpi;
  const gap = knownNow(facts, "gap");
  if (kpi.care || facts.status.kind === "none" || !gap) return undefined;
  if (cumulative || kpi.unit.kind === "yes or no" || aimEnds(facts)) return undefined;
  if (polarity !== "higher" && polarity !== "lower") return undefined;
  return facts.status.kind === "met" || facts.status.shortfall !== 0 ? gap : undefined;
}

import type { Fact, FactSheet } from "../facts/index.ts";
import { type Polarity, type TargetLevel, isMeasured } from "../register/index.ts";
import { figure, rule, short } from "./holes.ts";
import { knownNow } from "./known.ts";
import { type Bound, type Text, say } from "./text.ts";

/** The ends of what is aimed for, where that is a range. */
export function aimEnds(facts: FactSheet): readonly [Fact, Fact] | undefined {
  const aim = knownNow(facts, "target");
  const high = knownNow(facts, "target high");
  if (aim && high) return [aim, high];
  const [low, top] = [knownNow(facts, "aim low"), knownNow(facts, "aim high")];
  return low && top ? [low, top] : undefined;
}

/** The target that the figure of now was held to: also where it is known to be short of it, and not by how much that matters. */
export function heldTo({ status }: FactSheet): TargetLevel | undefined {
  return status.kind === "none" ? status.short : status.target;
}

/** The target with its direction: "95% or more", "between 80% and 85%", "under 30". */
export function targetWords(facts: FactSheet): Text {
  const { kpi } = facts;
  const held = heldTo(facts);
  const aim = knownNow(facts, "target");
  if (!held || !aim) return [];
  const ends = aimEnds(facts);
  if (ends && ends[0].printed === ends[1].printed) return say`${figure(ends[1])}`;
  if (ends) return say`between ${figure(ends[0])} and ${figure(ends[1])}`;
  if (held.strict) return say`${rule(kpi.polarity === "lower" ? "under" : "over")} ${figure(aim)}`;
  if (isUtmost(kpi, aim)) return say`${figure(aim)}`;
  return say`${figure(aim)}${rule(DIRECTIONS[kpi.polarity ?? "neither"](kpi.unit.kind))}`;
}

/** The target of what is short of it or over it: the bare level, because which side is good goes without saying. */
export function targetInBrief(facts: FactSheet, print: (aim: Fact) => Bound = short): Text {
  const aim = knownNow(facts, "target");
  const { polarity } = facts.kpi;
  const isSided = polarity === "higher" || polarity === "lower";
  const held = heldTo(facts);
  if (!held || !aim || !isSided || held.strict || aimEnds(facts)) return targetWords(facts);
  return say`${print(aim)}`;
}

/** Whether no figure can be better than the target: all of a share that never was more, none of what is counted, an answer. */
function isUtmost({ polarity, unit, observations }: FactSheet["kpi"], { value }: Fact): boolean {
  if (unit.kind === "yes or no") return true;
  if (polarity === "lower") return value === 0 && (unit.kind === "count" || unit.kind === "days");
  const isShare =
    unit.kind === "percentage" && observations.every((each) => !isMeasured(each) || each.value <= 100);
  return polarity === "higher" && isShare && value === 100;
}

const DIRECTIONS: Record<Polarity, (kind: string) => string> = {
  higher: () => " or more",
  lower: (kind) => (kind === "count" || kind === "days" ? " or fewer" : " or less"),
  closer: () => ", as closely as we can",
  neither: () => "",
};

import { type FactSheet, SHARE, aTarget, figureAt, quarters } from "../../facts/index.ts";
import type { Polarity } from "../../register/index.ts";
import { figure, judging, rule } from "../holes.ts";
import { knownNow } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, say } from "../text.ts";

export const target = defineSentence({
  id: "target",
  when: "the KPI is judged: its target and how far the figure is from it",
  say: (facts) => {
    const status = knownNow(facts, "status");
    const gap = knownNow(facts, "gap");
    if (facts.status.kind === "none" || !status || !gap) return undefined;
    const aim = targetWords(facts);
    const isOnEdge = facts.status.shortfall === 0;
    switch (facts.status.kind) {
      case "met":
        return say`Our target is ${aim}, so this is ${judging(status, "met", "on target")}.`;
      case "close":
        return isOnEdge
          ? say`Our target is ${aim}, so at just that it is ${judging(status, "close", "close to target")}.`
          : say`Our target is ${aim}, so this is ${judging(status, "close", "close to target")}, ${figure(gap)} ${judging(status, "not met", "away")}.`;
      case "missed":
        // How far it is from the middle of its range would tell nobody how far it is outside.
        if (knownNow(facts, "aim low"))
          return say`Our target is ${aim}, so this is ${judging(status, "missed", "off target")}.`;
        return isOnEdge
          ? say`Our target is ${aim}, so just that is ${judging(status, "missed", "off target")}.`
          : say`Our target is ${aim}, so this is ${judging(status, "missed", "off target")} by ${figure(gap)}.`;
    }
  },
  examples: {
    said: [
      {
        name: "on target",
        kpi: { observations: quarters(60), targets: [aTarget(60)] },
        says: "Our target is 60 people or fewer, so this is on target.",
      },
      {
        name: "close to it",
        kpi: { observations: quarters(63), targets: [aTarget(60)] },
        says: "Our target is 60 people or fewer, so this is close to target, 3 people away.",
      },
      {
        name: "off target",
        kpi: { ...SHARE, observations: quarters(77.5), targets: [aTarget(85)] },
        says: "Our target is 85.0% or more, so this is off target by 7.5 percentage points.",
      },
      {
        name: "within an aim to be met as closely as may be",
        kpi: {
          ...SHARE,
          polarity: "closer",
          observations: quarters(88.2),
          targets: [aTarget(90)],
          tolerance: { amount: 4, kind: "absolute" },
        },
        says: "Our target is between 86.0% and 94.0%, so this is on target.",
      },
      {
        name: "outside it",
        kpi: {
          ...SHARE,
          polarity: "closer",
          observations: quarters(95),
          targets: [aTarget(90)],
          tolerance: { amount: 4, kind: "absolute" },
        },
        says: "Our target is between 86% and 94%, so this is off target.",
      },
      {
        name: "above a range",
        kpi: { observations: quarters(70), targets: [{ ...aTarget(50), upTo: 60 }] },
        says: "Our target is between 50 people and 60 people, so this is off target by 10 people.",
      },
      {
        name: "on an edge that does not count",
        kpi: {
          observations: quarters(60),
          targets: [{ ...aTarget(60), strict: true }],
          tolerance: { amount: 1, kind: "absolute" },
        },
        says: "Our target is under 60 people, so at just that it is close to target.",
      },
    ],
    unsaid: [
      {
        name: "a figure that is late",
        kpi: { observations: [figureAt(60, -1)], targets: [aTarget(60)] },
      },
      {
        name: "a hidden count that may be on either side",
        kpi: {
          observations: [figureAt(60, -1), { ...figureAt(0), state: "suppressed", marker: "fewer than 5" }],
          targets: [aTarget(3)],
        },
      },
      { name: "no target", kpi: { observations: quarters(60) } },
      {
        name: "no direction",
        kpi: { polarity: "neither", observations: quarters(60), targets: [aTarget(60)] },
      },
    ],
  },
});

/** The target with its direction: "95% or more", "between 80% and 85%", "under 30". */
export function targetWords(facts: FactSheet): Text {
  const { kpi, status } = facts;
  const aim = knownNow(facts, "target");
  if (status.kind === "none" || !aim) return [];
  const high = knownNow(facts, "target high");
  if (high) return say`between ${figure(aim)} and ${figure(high)}`;
  const [low, top] = [knownNow(facts, "aim low"), knownNow(facts, "aim high")];
  if (low && top) return say`between ${figure(low)} and ${figure(top)}`;
  if (status.target.strict) return say`${rule(kpi.polarity === "lower" ? "under" : "over")} ${figure(aim)}`;
  return say`${figure(aim)}${rule(DIRECTIONS[kpi.polarity ?? "neither"](kpi.unit.kind))}`;
}

const DIRECTIONS: Record<Polarity, (kind: string) => string> = {
  higher: () => " or more",
  lower: (kind) => (kind === "count" || kind === "days" ? " or fewer" : " or less"),
  closer: () => ", as closely as we can",
  neither: () => "",
};

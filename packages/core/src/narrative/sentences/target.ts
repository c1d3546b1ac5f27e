import { type Fact, type FactSheet, SHARE, aTarget, figureAt, quarters } from "../../facts/index.ts";
import { rangeInProse } from "../figures.ts";
import { figure, going, judging, rule } from "../holes.ts";
import { knownNow } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { aimEnds, targetWords } from "../target-words.ts";
import { type Text, say } from "../text.ts";

const ANSWER = { kind: "yes or no", of: "" } as const;

export const target = defineSentence({
  id: "target",
  when: "the KPI is judged: its target and how far the figure is from it",
  say: (facts) => {
    const status = knownNow(facts, "status");
    const gap = knownNow(facts, "gap");
    if (facts.kpi.care || facts.status.kind === "none" || !status || !gap) return undefined;
    const isOnEdge = facts.status.shortfall === 0;
    if (isLevelAlone(facts) && (!isOnEdge || facts.status.kind === "met")) return ofLevel(facts, status, gap);
    const opening = openingOf(facts);
    switch (facts.status.kind) {
      case "met":
        return say`${opening}, so it is ${judging(status, "met", "met")}.`;
      case "close":
        if (isAnswer(facts)) return say`${opening}, so this is ${judging(status, "close", "close")}.`;
        return isOnEdge
          ? say`${opening}, so at just that it is ${judging(status, "close", "close")}.`
          : say`${opening}, so this is ${judging(status, "close", "close")}: ${figure(gap)} ${sideOf(facts, gap)}.`;
      case "missed":
        // How far it is from the middle of its range would tell nobody how far it is outside, and from a yes a no is no way.
        if (isOnEdge || knownNow(facts, "aim low") || isAnswer(facts))
          return say`${opening}, so we ${judging(status, "missed", "missed it")}.`;
        return say`${opening}, so we ${judging(status, "missed", "missed it")} by ${figure(gap)}.`;
    }
  },
  examples: {
    said: [
      {
        name: "on target",
        kpi: { observations: quarters(60), targets: [aTarget(60)] },
        says: "The target of 60 people or fewer is met.",
      },
      {
        name: "close to it",
        kpi: {
          observations: quarters(63),
          targets: [aTarget(60)],
        },
        says: "That is 3 people over the target of 60 people or fewer.",
      },
      {
        name: "short of it, and close",
        kpi: { ...SHARE, observations: quarters(84.2), targets: [aTarget(85)] },
        says: "That is 0.8 percentage points short of the target of 85.0% or more.",
      },
      {
        name: "off target",
        kpi: { ...SHARE, observations: quarters(77.5), targets: [aTarget(85)] },
        says: "We missed the target of 85.0% or more by 7.5 percentage points.",
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
        says: "We aim for 86.0% to 94.0%, so it is met.",
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
        says: "We aim for 86% to 94%, so we missed it.",
      },
      {
        name: "above a range",
        kpi: { observations: quarters(70), targets: [{ ...aTarget(50), upTo: 60 }] },
        says: "We aim for 50 to 60 people, so we missed it by 10 people.",
      },
      {
        name: "a range of one figure",
        kpi: { observations: quarters(60), targets: [{ ...aTarget(60), upTo: 60 }] },
        says: "We aim for 60 people, so it is met.",
      },
      {
        name: "a range whose ends print alike",
        kpi: {
          ...SHARE,
          polarity: "closer",
          observations: quarters(90),
          targets: [aTarget(90)],
          tolerance: { amount: 0.02, kind: "absolute" },
        },
        says: "We aim for about 90%, so it is met.",
      },
      {
        name: "all, where there can be no more",
        kpi: { ...SHARE, observations: quarters(100), targets: [aTarget(100)] },
        says: "The target of 100% is met.",
      },
      {
        name: "as much again, where there can be more",
        kpi: { ...SHARE, observations: quarters(104, 100), targets: [aTarget(100)] },
        says: "The target of 100% or more is met.",
      },
      {
        name: "none",
        kpi: { observations: quarters(0), targets: [aTarget(0)] },
        says: "The target of 0 people is met.",
      },
      {
        name: "an answer that is met",
        kpi: { unit: ANSWER, polarity: "higher", observations: quarters(1), targets: [aTarget(1)] },
        says: "The target is yes, so it is met.",
      },
      {
        name: "an answer that is missed",
        kpi: { unit: ANSWER, polarity: "lower", observations: quarters(1), targets: [aTarget(0)] },
        says: "The target is no, so we missed it.",
      },
      {
        name: "an answer with a tolerance, which it is within",
        kpi: {
          unit: ANSWER,
          polarity: "higher",
          observations: quarters(0),
          targets: [aTarget(1)],
          tolerance: { amount: 1, kind: "absolute" },
        },
        says: "The target is yes, so this is close.",
      },
      {
        name: "on an edge that does not count",
        kpi: {
          observations: quarters(60),
          targets: [{ ...aTarget(60), strict: true }],
          tolerance: { amount: 1, kind: "absolute" },
        },
        says: "The target is under 60 people, so at just that it is close.",
      },
      {
        name: "a running total, held against the plan so far",
        kpi: {
          polarity: "higher",
          cumulative: true,
          observations: quarters(100, 172),
          targets: [aTarget(160)],
        },
        says: "The target by now is 160 people or more, so it is met.",
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
        name: "deaths",
        kpi: { care: "deaths", observations: quarters(60), targets: [aTarget(60)] },
      },
      {
        name: "no direction",
        kpi: { polarity: "neither", observations: quarters(60), targets: [aTarget(60)] },
      },
    ],
  },
});

/** Whether the target is one level on one side, that of now: then it stands in the sentence as a thing that is met or missed. */
function isLevelAlone(facts: FactSheet): boolean {
  const { polarity, cumulative } = facts.kpi;
  return (
    (polarity === "higher" || polarity === "lower") && !cumulative && !isAnswer(facts) && !aimEnds(facts)
  );
}

/** "The target of 85% or more is met."; the sign beside it says that what is short of it is close. */
function ofLevel(facts: FactSheet, status: Fact, gap: Fact): Text {
  const aim = say`target of ${targetWords(facts)}`;
  if (facts.status.kind === "met") return say`The ${aim} is ${judging(status, "met", "met")}.`;
  if (facts.status.kind === "missed")
    return say`We ${judging(status, "missed", "missed")} the ${aim} by ${figure(gap)}.`;
  const isOver = gap.ways.includes("higher");
  const side = going(gap, isOver ? "higher" : "lower", isOver ? "over" : "short of");
  return say`That is ${figure(gap)} ${side} the ${aim}.`;
}

/** Whether a yes or a no is asked for, which is met or not and by no amount. */
function isAnswer({ kpi }: FactSheet): boolean {
  return kpi.unit.kind === "yes or no";
}

/** "The target is 95% or more"; where a range is aimed for, or closer is better, the range. */
function openingOf(facts: FactSheet): Text {
  const ends = aimEnds(facts);
  if (ends && ends[0].printed === ends[1].printed)
    return say`We aim for ${ends[0].value === ends[1].value ? [] : rule("about ")}${figure(ends[1])}`;
  if (ends) return say`We aim for ${rangeInProse(facts, ...ends)}`;
  return say`The target${facts.kpi.cumulative ? say` by now` : []} is ${targetWords(facts)}`;
}

function sideOf({ kpi }: FactSheet, gap: Fact): Text {
  const isOver = gap.ways.includes("higher");
  if (kpi.polarity === "closer") return say`${going(gap, isOver ? "higher" : "lower", "away")}`;
  return say`${going(gap, isOver ? "higher" : "lower", isOver ? "over" : "short")}`;
}

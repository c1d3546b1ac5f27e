import { type Fact, type FactSheet, SHARE, aTarget, figureAt, quarters } from "../../facts/index.ts";
import { rangeInProse } from "../figures.ts";
import { figure, going, judging, rule } from "../holes.ts";
import { knownNow } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { levelAlone } from "../other-way.ts";
import { aimEnds, targetWords } from "../target-words.ts";
import { type Text, say } from "../text.ts";

const ANSWER = { kind: "yes or no", of: "" } as const;

export const target = defineSentence({
  id: "target",
  when: "the KPI is judged by a range, by a plan so far, by an answer or on the edge of its target: that, and how far the figure is from it",
  say: (facts) => {
    const status = knownNow(facts, "status");
    const gap = knownNow(facts, "gap");
    if (facts.kpi.care || facts.status.kind === "none" || !status || !gap) return undefined;
    if (levelAlone(facts)) return undefined;
    const isOnEdge = facts.status.shortfall === 0;
    const opening = openingOf(facts);
    switch (facts.status.kind) {
      case "met":
        // The sign beside it says that it is met.
        return say`${opening}.`;
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
        name: "within an aim to be met as closely as may be",
        kpi: {
          ...SHARE,
          polarity: "closer",
          observations: quarters(88.2),
          targets: [aTarget(90)],
          tolerance: { amount: 4, kind: "absolute" },
        },
        says: "We aim for 86.0% to 94.0%.",
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
        says: "We aim for 60 people.",
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
        says: "We aim for about 90%.",
      },
      {
        name: "an answer that is met",
        kpi: { unit: ANSWER, polarity: "higher", observations: quarters(1), targets: [aTarget(1)] },
        says: "The target is yes.",
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
        says: "The target by now is 160 people or more.",
      },
    ],
    unsaid: [
      {
        name: "a target of one level, which is told with its figure",
        kpi: { observations: quarters(60), targets: [aTarget(60)] },
      },
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

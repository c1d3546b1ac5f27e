import { SHARE, aTarget, figureAt, partsOf, quarters } from "../../facts/index.ts";
import { bare, figure, going } from "../holes.ts";
import { levelAlone, otherWay } from "../other-way.ts";
import { defineSentence } from "../sentence.ts";
import { targetInBrief, targetWords } from "../target-words.ts";
import { capital, say } from "../text.ts";

export const levelTarget = defineSentence({
  id: "level-target",
  when: "the KPI is judged by one level on one side: the figure in the way its heading does not tell it, the target and how far it is",
  say: (facts) => {
    const found = levelAlone(facts);
    if (!found) return undefined;
    const other = otherWay(facts);
    // The sign beside it says whether that is met, close or missed.
    if (facts.status.kind === "met") {
      const aim = say`the target is ${targetWords(facts)}`;
      return other ? say`That is ${other}; ${aim}.` : say`${capital(aim)}.`;
    }
    const isOver = found.ways.includes("higher");
    const side = going(found, isOver ? "higher" : "lower", isOver ? "over" : "short of");
    const away = say`${figure(found)} ${side} the target of ${targetInBrief(facts, bare)}`;
    return other ? say`That is ${other}, ${away}.` : say`That is ${away}.`;
  },
  examples: {
    said: [
      {
        name: "on target",
        kpi: { observations: quarters(60), targets: [aTarget(60)] },
        says: "The target is 60 people or fewer.",
      },
      {
        name: "close to it",
        kpi: {
          observations: quarters(63),
          targets: [aTarget(60)],
        },
        says: "That is 3 people over the target of 60.",
      },
      {
        name: "short of it, and close",
        kpi: { ...SHARE, observations: quarters(84.2), targets: [aTarget(85)] },
        says: "That is 0.8 percentage points short of the target of 85.0%.",
      },
      {
        name: "off target",
        kpi: { ...SHARE, observations: quarters(77.5), targets: [aTarget(85)] },
        says: "That is 7.5 percentage points short of the target of 85.0%.",
      },
      {
        name: "a share that its heading tells as it is: met",
        kpi: { ...SHARE, observations: [partsOf(1368, 1478)], targets: [aTarget(90)] },
        says: "That is 1,368 of 1,478; the target is 90.0% or more.",
      },
      {
        name: "close",
        kpi: { ...SHARE, observations: [partsOf(1368, 1478)], targets: [aTarget(93)] },
        says: "That is 1,368 of 1,478, 0.4 percentage points short of the target of 93.0%.",
      },
      {
        name: "missed",
        kpi: { ...SHARE, observations: [partsOf(1368, 1478)], targets: [aTarget(99)] },
        says: "That is 1,368 of 1,478, 6.4 percentage points short of the target of 99.0%.",
      },
      {
        name: "a share that its heading tells in counts: met",
        kpi: {
          ...SHARE,
          form: "{n} of {d} people were seen in time",
          observations: [partsOf(1368, 1478)],
          targets: [aTarget(90)],
        },
        says: "That is 92.6%; the target is 90.0% or more.",
      },
      {
        name: "one that is not",
        kpi: {
          ...SHARE,
          form: "{n} of {d} people were seen in time",
          observations: [partsOf(1368, 1478)],
          targets: [aTarget(95)],
        },
        says: "That is 92.6%, 2.4 percentage points short of the target of 95.0%.",
      },
      {
        name: "all, where there can be no more",
        kpi: { ...SHARE, observations: quarters(100), targets: [aTarget(100)] },
        says: "The target is 100%.",
      },
      {
        name: "as much again, where there can be more",
        kpi: { ...SHARE, observations: quarters(104, 100), targets: [aTarget(100)] },
        says: "The target is 100% or more.",
      },
      {
        name: "none",
        kpi: { observations: quarters(0), targets: [aTarget(0)] },
        says: "The target is 0 people.",
      },
    ],
    unsaid: [
      { name: "a figure that is late", kpi: { observations: [figureAt(60, -1)], targets: [aTarget(60)] } },
      { name: "no target", kpi: { observations: quarters(60) } },
      { name: "deaths", kpi: { care: "deaths", observations: quarters(60), targets: [aTarget(60)] } },
      {
        name: "a running total",
        kpi: { polarity: "higher", cumulative: true, observations: quarters(100), targets: [aTarget(60)] },
      },
    ],
  },
});

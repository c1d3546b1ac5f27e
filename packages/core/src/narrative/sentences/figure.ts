import { SHARE, aTarget, partsOf, quarters } from "../../facts/index.ts";
import { levelAlone, otherWay } from "../other-way.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";

/** The other way of telling a share: the heading has the one, this the other; a target of one level is told with it. */
export const figure = defineSentence({
  id: "figure",
  when: "a percentage or a rate has the counts behind it: the heading tells the one, this sentence the other, unless that of the target does",
  say: (facts) => {
    const other = levelAlone(facts) ? undefined : otherWay(facts);
    return other && say`That is ${other}.`;
  },
  examples: {
    said: [
      {
        name: "a share that the heading tells in its counts",
        kpi: { ...SHARE, form: "{n} of {d} people were seen in time", observations: [partsOf(1368, 1478)] },
        says: "That is 92.6%.",
      },
      {
        name: "a share that the heading tells as it is",
        kpi: { ...SHARE, observations: [partsOf(1368, 1478)] },
        says: "That is 1,368 of 1,478.",
      },
      {
        name: "a rate that the heading tells in its counts",
        kpi: {
          unit: { kind: "rate", of: "per 100 people" },
          form: "{n} of {d} people fell",
          observations: [partsOf(120, 1000)],
        },
        says: "That is 12 per 100 people.",
      },
    ],
    unsaid: [
      {
        name: "a rate that the heading tells as it is",
        kpi: { unit: { kind: "rate", of: "per 100 people" }, observations: [partsOf(120, 1000)] },
      },
      { name: "a count", kpi: { observations: quarters(61) } },
      {
        name: "a share whose target is told with it",
        kpi: { ...SHARE, observations: [partsOf(1368, 1478)], targets: [aTarget(90)] },
      },
      { name: "a share without counts", kpi: { ...SHARE, observations: quarters(92.6) } },
      {
        name: "an estimate, which is no exact count",
        kpi: { ...SHARE, observations: [{ ...partsOf(1368, 1478), flags: ["estimated"] }] },
      },
      {
        name: "none at all",
        kpi: { ...SHARE, form: "{n} of {d} people were seen in time", observations: [partsOf(0, 1478)] },
      },
    ],
  },
});

import { SHARE, measuredOf, partsOf, quarters } from "../../facts/index.ts";
import { headingOf } from "../heading.ts";
import { short } from "../holes.ts";
import { valueInProse } from "../figures.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";

/** The other way of telling a share: the heading has the one, this the other. */
export const figure = defineSentence({
  id: "figure",
  when: "a percentage or a rate has the counts behind it: the heading tells the one, this sentence the other",
  say: (facts) => {
    const { kind } = facts.kpi.unit;
    const [many, base] = [known(facts, "numerator"), known(facts, "denominator")];
    const level = valueInProse(facts);
    if ((kind !== "percentage" && kind !== "rate") || !many || !base || !level) return undefined;
    const { tells } = headingOf(facts);
    if (tells === "nothing" || many.value === 0 || facts.kpi.care) return undefined;
    // What is behind a rate is told for a thousand of them, so that its counts say nothing of its size.
    if (kind === "rate" && tells === "figure") return undefined;
    if (tells === "figure" && measuredOf(facts.latest)?.flags.includes("estimated")) return undefined;
    return tells === "counts"
      ? say`The ${kind === "rate" ? say`rate` : say`share`} is ${level}.`
      : say`The numbers are ${short(many)} of ${short(base)}.`;
  },
  examples: {
    said: [
      {
        name: "a share that the heading tells in its counts",
        kpi: { ...SHARE, form: "{n} of {d} people were seen in time", observations: [partsOf(1368, 1478)] },
        says: "The share is 92.6%.",
      },
      {
        name: "a share that the heading tells as it is",
        kpi: { ...SHARE, observations: [partsOf(1368, 1478)] },
        says: "The numbers are 1,368 of 1,478.",
      },
      {
        name: "a rate that the heading tells in its counts",
        kpi: {
          unit: { kind: "rate", of: "per 100 people" },
          form: "{n} of {d} people fell",
          observations: [partsOf(120, 1000)],
        },
        says: "The rate is 12 per 100 people.",
      },
    ],
    unsaid: [
      {
        name: "a rate that the heading tells as it is",
        kpi: { unit: { kind: "rate", of: "per 100 people" }, observations: [partsOf(120, 1000)] },
      },
      { name: "a count", kpi: { observations: quarters(61) } },
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

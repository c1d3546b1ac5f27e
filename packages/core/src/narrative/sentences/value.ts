import { measuredOf } from "../../facts/index.ts";
import { groupThousands } from "../../figure/index.ts";
import { periodName } from "../../period/index.ts";
import type { Measured } from "../../register/index.ts";
import { valueInProse } from "../figures.ts";
import type { Sentence } from "../sentence.ts";
import { type Text, bind } from "../text.ts";

export const value: Sentence = {
  id: "value",
  when: "there is a figure: what it is, for which period and out of how many",
  say: (facts) => {
    const observation = measuredOf(facts.latest);
    if (!observation) return undefined;
    const figure = valueInProse(facts, observation);
    const sum = facts.kpi.cumulative ? "the total since April was" : "the figure was";
    return [
      `In ${periodName(observation.period)} ${sum} `,
      figure,
      ...outOf(facts.kpi.unit.kind, observation),
      ".",
    ];
  },
};

/** The counts behind a percentage, so that its size can be judged. */
function outOf(kind: string, { numerator, denominator }: Measured): Text {
  if (kind !== "percentage" || !numerator || !denominator) return [];
  return [
    " (",
    bind(groupThousands(String(numerator.value)), [numerator.at]),
    " of ",
    bind(groupThousands(String(denominator.value)), [denominator.at]),
    ")",
  ];
}

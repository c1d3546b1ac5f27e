import { measuredOf } from "../../facts/index.ts";
import { groupThousands } from "../../figure/index.ts";
import { type Period, endOf, financialYearOf, periodName } from "../../period/index.ts";
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
    const { cumulative, unit } = facts.kpi;
    const opening = cumulative
      ? `From ${periodName(yearToDate(observation.period))} the total was `
      : `In ${periodName(observation.period)} the figure was `;
    return [opening, valueInProse(facts, observation), ...outOf(unit.kind, observation), "."];
  },
};

/** From the start of the financial year to the end of the period. */
function yearToDate(period: Period): Period {
  const { start } = financialYearOf(period);
  return { start, months: endOf(period) - start };
}

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

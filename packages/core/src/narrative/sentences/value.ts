import { measuredOf } from "../../facts/index.ts";
import { type UnitKind, groupThousands, numberInWords } from "../../figure/index.ts";
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
    const noun = cumulative && ADDS_UP.has(unit.kind) ? "total" : "figure";
    const when = cumulative
      ? `From ${periodName(yearToDate(observation.period))}`
      : timeOf(observation.period);
    const opening = `${when} the ${noun} was `;
    return [opening, valueInProse(facts, observation), ...outOf(unit.kind, observation), "."];
  },
};

const ADDS_UP: ReadonlySet<UnitKind> = new Set<UnitKind>(["count", "days", "money", "number"]);

/** "In July to September 2025"; figures of several years say how many. */
function timeOf(period: Period): string {
  const years = period.months / 12;
  const isSpan = years > 1 && Number.isInteger(years);
  return isSpan
    ? `Over the ${numberInWords(years)} years from ${periodName(period)}`
    : `In ${periodName(period)}`;
}

/** From the start of the financial year to the end of the period. */
function yearToDate(period: Period): Period {
  const { start } = financialYearOf(period);
  return { start, months: endOf(period) - start };
}

/** The counts behind a percentage, so that its size can be judged. */
function outOf(kind: UnitKind, { numerator, denominator }: Measured): Text {
  if (kind !== "percentage" || !numerator || !denominator) return [];
  return [
    " (",
    bind(groupThousands(String(numerator.value)), [numerator.at]),
    " of ",
    bind(groupThousands(String(denominator.value)), [denominator.at]),
    ")",
  ];
}

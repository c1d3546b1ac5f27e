import { onceEach } from "../workbook/index.ts";
import { isMeasured } from "./observation.ts";
import type { Kpi } from "./kpi.ts";
import { isStock } from "./stock.ts";

/** Words of figures that are no sum of those of shorter periods, though nothing says what they are counted in. */
const A_LEVEL =
  /%|\b(?:averages?|mean|median|scores?|scored|ratings?|index|ratios?|rates?|shares?|per ?cent|percentages?|proportions?|per [\d,]+|grades?|occupancy|compliance|uptake|coverage|satisfaction|length of stay|time to|waiting times?|whole[- ]time|wte|fte|vacancies|caseload|waiting lists?)\b/iu;

/**
 * Whether the figures of an indicator add up over a year: amounts, counts of what came to pass, and whole numbers that
 * may be such counts as nothing says otherwise. Shares, rates, averages and what there is on a day do not.
 */
export const mayAddUp = onceEach((kpi: Kpi): boolean => {
  const { unit, title, observations, monthly } = kpi;
  if (isStock(kpi)) return false;
  if (unit.kind === "count" || unit.kind === "money") return !A_LEVEL.test(title);
  return (
    unit.kind === "number" &&
    unit.of === "" &&
    !A_LEVEL.test(title) &&
    [...observations, ...monthly].filter(isMeasured).every(({ value }) => Number.isInteger(value))
  );
});

import { isMeasured } from "../../register/index.ts";
import { kpiInput, figureAt, quarter, share } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";
import { yearWithQuarters } from "./quarters-against-year.ts";

const YEAR = { start: quarter(0).start, months: 12 };
const QUARTERS = [
  share(50, 5, 10, 0),
  share(90, 900, 1000, 1),
  share(90, 900, 1000, 2),
  share(90, 900, 1000, 3),
];

export const averageOfPercentages = defineCheck({
  id: "A09",
  title: "Year is the average of its quarters' percentages",
  why: "A quiet quarter counts as much as a busy one, so the year's figure is not the share of people it is said to be.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi }) => {
    if (kpi.unit.kind !== "percentage") return undefined;
    return yearWithQuarters(kpi.observations.filter(isMeasured)).flatMap(({ year, quarters }) => {
      const numerators = quarters.flatMap(({ numerator }) => numerator?.value ?? []);
      const denominators = quarters.flatMap(({ denominator }) => denominator?.value ?? []);
      if (numerators.length < 4 || denominators.length < 4) return [];
      const pooled = (100 * sum(numerators)) / sum(denominators);
      const mean = sum(quarters.map(({ value }) => value)) / 4;
      if (Math.abs(year.value - mean) > 0.05 || Math.abs(year.value - pooled) <= 0.1) return [];
      return [{ at: [year.at, ...quarters.map(({ at }) => at)], value: year.value, pooled }];
    });
  },
  message: ({ value, pooled }) =>
    `The year is ${shown(value)}%, the plain average of its quarters; all the people together make ${shown(Number(pooled.toFixed(1)))}%.`,
  remedy: "Work the year out from the numerators and denominators of its quarters.",
  examples: {
    keep: [() => kpiInput({ observations: [...QUARTERS, figureAt(89.87, 3, { period: YEAR })] })],
    break: [() => kpiInput({ observations: [...QUARTERS, figureAt(80, 3, { period: YEAR })] })],
  },
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { type Period, monthsOf, within } from "../../period/index.ts";
import { type Measured, isMeasured } from "../../register/index.ts";
import { figures, kpiInput, figureAt, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

/** The year's figure with its four quarters, where all are there. */
export function yearWithQuarters(
  observations: readonly Measured[],
): readonly { readonly year: Measured; readonly quarters: readonly Measured[] }[] {
  return observations
    .filter(({ period }) => period.months === monthsOf("year"))
    .map((year) => ({ year, quarters: quartersOf(year.period, observations) }))
    .filter(({ quarters }) => quarters.length === 4);
}

function quartersOf(year: Period, observations: readonly Measured[]): readonly Measured[] {
  return observations.filter(({ period }) => period.months === 3 && within(period, year));
}

const YEAR: Period = { start: quarter(0).start, months: 12 };
const COUNT = { kind: "count", of: "people" } as const;

export const quartersAgainstYear = defineCheck({
  id: "A07",
  title: "Quarters do not add up to the year",
  castsDoubt: true,
  why: "A reader who adds the four quarters gets another total than the year's figure.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi }) => {
    if (kpi.cumulative || (kpi.unit.kind !== "count" && kpi.unit.kind !== "money")) return undefined;
    return yearWithQuarters(kpi.observations.filter(isMeasured)).flatMap(({ year, quarters }) => {
      const sum = quarters.reduce((total, { value }) => total + value, 0);
      if (Math.abs(sum - year.value) <= 2 || mayBeACensus(quarters, year)) return [];
      return [{ at: [year.at, ...quarters.map(({ at }) => at)], year: year.value, sum, unit: kpi.unit }];
    });
  },
  message: ({ year, sum, unit }) =>
    `The year is ${shown(year, unit)}, but its four quarters add up to ${shown(sum, unit)}.`,
  remedy: "Correct whichever is wrong, or say in the KPI's meaning why they need not add up.",
  departs:
    "Not where the year's figure lies within its quarters: people counted on a day, such as those waiting, do not add up over a year. A difference of 2 or less is rounding.",
  examples: {
    keep: [
      () =>
        kpiInput({
          unit: COUNT,
          observations: [...figures(10, 12, 9, 11), figureAt(42, 0, { period: YEAR })],
        }),
      () =>
        kpiInput({
          unit: COUNT,
          observations: [...figures(10, 12, 9, 11), figureAt(11, 3, { period: YEAR })],
        }),
    ],
    break: [
      () =>
        kpiInput({
          unit: COUNT,
          observations: [...figures(10, 12, 9, 11), figureAt(60, 0, { period: YEAR })],
        }),
    ],
  },
});

function mayBeACensus(quarters: readonly Measured[], year: Measured): boolean {
  const values = quarters.map(({ value }) => value);
  return year.value >= Math.min(...values) && year.value <= Math.max(...values);
}

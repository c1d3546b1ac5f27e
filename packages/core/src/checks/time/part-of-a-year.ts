import type { UnitKind } from "../../figure/index.ts";
import { financialYear, isFinancialYears, monthsOf, periodLabel } from "../../period/index.ts";
import type { Measured } from "../../register/index.ts";
import { figureAt, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

/** Units that add up through a year, so that a part of it is less than the whole. */
const ADDS_UP: ReadonlySet<UnitKind> = new Set<UnitKind>(["count", "days", "money", "number", "rate"]);

/** Fewer years say nothing of how far a whole one may lie. */
const FEWEST_YEARS = 4;

const BEDS = { kind: "count", of: "bed days" } as const;

export const partOfAYear = defineCheck({
  id: "D13",
  title: "Latest year may not be a whole one",
  castsDoubt: true,
  why: "A few months of a year beside whole years look like a collapse, and the report would print how far it fell.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi, measured }) => {
    if (kpi.cumulative || !ADDS_UP.has(kpi.unit.kind)) return undefined;
    const years = measured.filter(({ period }) => period.months === monthsOf("year"));
    const latest = years.at(-1);
    const before = years.slice(0, -1);
    if (!latest || before.length < FEWEST_YEARS || latest.flags.includes("provisional")) return undefined;
    const floor = Math.min(...before.map(({ value }) => value));
    if (latest.value <= 0 || latest.value * 2 >= floor) return undefined;
    return {
      at: latest.at,
      value: shown(latest.value, kpi.unit),
      floor: shown(floor, kpi.unit),
      period: periodLabel(latest.period),
      years: before.length,
      lastMonth: isFinancialYears(latest.period) ? "March" : "December",
    };
  },
  message: ({ value, floor, period, years }) =>
    `${value} in ${period} is less than half of ${floor}, the lowest of the ${years} years before it: it may be a part of the year.`,
  remedy: ({ period, lastMonth }) =>
    `Look whether ${period} was counted to the end of ${lastMonth}. Where it was not, name the months it covers, such as April to September, or mark it [p] for provisional.`,
  departs:
    "Not in the catalogue: a real file ends with one quarter of a year that nothing in it calls unfinished. Percentages and figures that add up from zero each year are left alone.",
  examples: {
    keep: [
      () =>
        kpiInput({ unit: BEDS, frequency: "year", observations: yearly(12_936, 13_832, 7744, 9672, 4684) }),
      () => kpiInput({ unit: BEDS, frequency: "year", observations: yearly(12_936, 13_832, 1350) }),
      () => kpiInput({ frequency: "year", observations: yearly(81, 82, 83, 84, 20) }),
    ],
    break: [
      () =>
        kpiInput({ unit: BEDS, frequency: "year", observations: yearly(4684, 7744, 12_936, 13_832, 1350) }),
    ],
  },
});

function yearly(...values: readonly number[]): readonly Measured[] {
  return values.map((value, index) => figureAt(value, index, { period: financialYear(2018 + index) }));
}

import { financialYearOf, periodKey, quarterOf } from "../../period/index.ts";
import { type Measured, neverAddsUp } from "../../register/index.ts";
import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

const COUNT = { kind: "count", of: "visits" } as const;

export const runningTotal = defineCheck({
  id: "D11",
  title: "Running total kept as separate quarters",
  castsDoubt: true,
  why: "Each quarter would look higher than the last, and every April like a collapse.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi, measured }) => {
    if (kpi.cumulative || neverAddsUp(kpi)) return undefined;
    const years = [...byYear(measured).values()].filter((year) => year.length === 4);
    const adding = years.filter(addsUp);
    if (adding.length < 2 || adding.length < years.length) return undefined;
    return { at: adding.flatMap((year) => year.map(({ at }) => at)), years: adding.length };
  },
  message: ({ years }) =>
    `In each of ${years} financial years the quarters rise to at least twice the first, and fall back in April.`,
  remedy: "Say that the KPI adds up over the year, or put each quarter's own figure.",
  departs:
    "The fourth quarter must be at least twice the first in every whole year, and percentages are left alone.",
  examples: {
    keep: [() => kpiInput({ unit: COUNT, observations: figures(10, 11, 12, 13, 10, 11, 12, 13) })],
    break: [() => kpiInput({ unit: COUNT, observations: figures(10, 21, 33, 44, 11, 20, 32, 45) })],
  },
});

function byYear(measured: readonly Measured[]): ReadonlyMap<string, readonly Measured[]> {
  const years = new Map<string, Measured[]>();
  for (const each of measured) {
    if (quarterOf(each.period) === undefined) continue;
    const key = periodKey(financialYearOf(each.period));
    years.set(key, [...(years.get(key) ?? []), each]);
  }
  return years;
}

function addsUp(year: readonly Measured[]): boolean {
  const values = year.map(({ value }) => value);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  return (
    first > 0 && last >= 2 * first && values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0))
  );
}

import type { Mapping } from "../answers/index.ts";
import { comparePeriods, periodKey, periodName, readPeriod } from "../period/index.ts";
import { type Notebook, refusesAnswer, tell } from "../reading/index.ts";
import type { Kpi } from "../register/index.ts";
import { areOfOneTime } from "../tables/index.ts";

/**
 * Refuses a period of which there is no figure, where every figure is of one period, which its cell names. Of a workbook
 * with several, the report says which those are.
 */
export function refusePeriod({ period }: Mapping, kpis: readonly Kpi[], notebook: Notebook): void {
  if (notebook.rested.has("period")) return;
  const said = period === undefined ? undefined : readPeriod(period, "financial");
  if (said?.kind !== "period") return;
  const figures = kpis
    .flatMap(({ observations, monthly }) => [...observations, ...monthly])
    .filter(({ state }) => state !== "blank");
  const newest = figures.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
  if (new Set(figures.map((each) => periodKey(each.period))).size > 1) return;
  if (newest === undefined || figures.some((each) => areOfOneTime(each.period, said.period))) return;
  tell(notebook, [refusesAnswer(`period=${period ?? ""}`, newest.at, periodName(newest.period))]);
}

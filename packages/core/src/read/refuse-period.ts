import type { Mapping } from "../answers/index.ts";
import { comparePeriods, periodName, readPeriod } from "../period/index.ts";
import { type Notebook, refuseAnswer } from "../reading/index.ts";
import type { Kpi } from "../register/index.ts";
import { areOfOneTime } from "../tables/index.ts";

/** Refuses a period of which there is no figure, where every figure names its own. */
export function refusePeriod({ period }: Mapping, kpis: readonly Kpi[], notebook: Notebook): void {
  if (notebook.rested.has("period")) return;
  const said = period === undefined ? undefined : readPeriod(period, "financial");
  if (said?.kind !== "period") return;
  const figures = kpis
    .flatMap(({ observations, monthly }) => [...observations, ...monthly])
    .filter(({ state }) => state !== "blank");
  const newest = figures.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
  if (newest === undefined || figures.some((each) => areOfOneTime(each.period, said.period))) return;
  refuseAnswer(notebook, `period=${period ?? ""}`, newest.at, periodName(newest.period));
}

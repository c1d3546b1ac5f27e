import { type Period, yearToDate } from "../period/index.ts";
import type { Kpi } from "./kpi.ts";

/** Whether each figure is of the financial year so far: a running total, or a share, rate or average of all of it. */
export function isToDate({ cumulative, toDate }: Pick<Kpi, "cumulative" | "toDate">): boolean {
  return cumulative || toDate === true;
}

/** The time that a KPI's figure under a period is of. */
export function timeOfFigure(kpi: Pick<Kpi, "cumulative" | "toDate">, period: Period): Period {
  return isToDate(kpi) ? yearToDate(period) : period;
}

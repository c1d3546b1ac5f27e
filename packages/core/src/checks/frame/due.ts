import { type Period, endOf, lastDayOf } from "../../period/index.ts";
import type { Desk } from "./subjects.ts";

/**
 * Whether a figure for a period ought to be there: once its months of grace have passed on the report's
 * date; without a date, up to the report's period.
 */
export function isDue({ date, period: reported }: Desk, period: Period, lag: number): boolean {
  if (date !== "") return lastDayOf({ start: endOf(period) - 1 + lag, months: 1 }) < date;
  return reported !== undefined && endOf(period) <= endOf(reported);
}

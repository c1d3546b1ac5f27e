import { type Period, endOf, lastDayOf } from "../../period/index.ts";
import type { Brief } from "../brief.ts";

/**
 * The day, ISO, that a report speaks from: its date, or the day its period ended where it has none; and no later than the
 * next report of its kind could be out. So an old quarter that is made again tells what was to be done, and was done, by then.
 */
export function asOf({ date, period }: Pick<Brief, "date" | "period">): string {
  const latest = lastDayOf({ start: endOf(period), months: monthsUntilNext(period) });
  if (date === "") return lastDayOf(period);
  return date < latest ? date : latest;
}

/** A yearly report may take half a year; any other is out before another quarter has gone. */
function monthsUntilNext({ months }: Period): number {
  return months >= 12 ? 6 : 3;
}

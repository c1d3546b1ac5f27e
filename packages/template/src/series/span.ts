import { type Period, periodAxis, periodLabel, periodsBetween, readPeriod } from "@quarterlight/core/period";

/** The period a label of the example means: `2025/26 Q2`, `Sep 2025` or `2025/26`. */
export function spanOf(label: string): Period {
  const reading = readPeriod(label);
  if (reading.kind !== "period") throw new Error(`The example names a period it cannot mean: ${label}`);
  return reading.period;
}

/** The label the workbook writes for a month, a financial quarter or a financial year. */
export function labelOf(period: Period): string {
  return period.months === 1 ? periodAxis(period) : periodLabel(period);
}

/** Every period from one label to another of the same length, both included. */
export function spansBetween(from: string, to: string): readonly Period[] {
  return periodsBetween(spanOf(from), spanOf(to));
}

/** The months of a longer period, in order. */
export function monthsIn(period: Period): readonly Period[] {
  return Array.from({ length: period.months }, (_, index) => ({ start: period.start + index, months: 1 }));
}

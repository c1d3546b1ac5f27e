import { type Frequency, type Period, endOf, financialYear, monthsOf, shift } from "./period.ts";

/** How often things come round, from the shortest to the longest. */
export const FREQUENCIES = [
  "month",
  "quarter",
  "half-year",
  "year",
  "two years",
  "three years",
] as const satisfies readonly Frequency[];

/** How often a figure for such a period comes round; undefined for an unusual number of months. */
export function frequencyOf(period: Period): Frequency | undefined {
  return FREQUENCIES.find((frequency) => monthsOf(frequency) === period.months);
}

export function isMonth(period: Period): boolean {
  return period.months === 1;
}

/** Whether it is a quarter of the financial year, and so of the calendar year too. */
export function isQuarter(period: Period): boolean {
  return period.months === 3 && period.start % 3 === 0;
}

/** Whether it is April to September or October to March. */
export function isFinancialHalf(period: Period): boolean {
  return period.months === 6 && period.start % 6 === 3;
}

/** Whether it is one or more whole financial years. */
export function isFinancialYears(period: Period): boolean {
  return period.months % 12 === 0 && period.start % 12 === 3;
}

/** Whether it is one or more whole calendar years. */
export function isCalendarYears(period: Period): boolean {
  return period.months % 12 === 0 && period.start % 12 === 0;
}

/** The financial year that holds the period's last month. */
export function financialYearOf(period: Period): Period {
  return financialYear(Math.floor((endOf(period) - 4) / 12));
}

/** Which quarter of its financial year a period is, 1 to 4; undefined where it is no quarter. */
export function quarterOf(period: Period): number | undefined {
  if (!isQuarter(period)) return undefined;
  return (period.start - financialYearOf(period).start) / 3 + 1;
}

export function nextPeriod(period: Period): Period {
  return shift(period, 1);
}

/**
 * Every period of that length from the first to the last, both included; none where they differ in
 * length, do not fall on the same rhythm, or the last comes first.
 */
export function periodsBetween(first: Period, last: Period): readonly Period[] {
  const steps = (last.start - first.start) / first.months;
  if (first.months !== last.months || !Number.isInteger(steps) || steps < 0) return [];
  return Array.from({ length: steps + 1 }, (_, step) => shift(first, step));
}

/** From the start of the financial year to the end of the period; a period that begins before it stays as it is. */
export function yearToDate(period: Period): Period {
  const { start } = financialYearOf(period);
  return period.start < start ? period : { start, months: endOf(period) - start };
}

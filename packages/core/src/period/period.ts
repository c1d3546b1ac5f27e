/**
 * A span of whole months. April to June 2025 is the same period whether a file calls it financial
 * Q1 2025/26 or calendar 2025Q2: the label is left at the door, the months stay.
 */
export type Period = {
  /** The first month, counted in months from January of year 0: `year * 12 + month - 1`. */
  readonly start: number;
  /** How many months it covers. */
  readonly months: number;
};

export type Frequency = "month" | "quarter" | "half-year" | "year" | "two years" | "three years";

const LENGTHS: Record<Frequency, number> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
  "two years": 24,
  "three years": 36,
};

/** How many months a period of this frequency covers. */
export function monthsOf(frequency: Frequency): number {
  return LENGTHS[frequency];
}

export function month(year: number, monthOfYear: number): Period {
  return { start: year * 12 + monthOfYear - 1, months: 1 };
}

/** A quarter of the financial year that begins in April of `year`; quarter 1 is April to June. */
export function financialQuarter(year: number, quarter: number): Period {
  return { start: year * 12 + 3 * quarter, months: 3 };
}

/** A quarter of the calendar year; quarter 1 is January to March. */
export function calendarQuarter(year: number, quarter: number): Period {
  return { start: year * 12 + 3 * (quarter - 1), months: 3 };
}

/** The financial year from April of `year` to March of the next. */
export function financialYear(year: number): Period {
  return { start: year * 12 + 3, months: 12 };
}

export function calendarYear(year: number): Period {
  return { start: year * 12, months: 12 };
}

/** The period of the same length, so many lengths later; negative is earlier. */
export function shift(period: Period, by: number): Period {
  return { start: period.start + by * period.months, months: period.months };
}

export function previous(period: Period): Period {
  return shift(period, -1);
}

/** The same months one year before. */
export function yearBefore(period: Period): Period {
  return { start: period.start - 12, months: period.months };
}

/** The month after the last: where the period ends, in months from January of year 0. */
export function endOf(period: Period): number {
  return period.start + period.months;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.months === b.months;
}

/** Oldest first: by end, then the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  return endOf(a) - endOf(b) || a.months - b.months;
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && endOf(inner) <= endOf(outer);
}

/** A key that is equal for equal periods, for maps and ids. */
export function periodKey({ start, months }: Period): string {
  const number = start * MOST_MONTHS + months;
  const known = months < MOST_MONTHS ? KEYS.get(number) : undefined;
  if (known !== undefined) return known;
  const key = `${Math.floor(start / 12)}-${String((start % 12) + 1).padStart(2, "0")}+${months}`;
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  if (months < MOST_MONTHS) KEYS.set(number, key);
  return key;
}

/** The keys of the periods that are in use: each is asked for very often. */
const KEYS = new Map<number, string>();
const MOST_KEYS = 5000;
const MOST_MONTHS = 1000;

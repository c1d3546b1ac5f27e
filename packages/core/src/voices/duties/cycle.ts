/** How often a duty comes round. */
export type Cycle = {
  readonly days: number;
  /** In whole months; nought where it comes round more often than every month. */
  readonly months: number;
};

const NUMBERS: Readonly<Record<string, number>> = {
  "": 1,
  one: 1,
  two: 2,
  second: 2,
  three: 3,
  third: 3,
  four: 4,
  five: 5,
  fifth: 5,
  six: 6,
  twelve: 12,
};
const EVERY =
  /\b(?:every|each|once an?|per)\s+(?:(\d{1,2}|one|two|second|three|third|four|five|fifth|six|twelve)[\s-]+)?(week|month|quarter|half[- ]?year|year)s?\b/u;
const MONTHLY = /\b(\d{1,2}|two|three|four|six)[- ]?monthly\b/u;
const NAMED: readonly (readonly [RegExp, Cycle])[] = [
  [/\bfortnight/u, weeks(2)],
  [/\b(?:half[- ]?year|twice (?:a|each) year)/u, months(6)],
  [/\b(?:daily|every (?:working )?day)\b/u, { days: 1, months: 0 }],
  [/\bweek/u, weeks(1)],
  [/\bmonth/u, months(1)],
  [/\b(?:quarter|four times a year)/u, months(3)],
  [/\bbiennial/u, months(24)],
  [/\b(?:annual|year)/u, months(12)],
];

/** The cycle that words such as "Every quarter", "six-monthly" or "year" name; nothing where they name none. */
export function cycleOf(when: string): Cycle | undefined {
  const words = when.toLowerCase();
  const monthly = MONTHLY.exec(words)?.[1];
  if (monthly !== undefined) return months(numberOf(monthly));
  const [, many = "", unit = ""] = EVERY.exec(words) ?? [];
  if (unit !== "") return times(numberOf(many), unit);
  return NAMED.find(([pattern]) => pattern.test(words))?.[1];
}

function times(count: number, unit: string): Cycle {
  if (unit === "week") return weeks(count);
  if (unit === "month") return months(count);
  if (unit === "quarter") return months(3 * count);
  return months(unit === "year" ? 12 * count : 6 * count);
}

function numberOf(word: string): number {
  return NUMBERS[word] ?? Number(word);
}

function weeks(count: number): Cycle {
  return { days: 7 * count, months: 0 };
}

function months(count: number): Cycle {
  return { days: (365.25 / 12) * count, months: count };
}

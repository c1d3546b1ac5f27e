import {
  type Period,
  endOf,
  financialYear,
  financialYearOf,
  month,
  quarterOf,
  readPeriod,
} from "../../period/index.ts";
import { numberOf } from "./numbers.ts";

/** What a reader takes words of time to mean from: the report's period, and the length the KPI comes in. */
export type Standpoint = { readonly now: Period; readonly months: number };

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

/** Which of so many parts: "first" 0, "last" and "final" the last of them. */
export function nthOf(word: string, parts: number): number {
  return (NTH[word.toLowerCase()] ?? parts) - 1;
}

export function readMonths(text: string): Period | undefined {
  const found = readPeriod(text, "financial");
  return found.kind === "period" ? found.period : undefined;
}

/** "2024/25", "2024-25", "2024/2025", "FY24/25": a financial year; undefined where the second is not the year after the first. */
export function yearIn(text: string): Period | undefined {
  const [, first = "", second = ""] = /(\d{4}|\d{2})[/-](\d{4}|\d{2})/u.exec(text) ?? [];
  const year = Number(first) + (first.length === 2 ? 2000 : 0);
  return (year + 1) % 100 === Number(second) % 100 ? financialYear(year) : undefined;
}

export function part(year: Period | undefined, from: number, months: number): Period | undefined {
  return year === undefined ? undefined : { start: year.start + from, months };
}

export function lastOf(year: Period | undefined, { months }: Standpoint): Period | undefined {
  const width = Math.min(months, 12);
  return year === undefined ? undefined : { start: endOf(year) - width, months: width };
}

/** "the same months of 2024", "the same quarter of 2024/25": the report's own, in a calendar or a financial year. */
export function sameIn(text: string, { now }: Standpoint): Period | undefined {
  if (/^\d{4}$/u.test(text)) return { ...now, start: month(Number(text), (now.start % 12) + 1).start };
  const year = yearIn(text);
  return year && { ...now, start: year.start + (now.start - financialYearOf(now).start) };
}

/** "the end of 2024/25": the last of a financial year; of a calendar year it may be any of its last months. */
export function endIn(text: string, from: Standpoint): Period | "another time" | undefined {
  return /^\d{4}$/u.test(text) ? "another time" : lastOf(yearIn(text), from);
}

/** The newest such part of a financial year that does not end after the report's own period. */
export function newestPart(from: number, months: number, standpoint: Standpoint): Period {
  const start = financialYearOf(standpoint.now).start + from;
  return start + months <= endOf(theQuarter(standpoint)) ? { start, months } : { start: start - 12, months };
}

/** So many months before the report's own period; undefined where the KPI has none that begins there. */
export function ago(count: number | undefined, each: number, { now }: Standpoint): Period | undefined {
  if (count === undefined || (count * each) % now.months !== 0) return undefined;
  return { ...now, start: now.start - count * each };
}

/** So many years, quarters or months ago, in the words of a text. */
export function eachAgo(count: string, each: string, from: Standpoint): Period | undefined {
  return ago(numberOf(count), MONTHS_IN[each.toLowerCase()] ?? 1, from);
}

const MONTHS_IN: Readonly<Record<string, number>> = { years: 12, quarters: 3, months: 1 };

/** "since April": from what was found as the year began, or from its first figure, where that is not the one that is told. */
export function aboutApril({ now }: Standpoint): Period {
  const { start } = financialYearOf(now);
  return { start: start - 1, months: now.start > start ? 2 : 1 };
}

/** "the nine months": so many from April on, up to the end of the report's own period; undefined where that is no such span. */
export function sinceApril({ now }: Standpoint, months?: number): Period | undefined {
  const { start } = financialYearOf(now);
  const span = { start, months: endOf(now) - start };
  return months === undefined || months === span.months ? span : undefined;
}

/** "the three months", "the nine months": the report's own period, or all since April. */
export function overMonths(count: number | undefined, from: Standpoint): Period | undefined {
  return count === from.now.months ? from.now : sinceApril(from, count ?? 0);
}

/** The quarter that words such as "the quarter" mean: of a KPI that comes by the month the one that holds its newest month. */
export function theQuarter({ now }: Standpoint): Period {
  return now.months === 1 ? { start: now.start - (now.start % 3), months: 3 } : now;
}

const QUARTERS =
  /\bquarters?\b|\bthree months (?:to|ending|ended) (?:the end of )?(?:\d{1,2} )?(?:Mar|Jun|Sep|Dec)/iu;

/** From where words of quarters are told, whatever the KPI comes in: "two quarters ago", "the last quarter". */
export function seenFrom(words: string, from: Standpoint): Standpoint {
  return QUARTERS.test(words) ? { now: theQuarter(from), months: Math.max(3, from.months) } : from;
}

function monthNumber(name: string): number {
  return NAMES.indexOf(name.slice(0, 3).toLowerCase());
}

/** The newest such months that are not after the report's own. */
export function latestMonths(a: string, b: string, now: Period): Period {
  const [first, last] = [monthNumber(a), monthNumber(b)];
  const months = ((last - first + 12) % 12) + 1;
  const newest = months < 3 ? now : theQuarter({ now, months: now.months });
  let start = endOf(newest) - months;
  while (start % 12 !== first) start -= 1;
  return { start, months };
}

/** The KPI's own period that holds a month; the newest such month that is not after the report's own. */
export function holding(
  name: string,
  year: string | undefined,
  { now, months }: Standpoint,
): Period | undefined {
  const at = monthNumber(name);
  if (at < 0) return undefined;
  const start = year === undefined ? latestMonths(name, name, now).start : month(Number(year), at + 1).start;
  if (months === 1) return { start, months: 1 };
  if (months === 3) return { start: start - (start % 3), months: 3 };
  return quarterOf({ start, months }) === undefined ? { start, months: 1 } : { start, months };
}

/** "the previous March": the one before that of the report's own period, where that holds one. */
export function before(period: Period | undefined, { now }: Standpoint): Period | undefined {
  if (period === undefined || period.start < now.start) return period;
  return { ...period, start: period.start - 12 };
}

const SEASONS: Readonly<Record<string, readonly [from: number, months: number]>> = {
  spring: [2, 4],
  summer: [5, 4],
  autumn: [8, 4],
  winter: [9, 6],
};

/** The months that may be meant by a season of a year: winter may begin or end in it. */
export function seasonOf(season: string, year: number): Period | undefined {
  const [from, months] = SEASONS[season.toLowerCase()] ?? [];
  if (from === undefined || months === undefined) return undefined;
  const start = month(year, from + 1).start;
  return season.toLowerCase() === "winter" ? { start: start - 12, months: months + 12 } : { start, months };
}

/** "last winter": the newest such season that had ended before the report's period did. */
export function lastSeason(season: string, now: Period): Period | undefined {
  const [from, months] = SEASONS[season.toLowerCase()] ?? [];
  if (from === undefined || months === undefined) return undefined;
  let start = endOf(now) - months;
  while (start % 12 !== from) start -= 1;
  // A season that the report's own period is part of may be meant, or the one before it.
  return { start: start - 12, months: months + 12 };
}

const LOOSE: Readonly<Record<string, readonly [from: number, months: number]>> = {
  early: [0, 6],
  start: [0, 4],
  beginning: [0, 4],
  mid: [3, 6],
  middle: [3, 6],
  late: [6, 6],
  end: [9, 3],
};

/** "early 2023": the half of a year, or its middle. */
export function looseIn(when: string, year: number): Period | undefined {
  const [from, months] = LOOSE[when.toLowerCase()] ?? [];
  return from === undefined || months === undefined
    ? undefined
    : { start: month(year, from + 1).start, months };
}

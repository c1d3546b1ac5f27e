import type { Basis } from "../basis.ts";
import { firstDayOf, lastDayOf, periodOfDate, readDate } from "../date.ts";
import { type Period, endOf } from "../period.ts";
import type { Grammar, PeriodReading, ReadPeriod } from "../reading.ts";
import { readFinancialYear } from "./financial-year.ts";
import { readNamedMonths } from "./named-months.ts";
import { readNumericMonth } from "./numeric-month.ts";
import { readPartOfYear } from "./part-of-year.ts";
import { readYear, yearsFrom } from "./years.ts";

const BETWEEN = /\s*(?:-|\bto\b|\buntil\b)\s*/giu;
const ENDS: readonly Grammar[] = [
  readYear,
  readFinancialYear,
  readNumericMonth,
  readNamedMonths,
  readPartOfYear,
];

/**
 * From one period to another of the same length: "2019/20 - 2021/22" (three years, known by the last),
 * "2020 to 2022", "2024/25 Q1 to 2024/25 Q4"; or between dates that begin and end whole months.
 */
export const readSpan: Grammar = (label, basis) => {
  for (const found of label.matchAll(BETWEEN)) {
    const left = label.slice(0, found.index);
    const right = label.slice(found.index + found[0].length);
    const reading = readDates(left, right) ?? readEnds(left, right, basis);
    if (reading !== undefined) return reading;
  }
  return undefined;
};

function readDates(left: string, right: string): PeriodReading | undefined {
  const from = readDate(left);
  const to = readDate(right);
  if (from === undefined || to === undefined) return undefined;
  const period = spanOf(periodOfDate(from), periodOfDate(to));
  if (period === undefined || firstDayOf(period) !== from || lastDayOf(period) !== to) return undefined;
  return { kind: "period", period, grammar: "span" };
}

function readEnds(left: string, right: string, basis: Basis | undefined): PeriodReading | undefined {
  const from = readEnd(left, basis);
  const to = readEnd(right, basis);
  if (from === undefined || to === undefined || from.grammar !== to.grammar) return undefined;
  const period = spanOf(from.period, to.period);
  if (period === undefined) return undefined;
  if (from.grammar === "year" && period.months === 24 && basis === undefined) return twoYears(period);
  const stated = to.basis;
  return { kind: "period", period, grammar: "span", ...(stated && { basis: stated }) };
}

function readEnd(text: string, basis: Basis | undefined): ReadPeriod | undefined {
  for (const grammar of ENDS) {
    const reading = grammar(text, basis);
    if (reading?.kind === "period") return reading;
  }
  return undefined;
}

function spanOf(from: Period, to: Period): Period | undefined {
  const months = endOf(to) - from.start;
  return to.start > from.start || months === 1 ? { start: from.start, months } : undefined;
}

/** "2024 to 2025" is how government also writes the one financial year 2024/25. */
function twoYears(calendar: Period): PeriodReading {
  const financial = yearsFrom(calendar.start / 12, 1, "financial");
  return {
    kind: "ambiguous",
    choices: [
      { basis: "financial", period: financial },
      { basis: "calendar", period: calendar },
    ],
  };
}

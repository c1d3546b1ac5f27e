import { MONTH_NAME, monthNumber } from "../month-name.ts";
import { financialYear, month } from "../period.ts";
import type { Period } from "../period.ts";
import type { Grammar, PeriodReading } from "../reading.ts";
import { type YearLabel, fullYear, readYearLabel } from "../year-label.ts";
import { wrongYear } from "./wrong-year.ts";

const YEAR = "(?:\\d{4}\\s?[-/]\\s?\\d{2,4}|'?\\d{4}|'?\\d{2})";
const GAP = "[\\s,/-]*";
const ONE_MONTH = new RegExp(`^(${MONTH_NAME})${GAP}(${YEAR})$`, "iu");
const TWO_MONTHS = new RegExp(
  `^(?:from )?(${MONTH_NAME})${GAP}('?\\d{4}|'?\\d{2})?\\s*(?:-|/|\\bto\\b)\\s*(${MONTH_NAME})${GAP}(${YEAR})$`,
  "iu",
);
const YEAR_FIRST = new RegExp(`^(\\d{4}(?:[-/]\\d{2,4})?) (${MONTH_NAME}\\b.*)$`, "iu");

/**
 * "Jun-25", "June 2025", "2025 June", "Apr-Jun 2025", "October to March 2026", "Apr 2025 to Jun 2025",
 * and months of a financial year: "Jan-Mar 2025/26" and "2025/26 Jan-Mar" are January to March 2026.
 */
export const readNamedMonths: Grammar = (label) => {
  const [, year = "", months] = YEAR_FIRST.exec(label) ?? [];
  const written = months === undefined ? label : `${months} ${year}`;
  return readOneMonth(written) ?? readTwoMonths(written);
};

function readOneMonth(label: string): PeriodReading | undefined {
  const [, name, year] = ONE_MONTH.exec(label) ?? [];
  if (name === undefined || year === undefined) return undefined;
  return inYear(label, readYearLabel(year), "month", (named) => monthIn(named, name));
}

function readTwoMonths(label: string): PeriodReading | undefined {
  const [, first, firstYear, last, year] = TWO_MONTHS.exec(label) ?? [];
  if (first === undefined || last === undefined || year === undefined) return undefined;
  const startYear = fullYear(firstYear?.replace("'", ""));
  return inYear(label, readYearLabel(year), "months", (named) => {
    const end = monthIn(named, last);
    const start = startYear === undefined ? lastBefore(end, first) : month(startYear, monthNumber(first));
    return { start: start.start, months: end.start - start.start + 1 };
  });
}

function inYear(
  label: string,
  year: YearLabel | undefined,
  grammar: "month" | "months",
  periodIn: (year: YearLabel) => Period,
): PeriodReading | undefined {
  if (year === undefined) return undefined;
  const period = periodIn(year);
  if (period.months < 1) return undefined;
  if (year.kind === "wrong year") return wrongYear(label, year, period);
  return { kind: "period", period, grammar };
}

/** The month so named in the calendar year, or in the financial year from April. */
function monthIn(year: YearLabel, name: string): Period {
  const monthOfYear = monthNumber(name);
  if (year.kind === "plain") return month(year.year, monthOfYear);
  return { start: financialYear(year.year).start + ((monthOfYear + 8) % 12), months: 1 };
}

/** The last month so named that does not come after `end`. */
function lastBefore(end: Period, name: string): Period {
  const endMonth = (end.start % 12) + 1;
  const back = (endMonth - monthNumber(name) + 12) % 12;
  return { start: end.start - back, months: 1 };
}

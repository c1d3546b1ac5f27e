import {
  financialYearOf,
  isCalendarYears,
  isFinancialHalf,
  isFinancialYears,
  isMonth,
  quarterOf,
} from "./frequency.ts";
import { monthName, shortMonthName } from "./month-name.ts";
import { type Period, endOf } from "./period.ts";

/** The months: "September 2025", "July to September 2025", "October 2024 to March 2025". */
export function periodName(period: Period): string {
  return monthsInWords(period, monthName);
}

/** The short name: "September 2025", "2025/26 Q2", "2025/26 H1", "2025/26", "2023", "2022/23 to 2024/25". */
export function periodLabel(period: Period): string {
  const quarter = quarterOf(period);
  if (quarter !== undefined) return `${financialYearLabel(period)} Q${quarter}`;
  if (isFinancialHalf(period)) return `${financialYearLabel(period)} H${halfOf(period)}`;
  if (isFinancialYears(period)) return financialYearsLabel(period);
  if (isCalendarYears(period)) return calendarYearsLabel(period);
  return periodName(period);
}

/** For first use: "Quarter 2 of 2025/26 (July to September 2025)", "2025/26 (April 2025 to March 2026)". */
export function periodInFull(period: Period): string {
  const name = periodName(period);
  const quarter = quarterOf(period);
  if (quarter !== undefined) return `Quarter ${quarter} of ${financialYearLabel(period)} (${name})`;
  if (isFinancialHalf(period)) {
    const half = halfOf(period) === 1 ? "First" : "Second";
    return `${half} half of ${financialYearLabel(period)} (${name})`;
  }
  const label = periodLabel(period);
  return label === name ? name : `${label} (${name})`;
}

/** For an axis or a narrow column: "Sep 2025", "Jul to Sep 2025", "2025/26". */
export function periodAxis(period: Period): string {
  if (isFinancialYears(period) || isCalendarYears(period)) return periodLabel(period);
  return monthsInWords(period, shortMonthName);
}

function monthsInWords(period: Period, nameOf: (monthOfYear: number) => string): string {
  const last = endOf(period) - 1;
  const end = `${nameOf(monthOfYear(last))} ${yearOf(last)}`;
  if (isMonth(period)) return end;
  const start = nameOf(monthOfYear(period.start));
  const year = yearOf(period.start) === yearOf(last) ? "" : ` ${yearOf(period.start)}`;
  return `${start}${year} to ${end}`;
}

/** "2025/26", the financial year that holds the period's last month. */
function financialYearLabel(period: Period): string {
  const year = yearOf(financialYearOf(period).start);
  return `${year}/${String(year + 1).slice(-2)}`;
}

function financialYearsLabel(period: Period): string {
  const last = financialYearLabel(period);
  return period.months === 12 ? last : `${financialYearLabel({ ...period, months: 12 })} to ${last}`;
}

/** Two calendar years keep their months: "2024 to 2025" would be read as the financial year. */
function calendarYearsLabel(period: Period): string {
  const first = yearOf(period.start);
  if (period.months === 12) return String(first);
  return period.months === 24 ? periodName(period) : `${first} to ${yearOf(endOf(period) - 1)}`;
}

function halfOf(period: Period): 1 | 2 {
  return period.start % 12 === 3 ? 1 : 2;
}

function monthOfYear(months: number): number {
  return (months % 12) + 1;
}

function yearOf(months: number): number {
  return Math.floor(months / 12);
}

import { MONTH_NAME, monthName, monthNumber } from "./month-name.ts";
import { type Period, endOf, month } from "./period.ts";
import { fullYear } from "./year-label.ts";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+Z?)?$/u;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/u;
const NAMED = new RegExp(
  `^(?:[a-z]{3,9}day,? )?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]?(${MONTH_NAME})[\\s,-]*(\\d{4}|\\d{2})$`,
  "iu",
);

/** "June 30, 2025", as nobody can misread it. */
const MONTH_NAMED_FIRST = new RegExp(`^(${MONTH_NAME}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "iu");

/**
 * A date as ISO text, from ISO, "30/6/2025", "30.06.25", "30 June 2025" or "30-Jun-25". A day and a
 * month in figures are in British order. Undefined where there is no such date.
 */
export function readDate(text: string): string | undefined {
  const written = text.trim();
  const [, isoYear, isoMonth, isoDay] = ISO.exec(written) ?? [];
  if (isoYear !== undefined) return isoDate(fullYear(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, , numericMonth, year] = NUMERIC.exec(written) ?? [];
  if (day !== undefined) return isoDate(fullYear(year), Number(numericMonth), Number(day));
  const [, firstName = "", dayAfter, yearAfter] = MONTH_NAMED_FIRST.exec(written) ?? [];
  if (dayAfter !== undefined) return isoDate(fullYear(yearAfter), monthNumber(firstName), Number(dayAfter));
  const [, namedDay, name = "", namedYear] = NAMED.exec(written) ?? [];
  return isoDate(fullYear(namedYear), monthNumber(name), Number(namedDay));
}

/** Whether a text is written as a date is, and there is no such day: "31/02/2026". */
export function isNoSuchDate(text: string): boolean {
  const written = text.trim();
  const isDate = [ISO, NUMERIC, MONTH_NAMED_FIRST, NAMED].some((shape) => shape.test(written));
  return isDate && readDate(written) === undefined;
}

/** "14 November 2025" for "2025-11-14"; text that is no ISO date is given back as it is. */
export function dateInWords(iso: string): string {
  const [, year, monthOfYear, day] = ISO.exec(iso) ?? [];
  const name = monthName(Number(monthOfYear));
  return name === "" ? iso : `${Number(day)} ${name} ${year}`;
}

/** The month that holds an ISO date. */
export function periodOfDate(iso: string): Period {
  const [year, monthOfYear] = iso.split("-");
  return month(Number(year), Number(monthOfYear));
}

/** The first day of a period, as an ISO date. */
export function firstDayOf(period: Period): string {
  return `${yearAndMonth(period.start)}-01`;
}

/** The last day of a period, as an ISO date. */
export function lastDayOf(period: Period): string {
  const last = endOf(period) - 1;
  return `${yearAndMonth(last)}-${daysInMonth(Math.floor(last / 12), (last % 12) + 1)}`;
}

function yearAndMonth(months: number): string {
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  return `${year}-${String((months % 12) + 1).padStart(2, "0")}`;
}

function isoDate(year: number | undefined, monthOfYear: number, day: number): string | undefined {
  if (year === undefined || !(monthOfYear >= 1 && monthOfYear <= 12)) return undefined;
  if (!(day >= 1 && day <= daysInMonth(year, monthOfYear))) return undefined;
  return `${yearAndMonth(month(year, monthOfYear).start)}-${String(day).padStart(2, "0")}`;
}

function daysInMonth(year: number, monthOfYear: number): number {
  return new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate();
}

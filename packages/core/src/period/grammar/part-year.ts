import type { Basis } from "../basis.ts";
import { type Period, endOf } from "../period.ts";
import type { Grammar, PeriodReading } from "../reading.ts";
import { readYearLabel } from "../year-label.ts";
import { readFinancialYear } from "./financial-year.ts";
import { readNamedMonths } from "./named-months.ts";
import { readPartOfYear } from "./part-of-year.ts";

const UP_TO = /^(?<year>[^()]+?)[\s,:]*(?:\((?:up )?to (?<inside>[^()]+)\)|(?:up )?to (?<after>[^()]+))$/iu;
const QUARTERS =
  /^(?<before>.*?)[\s,:(]*Q(?<first>[1-4])\s?(?:-|to|&|and)\s?Q(?<last>[1-4])\)?[\s,:]*(?<after>.*)$/iu;
const MONTHS = /^(?<year>[^()]+?)\s?\((?<months>[^()\d]+)\)$/u;
const TO_DATE =
  /^(?<before>.*?)[\s,:([-]*(?:ytd|year[ -]to[ -]date|cumulative(?: to date)?)[\s,:)\]-]*(?<after>.*)$/iu;

/**
 * Part of a financial year, told by its end: "2022/23 (to Q2)", "2022/23 to September", "Q1-Q3 2022/23",
 * "2022/23 (Apr-Sep)", "Q2 2022/23 YTD". It is as many months as it says, and so never a whole year's
 * figure. "2022/23 YTD" says nothing of how many, and is no period.
 */
export const readPartYear: Grammar = (label, basis) =>
  readUpTo(label) ?? readQuarters(label) ?? readMonths(label) ?? readToDate(label, basis);

function readUpTo(label: string): PeriodReading | undefined {
  const { year = "", inside, after } = UP_TO.exec(label)?.groups ?? {};
  const whole = financialYearIn(year);
  return whole && fromStart(whole, endIn(inside ?? after ?? "", whole));
}

function readQuarters(label: string): PeriodReading | undefined {
  const { before = "", first = "", last = "", after = "" } = QUARTERS.exec(label)?.groups ?? {};
  const year = [before, after].filter((part) => part !== "");
  const whole = year.length === 1 ? financialYearIn(year[0] ?? "") : undefined;
  if (whole === undefined || Number(first) >= Number(last)) return undefined;
  const start = whole.start + 3 * (Number(first) - 1);
  return found({ start, months: 3 * (Number(last) - Number(first) + 1) });
}

function readMonths(label: string): PeriodReading | undefined {
  const { year = "", months = "" } = MONTHS.exec(label)?.groups ?? {};
  const reading = financialYearIn(year) && readNamedMonths(`${months} ${year}`, "financial");
  return reading?.kind === "period" ? found(reading.period) : undefined;
}

function readToDate(label: string, basis: Basis | undefined): PeriodReading | undefined {
  if (basis === "calendar") return undefined;
  const { before = "", after = "" } = TO_DATE.exec(label)?.groups ?? {};
  const rest = [before, after].filter((part) => part !== "").join(" ");
  const reading = readPartOfYear(rest, "financial") ?? readNamedMonths(rest, "financial");
  if (rest === "" || reading?.kind !== "period") return undefined;
  const end = reading.period;
  const start = end.start - ((end.start + 9) % 12);
  return found({ start, months: endOf(end) - start });
}

function financialYearIn(text: string): Period | undefined {
  const reading = readYearLabel(text)?.kind === "financial" ? readFinancialYear(text, undefined) : undefined;
  return reading?.kind === "period" ? reading.period : undefined;
}

/** The quarter or month that a part of a year ends with; a month needs no year of its own. */
function endIn(text: string, year: Period): Period | undefined {
  const written = text.trim().replace(/^(?:end (?:of )?|the end of )/iu, "");
  const label = `${Math.floor(year.start / 12)}/${String(Math.floor(year.start / 12) + 1).slice(-2)}`;
  const named = readNamedMonths(written, "financial") ?? readNamedMonths(`${written} ${label}`, "financial");
  const reading = /\d{4}/u.test(written)
    ? named
    : (readPartOfYear(`${written} ${label}`, "financial") ?? named);
  return reading?.kind === "period" ? reading.period : undefined;
}

function fromStart(year: Period, end: Period | undefined): PeriodReading | undefined {
  if (end === undefined || end.start < year.start || endOf(end) > endOf(year)) return undefined;
  return found({ start: year.start, months: endOf(end) - year.start });
}

function found(period: Period): PeriodReading {
  return { kind: "period", period, grammar: "part of a year", basis: "financial" };
}

import type { Basis } from "../basis.ts";
import { calendarYear, financialYear } from "../period.ts";
import type { Period } from "../period.ts";
import type { Grammar } from "../reading.ts";
import { fullYear } from "../year-label.ts";

/**
 * "2023": a calendar year, unless the caller says that years are financial. A survey's wave and a
 * survey's label are usually calendar years, so no basis is claimed where the caller gave none.
 */
export const readYear: Grammar = (label, basis) => {
  const year = /^\d{4}$/u.test(label) ? fullYear(label) : undefined;
  if (year === undefined) return undefined;
  const period = yearsFrom(year, 1, basis ?? "calendar");
  return { kind: "period", period, grammar: "year", ...(basis && { basis }) };
};

/** Rolling figures seldom cover more; a wider span is as likely a mistyped year. */
const LONGEST_SPAN = 5;

/**
 * "2013-16", "2018-2020": several years on end. Where financial years are written "2015-16", the first
 * is the year it begins in and the last the year it ends in, so "2013-16" is 2013/14 to 2015/16; in
 * calendar years it is the four years 2013 to 2016. Ambiguous until the caller says which it keeps.
 */
export const readYearSpan: Grammar = (label, basis) => {
  const [, first, last = ""] = /^(\d{4})\s?-\s?(\d{2}|\d{4})$/u.exec(label) ?? [];
  const year = fullYear(first);
  const steps = year === undefined ? undefined : stepsTo(year, last);
  if (year === undefined || steps === undefined) return undefined;
  const financial = yearsFrom(year, steps, "financial");
  const calendar = yearsFrom(year, steps + 1, "calendar");
  if (basis !== undefined) {
    return { kind: "period", period: basis === "financial" ? financial : calendar, grammar: "years", basis };
  }
  return {
    kind: "ambiguous",
    choices: [
      { basis: "financial", period: financial },
      { basis: "calendar", period: calendar },
    ],
  };
};

/** How many years on a label's last year is, where the two may stand for a span: 3 for "16" after 2013. */
export function stepsTo(year: number, last: string): number | undefined {
  for (let steps = 2; steps <= LONGEST_SPAN; steps += 1) {
    if (String(year + steps).slice(-last.length) === last) return steps;
  }
  return undefined;
}

/** So many years on from the beginning of `year`. */
export function yearsFrom(year: number, count: number, basis: Basis): Period {
  const first = basis === "financial" ? financialYear(year) : calendarYear(year);
  return { start: first.start, months: 12 * count };
}

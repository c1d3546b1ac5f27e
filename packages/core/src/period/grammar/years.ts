import type { Basis } from "../basis.ts";
import { calendarYear, financialYear } from "../period.ts";
import type { Period } from "../period.ts";
import type { Grammar, PeriodReading } from "../reading.ts";
import { fullYear } from "../year-label.ts";

/**
 * "2023": a calendar year, unless the caller says that years are financial. A survey's wave and a
 * survey's label are usually calendar years, so no basis is claimed where the caller gave none.
 */
export const readYear: Grammar = (label, basis) => {
  const year = /^\d{4}$/u.test(label) ? fullYear(label) : undefined;
  if (year === undefined) return undefined;
  return yearsReading(year, 1, basis, "year");
};

/** "2020-22": the three years 2020, 2021 and 2022, known by the last. */
export const readThreeYears: Grammar = (label, basis) => {
  const [, first, last] = /^(\d{4})\s?-\s?(\d{2}|\d{4})$/u.exec(label) ?? [];
  const year = fullYear(first);
  if (year === undefined || last === undefined) return undefined;
  if (String(year + 2).slice(-last.length) !== last) return undefined;
  return yearsReading(year, 3, basis, "years");
};

/** So many years on from the beginning of `year`. */
export function yearsFrom(year: number, count: number, basis: Basis): Period {
  const first = basis === "financial" ? financialYear(year) : calendarYear(year);
  return { start: first.start, months: 12 * count };
}

function yearsReading(
  year: number,
  count: number,
  basis: Basis | undefined,
  grammar: "year" | "years",
): PeriodReading {
  const period = yearsFrom(year, count, basis ?? "calendar");
  return { kind: "period", period, grammar, ...(basis && { basis }) };
}

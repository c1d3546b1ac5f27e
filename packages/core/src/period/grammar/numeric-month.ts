import { type Period, financialYear, month } from "../period.ts";
import type { Grammar } from "../reading.ts";
import { fullYear } from "../year-label.ts";
import { stepsTo, yearsFrom } from "./years.ts";

/**
 * "2025-06" and "06/2025". From 2000-01 to 2011-12 the ISO month may have the look of a financial year
 * ("2010-11") or of a span of years ("2009-11"), so there the label is ambiguous until the caller says
 * which years it keeps.
 */
export const readNumericMonth: Grammar = (label, basis) => {
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})$/u.exec(label) ?? [];
  const short = shortYear(label, basis);
  if (short !== undefined) return short;
  const [, britishMonth, britishYear] = /^(\d{1,2})[-/](\d{4})$/u.exec(label) ?? [];
  const year = fullYear(isoYear ?? britishYear);
  const monthOfYear = Number(isoMonth ?? britishMonth);
  if (year === undefined || !(monthOfYear >= 1 && monthOfYear <= 12)) return undefined;
  const period = month(year, monthOfYear);
  const years = isoMonth === undefined ? undefined : yearsTo(year, isoMonth);
  if (years === undefined) return { kind: "period", period, grammar: "year and month" };
  if (basis === "calendar") return { kind: "period", period, grammar: "year and month", basis };
  if (basis === "financial") {
    return {
      kind: "period",
      period: years,
      grammar: years.months === 12 ? "financial year" : "years",
      basis,
    };
  }
  return {
    kind: "ambiguous",
    choices: [
      { basis: "financial", period: years },
      { basis: "calendar", period },
    ],
  };
};

/** `2024/5`: the financial year to 2025, or May 2024 where the years are known to be calendar ones. */
function shortYear(...[label, basis]: Parameters<Grammar>): ReturnType<Grammar> {
  const [, first, last] = /^(\d{4})[-/](\d)$/u.exec(label) ?? [];
  const year = fullYear(first);
  if (year === undefined || Number(last) !== (year + 1) % 10) return undefined;
  const financial = { basis: "financial", period: financialYear(year) } as const;
  if (basis === "financial") return { kind: "period", grammar: "financial year", ...financial };
  if (Number(last) === 0) return { kind: "period", grammar: "financial year", ...financial };
  const calendar = { basis: "calendar", period: month(year, Number(last)) } as const;
  if (basis === "calendar") return { kind: "period", grammar: "year and month", ...calendar };
  return { kind: "ambiguous", choices: [financial, calendar] };
}

/** The financial year, or years, that a label names where its second part is the year they end in. */
function yearsTo(year: number, last: string): Period | undefined {
  if (Number(last) === (year + 1) % 100) return financialYear(year);
  const steps = stepsTo(year, last);
  return steps === undefined ? undefined : yearsFrom(year, steps, "financial");
}

import { financialYear, month } from "../period.ts";
import type { Grammar } from "../reading.ts";
import { fullYear } from "../year-label.ts";

/**
 * "2025-06" and "06/2025". From 2000-01 to 2011-12 the ISO month has the look of a financial year
 * ("2010-11"), so there the label is ambiguous until the caller says which years it keeps.
 */
export const readNumericMonth: Grammar = (label, basis) => {
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})$/u.exec(label) ?? [];
  const [, britishMonth, britishYear] = /^(\d{1,2})[-/](\d{4})$/u.exec(label) ?? [];
  const year = fullYear(isoYear ?? britishYear);
  const monthOfYear = Number(isoMonth ?? britishMonth);
  if (year === undefined || !(monthOfYear >= 1 && monthOfYear <= 12)) return undefined;
  const period = month(year, monthOfYear);
  if (isoMonth === undefined || Number(isoMonth) !== (year + 1) % 100) {
    return { kind: "period", period, grammar: "year and month" };
  }
  if (basis === "calendar") return { kind: "period", period, grammar: "year and month", basis };
  if (basis === "financial") {
    return { kind: "period", period: financialYear(year), grammar: "financial year", basis };
  }
  return {
    kind: "ambiguous",
    choices: [
      { basis: "financial", period: financialYear(year) },
      { basis: "calendar", period },
    ],
  };
};

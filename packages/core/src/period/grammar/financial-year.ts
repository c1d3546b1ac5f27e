import { financialYear } from "../period.ts";
import type { Grammar } from "../reading.ts";
import { readYearLabel } from "../year-label.ts";
import { wrongYear } from "./wrong-year.ts";

const SHORT_PAIR = /^'?\d{2}\s*[-/]/u;

/**
 * "2025/26", "2025-26", "25/26", "2025/2026", "FY2025", "FY25/26". Two short parts that do not follow
 * each other are no period: "12/25" is a fraction or a date as easily as a mistaken year.
 */
export const readFinancialYear: Grammar = (label) => {
  const year = readYearLabel(label.replace(/\s*financial year$/iu, ""));
  if (year === undefined || year.kind === "plain") return undefined;
  if (year.kind === "financial") {
    const period = financialYear(year.year);
    return { kind: "period", period, grammar: "financial year", basis: "financial" };
  }
  return SHORT_PAIR.test(label) ? undefined : wrongYear(label, year, financialYear(year.year));
};

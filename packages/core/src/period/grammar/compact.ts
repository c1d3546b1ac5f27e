import type { Grammar } from "../reading.ts";
import { readDated } from "./dated.ts";
import { readNumericMonth } from "./numeric-month.ts";

/** Months "202501" and dates "20250331" without marks between, as open data files write them. */
export const readCompact: Grammar = (label, basis) => {
  const [, year, monthOfYear, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/u.exec(label) ?? [];
  if (year === undefined) return undefined;
  return day === undefined
    ? readNumericMonth(`${year}-${monthOfYear}`, basis)
    : readDated(`${year}-${monthOfYear}-${day}`, basis);
};

import type { Basis } from "./basis.ts";

/** What a label says of a year: `year` is the first, or only, calendar year it names. */
export type YearLabel =
  | { readonly kind: "financial"; readonly year: number }
  | { readonly kind: "plain"; readonly year: number }
  | {
      readonly kind: "wrong year";
      readonly year: number;
      /** The year as written, and as it would be if its first part is right. */
      readonly written: string;
      readonly expected: string;
    };

const STATED = /^(?:fy|financial year)\s*/iu;
const TWO_YEARS = /^'?(\d{4}|\d{2})(\s*[-/]\s*'?)(\d{4}|\d{2})$/u;
const ONE_YEAR = /^'?(\d{4}|\d{2})$/u;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const PIVOT = 70;

/**
 * Reads "2025/26", "2025-26", "25/26", "2025/2026", "FY2025", "FY2025/26", "2025" and "25". FY with
 * one year is the financial year that begins in it, as Scottish councils write it.
 */
export function readYearLabel(text: string): YearLabel | undefined {
  const rest = text.replace(STATED, "");
  const stated = rest !== text;
  const year = fullYear(ONE_YEAR.exec(rest)?.[1]);
  if (year !== undefined) return { kind: stated ? "financial" : "plain", year };
  return readTwoYears(rest);
}

/** The year in full: 00 to 69 are 2000 to 2069, 70 to 99 are 1970 to 1999. */
export function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const number = Number(digits);
  if (digits.length === 2) return number < PIVOT ? 2000 + number : 1900 + number;
  return number >= FIRST_YEAR && number <= LAST_YEAR ? number : undefined;
}

/** The kind of year meant by a label that does not say, where anything else does. */
export function basisOf(year: YearLabel, basis: Basis | undefined): Basis | undefined {
  return year.kind === "plain" ? basis : "financial";
}

function readTwoYears(text: string): YearLabel | undefined {
  const [written, first = "", between = "", second = ""] = TWO_YEARS.exec(text) ?? [];
  const year = fullYear(first);
  if (written === undefined || year === undefined || second.length > first.length) return undefined;
  const next = String(year + 1).slice(-second.length);
  if (second === next) return { kind: "financial", year };
  return { kind: "wrong year", year, written, expected: `${first}${between}${next}` };
}

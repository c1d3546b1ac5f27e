import { type Period, endOf, financialYearOf } from "../../period/index.ts";
import type { Mapping } from "../../answers/index.ts";
import { headingKey } from "../../workbook/index.ts";
import type { FoundColumn } from "./name-columns.ts";

const THIS_YEAR = /^(?:this|current) (?:financial )?year(?:'s)?(?: (?:value|figure|actual))?$/u;

export function saysThisYear(heading: string): boolean {
  return THIS_YEAR.test(headingKey(heading));
}

/** `This year` beside `Last year` holds the newest figures: alone it may be of anything. */
export function thisYear(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  if (!columns.some(isLastYear)) return columns;
  return columns.map((found) =>
    found.meaning.means === "nothing known" && saysThisYear(found.heading)
      ? { ...found, meaning: { means: "role", role: "this quarter" } }
      : found,
  );
}

export function isLastYear({ meaning }: FoundColumn): boolean {
  return meaning.means === "role" && meaning.role === "last year" && meaning.period === undefined;
}

/** What `This year` is of beside a last year that is the whole of it: the year so far. */
export function thisYearSoFar(current: Period, lastYear: Mapping["lastYear"]): Period {
  if (lastYear !== "whole year") return current;
  const { start } = financialYearOf(current);
  return { start, months: endOf(current) - start };
}

import type { Mapping } from "../../answers/index.ts";
import { type Period, financialYearOf, periodLabel, readPeriod, yearBefore } from "../../period/index.ts";

/** `FY25`, `FY 2025`, `Financial year 2025`, alone or beside a quarter or a word; not `FY2025/26`. */
const ONE_YEAR =
  /\b(?:fy|financial year)\s*'?(?:20\d\d|\d\d)(?![\d/\u2010-\u2015-]|\s*[/\u2010-\u2015-]\s*\d)/iu;
const LONGEST = 60;

/** A label of one year after FY, and the year that begins in it; brackets with the months settle it by themselves. */
export function oneYearIn(
  text: string,
): { readonly label: string; readonly begins: Period; readonly ends: Period } | undefined {
  if (!mayBeLabel(text)) return undefined;
  const label = ONE_YEAR.exec(text)?.[0];
  const read = label === undefined ? undefined : readPeriod(label, "financial");
  if (label === undefined || read?.kind !== "period") return undefined;
  const begins = financialYearOf(read.period);
  return { label, begins, ends: yearBefore(begins) };
}

/** Most cells are figures, and looking for a letter is quicker than for a label. */
function mayBeLabel(text: string): boolean {
  return text.length <= LONGEST && (text.includes("Y") || text.includes("y")) && !text.includes("(");
}

/** A text with both years of such a label, where a person said which year is meant. */
export function withBothYearsIn(text: string, oneYear: Mapping["oneYear"]): string {
  const found = oneYear === undefined ? undefined : oneYearIn(text);
  return found === undefined || oneYear === undefined
    ? text
    : text.replace(found.label, periodLabel(found[oneYear]));
}

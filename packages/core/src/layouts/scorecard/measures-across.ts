import { type Cell, headingKey } from "../../workbook/index.ts";
import { areNumbers } from "./areas-across.ts";
import { type FoundColumn, isKnown } from "./name-columns.ts";

const COUNT = /^(?:n|num|nos?\.?|numbers?|counts?|#)$/u;
const SHARE = /^(?:%|percentage|per ?cent|pct|rate(?: per .+)?)$/u;

/**
 * Where no heading names a period or a figure, and one column of numbers is headed `%` beside one headed `No.`, they are the
 * figures and how many they are of, of the period that the sheet is of.
 */
export function measuresAcross(
  columns: readonly FoundColumn[],
  holdsFigures: (found: FoundColumn) => boolean,
  cellsUnder: (column: number) => readonly (Cell | null)[],
): readonly FoundColumn[] {
  if (columns.some(holdsFigures)) return columns;
  const headed = (pattern: RegExp) =>
    columns.filter(
      ({ column, heading, meaning }) =>
        !isKnown(meaning) && pattern.test(keyOf(heading)) && areNumbers(cellsUnder(column)),
    );
  const [[share, ...shares], [count, ...counts]] = [headed(SHARE), headed(COUNT)];
  if (share === undefined || count === undefined || shares.length + counts.length > 0) return columns;
  return columns.map((found) => {
    if (found === share)
      return { ...found, meaning: { means: "role", role: "value", unit: found.heading.trim() } };
    return found === count ? { ...found, meaning: { means: "role", role: "numerator" } } : found;
  });
}

/** A heading without its case; a sign alone is its own. */
function keyOf(heading: string): string {
  return headingKey(heading) || heading.trim();
}

import { type Sheet, isBlankRow, textAt } from "../../workbook/index.ts";
import type { BareParts } from "./bare-parts.ts";
import type { Mapping } from "../../answers/index.ts";
import { yearNamed } from "./year-about.ts";

/** A line within a table that names another year for the rows under it. */
export type BlockTitle = {
  readonly row: number;
  readonly column: number;
  readonly year: string;
  readonly text: string;
  /** One year after FY, where nothing says whether it begins or ends in that. */
  readonly oneYear?: string;
};

const LONGEST = 60;

/**
 * The lines under some headings that name the year of the rows below them, up to the next row of quarters or months. A line
 * without a figure under it, such as a footnote, is none.
 */
export function blockTitles(
  sheet: Sheet,
  { headingRow, cells }: BareParts,
  others: readonly number[],
  mapping: Mapping,
): readonly BlockTitle[] {
  const end = Math.min(sheet.rows.length, ...others.filter((row) => row > headingRow));
  const columns = cells.map(({ column }) => column);
  const found: BlockTitle[] = [];
  for (let row = headingRow + 1; row < end; row += 1) {
    const filled = (sheet.rows[row] ?? []).flatMap((_, at) => (textAt(sheet, row, at) === "" ? [] : [at]));
    const [column = 0] = filled;
    const text = textAt(sheet, row, column);
    const isAlone = filled.length === 1 && text.length <= LONGEST && column < (columns[0] ?? 0);
    const year = isAlone ? yearNamed(text, mapping) : undefined;
    if (year === undefined || !hasFiguresUnder(sheet, row, columns)) continue;
    found.push({
      row,
      column,
      text,
      year: year.year,
      ...(year.oneYear === undefined ? {} : { oneYear: year.oneYear }),
    });
  }
  return found;
}

function hasFiguresUnder(sheet: Sheet, line: number, columns: readonly number[]): boolean {
  let row = line + 1;
  while (row < sheet.rows.length && isBlankRow(sheet, row)) row += 1;
  return columns.some((column) => /\d/u.test(textAt(sheet, row, column)));
}

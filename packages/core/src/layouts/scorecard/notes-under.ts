import { type Sheet, textOf, addressAt, isBlankRow } from "../../workbook/index.ts";
import { NO_REMARKS, type Remark, notUnderstood } from "../../reading/index.ts";
import { type Context, legendIn } from "../../tables/index.ts";
import type { FoundTable } from "./headings.ts";

/**
 * The lines under the last table of a sheet that name no section, because no KPI follows: notes
 * that a person wrote for people. A line that says what a marker means was understood as such.
 */
export function notesUnder(
  sheet: Sheet,
  { lastRow }: FoundTable,
  lines: readonly number[],
  { workbook }: Context,
): readonly Remark[] {
  const isLast = sheet.rows.every((_, row) => row <= lastRow || isBlankRow(sheet, row));
  if (!isLast) return NO_REMARKS;
  return lines.flatMap((row) => {
    const cells = sheet.rows[row] ?? [];
    const legend = legendIn({ ...workbook, sheets: [{ ...sheet, rows: [cells] }] });
    const column = cells.findIndex((cell) => textOf(cell) !== "");
    if (legend.meanings.size > 0 || column === -1) return [];
    return [notUnderstood("row", addressAt(sheet, row, column), textOf(cells[column]), "outside the table")];
  });
}

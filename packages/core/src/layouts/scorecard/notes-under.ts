import { type Sheet, textOf, addressAt, isBlankRow } from "../../workbook/index.ts";
import { notUnderstood } from "../../reading/index.ts";
import { type Context, legendIn } from "../../tables/index.ts";
import type { FoundTable } from "./find-tables.ts";

/**
 * Writes down the lines under the last table of a sheet that name no section, because no KPI follows: notes
 * that a person wrote for people. A line that says what a marker means was understood as such.
 */
export function writeDownNotes(
  sheet: Sheet,
  { lastRow }: FoundTable,
  lines: readonly number[],
  { workbook, notebook }: Context,
): void {
  const isLast = sheet.rows.every((_, row) => row <= lastRow || isBlankRow(sheet, row));
  if (!isLast) return;
  for (const row of lines) {
    const cells = sheet.rows[row] ?? [];
    const legend = legendIn({ ...workbook, sheets: [{ ...sheet, rows: [cells] }] });
    const column = cells.findIndex((cell) => textOf(cell) !== "");
    if (legend.meanings.size > 0 || column === -1) continue;
    notUnderstood(notebook, "row", addressAt(sheet, row, column), textOf(cells[column]), "outside the table");
  }
}

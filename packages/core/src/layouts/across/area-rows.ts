import { type Sheet, addressAt, isBlankRow, textAt } from "../../workbook/index.ts";
import { type Context, isKnownArea, typesRow } from "../../tables/index.ts";
import { notUnderstood } from "../../reading/index.ts";
import type { AcrossTable } from "./find-table.ts";

/** A row that holds an area, by its name or by something in its columns of figures. */
export type AreaRow = { readonly row: number; readonly area: string };

/** The rows of a table that belong to areas; sources and notes under it are words alone. */
export function areaRows(sheet: Sheet, table: AcrossTable): AreaRow[] {
  return rowsBelow(sheet, table).filter((each) => isArea(sheet, table, each));
}

/** Lists the rows under the headings that are no area's. */
export function writeDownRows(sheet: Sheet, table: AcrossTable, { notebook }: Context): void {
  const columns = table.columns.map(({ column }) => column);
  const types = typesRow(sheet, table.headingRow, columns);
  for (const each of rowsBelow(sheet, table)) {
    const { row } = each;
    if (isBlankRow(sheet, row) || isArea(sheet, table, each) || row === types?.row) continue;
    const column = (sheet.rows[row] ?? []).findIndex((_, at) => textAt(sheet, row, at) !== "");
    const at = addressAt(sheet, row, Math.max(column, 0));
    notUnderstood(notebook, "row", at, textAt(sheet, row, at.column), "outside the table");
  }
}

function rowsBelow(sheet: Sheet, { headingRow, lastRow, areaColumn }: AcrossTable): AreaRow[] {
  return Array.from({ length: lastRow - headingRow }, (_, below) => {
    const row = headingRow + 1 + below;
    return { row, area: textAt(sheet, row, areaColumn) };
  });
}

function isArea(sheet: Sheet, { columns }: AcrossTable, { row, area }: AreaRow): boolean {
  if (area === "" || isKnownArea(area)) return area !== "";
  return columns.some(({ column }) => !isBlankRow(sheet, row, column, column));
}

import { type Sheet, addressAt, isBlankRow, textAt, usedBlock } from "../../workbook/index.ts";
import { isKnownArea, typesRow } from "../../tables/index.ts";
import { type Remark, notUnderstood } from "../../reading/index.ts";
import type { AcrossTable, TitledTable } from "./find-table.ts";

/** A row that holds an area, by its name or by something in its columns of figures. */
export type AreaRow = { readonly row: number; readonly area: string };

/** The rows of a table that belong to areas; sources and notes under it are words alone. */
export function areaRows(sheet: Sheet, table: AcrossTable): AreaRow[] {
  return rowsBelow(sheet, table).filter((each) => isArea(sheet, table, each));
}

/** The rows under the first headings that are no area's, nor the headings and titles of the other tables that were read. */
export function rowsUnread(sheet: Sheet, tables: readonly TitledTable[]): readonly Remark[] {
  const [first] = tables;
  if (first === undefined) return [];
  const told = new Set<number>();
  for (const table of tables) {
    const columns = table.columns.map(({ column }) => column);
    const types = typesRow(sheet, table.headingRow, columns);
    const rows = areaRows(sheet, table).map(({ row }) => row);
    for (const row of [table.headingRow, types?.row ?? table.headingRow, ...rows]) told.add(row);
    if (table !== first && table.title !== "") told.add(titleRow(sheet, table));
  }
  const bottom = usedBlock(sheet)?.bottom ?? first.lastRow;
  return rowsBelow(sheet, { ...first, lastRow: bottom }).flatMap(({ row }) => {
    if (isBlankRow(sheet, row) || told.has(row)) return [];
    const column = (sheet.rows[row] ?? []).findIndex((_, at) => textAt(sheet, row, at) !== "");
    const at = addressAt(sheet, row, Math.max(column, 0));
    return [notUnderstood("row", at, textAt(sheet, row, at.column), "outside the table")];
  });
}

/** The row of the line that names a table. */
function titleRow(sheet: Sheet, { headingRow }: AcrossTable): number {
  let row = headingRow - 1;
  while (row > 0 && isBlankRow(sheet, row)) row -= 1;
  return row;
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

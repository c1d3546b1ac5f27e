import { type Sheet, addressAt, isBlankRow, textAt, usedBlock } from "../../workbook/index.ts";
import { isKnownArea, typesRow } from "../../tables/index.ts";
import { type Remark, notUnderstood } from "../../reading/index.ts";
import type { AcrossTable } from "./find-table.ts";

/** A row that holds an area, by its name or by something in its columns of figures. */
export type AreaRow = { readonly row: number; readonly area: string };

/** The rows of a table that belong to areas; sources and notes under it are words alone. */
export function areaRows(sheet: Sheet, table: AcrossTable): AreaRow[] {
  return rowsBelow(sheet, table).filter((each) => isArea(sheet, table, each));
}

/** The rows under the headings that are no area's, those of another table below among them. */
export function rowsUnread(sheet: Sheet, table: AcrossTable): readonly Remark[] {
  const columns = table.columns.map(({ column }) => column);
  const types = typesRow(sheet, table.headingRow, columns);
  const bottom = usedBlock(sheet)?.bottom ?? table.lastRow;
  return rowsBelow(sheet, { ...table, lastRow: bottom }).flatMap((each) => {
    const { row } = each;
    const isRead = row <= table.lastRow && isArea(sheet, table, each);
    if (isBlankRow(sheet, row) || isRead || row === types?.row) return [];
    const column = (sheet.rows[row] ?? []).findIndex((_, at) => textAt(sheet, row, at) !== "");
    const at = addressAt(sheet, row, Math.max(column, 0));
    return [notUnderstood("row", at, textAt(sheet, row, at.column), "outside the table")];
  });
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

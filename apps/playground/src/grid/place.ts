import { columnName } from "@quarterlight/core/workbook";
import type { Area, Sheet } from "@quarterlight/excel-host/workbook";
import type { GridApi } from "ag-grid-community";
import type { Line } from "./line.ts";

/** Brings a cell into view, a little way into the sheet. */
export function showCell(api: GridApi<Line>, sheet: Sheet, { top, left }: Area): void {
  const { rows, columns } = sheet.frozen;
  if (top >= rows) api.ensureIndexVisible(top - rows);
  if (left >= columns) api.ensureColumnVisible(columnName(left));
}

/** Gives a cell the keyboard. */
export function focusCell(api: GridApi<Line>, sheet: Sheet, { top, left }: Area): void {
  const { rows } = sheet.frozen;
  if (top < rows) api.setFocusedCell(top, columnName(left), "top");
  else api.setFocusedCell(top - rows, columnName(left));
}

import type { Sheet } from "@quarterlight/excel-host/workbook";

/** A row of the grid, by its number on the sheet, from zero. */
export type Line = { readonly row: number };

/** The id of the column that holds the rows' numbers. */
export const NUMBERS = "row-numbers";

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 4;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 20;
const STEP = 50;
/** Beyond these nothing is drawn, wherever the selection is. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1000;

/** How much of a sheet is drawn: what it holds and some room below and beside it, growing by whole steps. */
export function extentOf(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const used = sheet.used();
  const rows = Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS, sheet.frozen.rows);
  const { selection } = sheet.book;
  const isHere = selection.sheet === sheet;
  const lowest = isHere ? Math.min(selection.top, MOST_ROWS) + SPARE_ROWS : 0;
  const rightmost = isHere ? Math.min(selection.left, MOST_COLUMNS) + SPARE_COLUMNS : 0;
  return {
    rows: Math.ceil(Math.max(rows, lowest) / STEP) * STEP,
    columns: Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS, rightmost),
  };
}

export function linesFrom(first: number, end: number): Line[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => ({ row: first + index }));
}

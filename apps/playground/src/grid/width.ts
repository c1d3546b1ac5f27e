import type { Sheet } from "@quarterlight/excel-host/workbook";

const PLAIN_WIDTH = 84;

export function widthOf(sheet: Sheet, column: number): number {
  return sheet.columnWidths.get(column) ?? PLAIN_WIDTH;
}

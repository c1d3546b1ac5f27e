import type { Book } from "@quarterlight/excel-host/workbook";
import type { SheetLook } from "../setup/setup.ts";

/** Gives a sheet its looks. Nothing of it can be undone. */
export function dress(book: Book, look: SheetLook): void {
  const sheet = book.sheet(look.sheet);
  if (sheet === null) return;
  sheet.tabColour = look.tabColour;
  sheet.frozen = { ...look.frozen };
  sheet.showsGridLines = look.gridLines;
  look.widths.forEach((width, column) => {
    if (width !== null) sheet.columnWidths.set(column, width);
  });
  for (const { row, height } of look.heights) sheet.rowHeights.set(row, height);
  for (const { row, column, style } of look.cells) {
    sheet.put(row, column, { ...sheet.cell(row, column), style });
  }
}

import { type Book, shownText, type Sheet, type Table } from "@quarterlight/excel-host/workbook";

const LEAST_WIDTH = 64;
const MOST_WIDTH = 320;
const PIXELS_A_CHARACTER = 7;
const PIXELS_A_CHARACTER_IN_BOLD = 8;
const ROWS_LOOKED_AT = 200;
/** A heading row further down than this is not the sheet's first. */
const LAST_FROZEN_ROW = 12;

/**
 * Looks for a workbook that came from a file, of which the file reader keeps none: columns as wide as their
 * text asks, headings of tables in bold and in view.
 */
export function dressOpened(book: Book): void {
  for (const sheet of book.sheets) fitColumns(sheet);
  for (const table of book.tables) showHeadings(table);
}

function fitColumns(sheet: Sheet): void {
  const used = sheet.used();
  if (used === null) return;
  const rows = Math.min(used.bottom, ROWS_LOOKED_AT);
  for (let column = 0; column <= used.right; column += 1) {
    if (sheet.columnWidths.has(column)) continue;
    const lengths = Array.from({ length: rows + 1 }, (_, row) => shownText(sheet.cell(row, column)).length);
    const width = typicalLength(lengths) * PIXELS_A_CHARACTER + 16;
    sheet.columnWidths.set(column, Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
  }
}

/** Long enough for nine in ten of the cells that hold something: a title above a table is no reason. */
function typicalLength(lengths: readonly number[]): number {
  const filled = lengths.filter((length) => length > 0).toSorted((one, other) => one - other);
  return filled[Math.floor((filled.length - 1) * 0.9)] ?? 0;
}

function showHeadings(table: Table): void {
  const { sheet } = table;
  if (!table.showsHeaders) return;
  const header = table.header();
  header.each((row, column) => {
    const cell = sheet.cell(row, column);
    const width = shownText(cell).length * PIXELS_A_CHARACTER_IN_BOLD + 16;
    const least = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width));
    sheet.columnWidths.set(column, Math.max(least, sheet.columnWidths.get(column) ?? 0));
    sheet.put(row, column, { ...cell, style: { ...cell.style, bold: true, fill: "#DCE6EE" } });
  });
  const isFirst = header.top <= LAST_FROZEN_ROW && sheet.frozen.rows === 0;
  if (isFirst) sheet.frozen = { rows: header.bottom + 1, columns: 0 };
}

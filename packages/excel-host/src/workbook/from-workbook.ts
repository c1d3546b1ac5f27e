import type { Block, Cell, Sheet as SheetData, Workbook } from "@quarterlight/core/workbook";
import { Area } from "./area.ts";
import { Book } from "./book.ts";
import { emptyCell, type HostCell } from "./content.ts";
import type { Sheet } from "./sheet.ts";
import { addSheet } from "./sheet-list.ts";
import { addTable } from "./table-list.ts";

/**
 * A simulated workbook from core's. Formulas keep the results that were saved, until the first edit. Nothing
 * of it can be undone.
 */
export function bookOf(workbook: Workbook): Book {
  const book = new Book(workbook.name, workbook.date1904);
  for (const data of workbook.sheets) fill(addSheet(book, data.name), data);
  const front = book.sheets.find(({ visibility }) => visibility === "visible");
  if (front !== undefined) book.select(new Area(front, 0, 0));
  while (book.undo.take() !== null);
  return book;
}

function fill(sheet: Sheet, data: SheetData): void {
  sheet.visibility = data.visibility;
  sheet.merges = data.merges.map((block) => areaOf(sheet, block));
  for (const row of data.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of data.hiddenColumns) sheet.hiddenColumns.add(column);
  data.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) sheet.put(row, column, cellFrom(cell));
    });
  });
  for (const { name, block } of data.tables) addTable(areaOf(sheet, block), { name });
}

function cellFrom({ value, format, formula }: Cell): HostCell {
  return {
    ...emptyCell,
    content: value ?? "",
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

function areaOf(sheet: Sheet, { top, left, bottom, right }: Block): Area {
  return new Area(sheet, top, left, bottom - top + 1, right - left + 1);
}

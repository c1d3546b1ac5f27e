import type { Block, Cell, Sheet, Table, Workbook } from "@quarterlight/core/workbook";
import { textOf } from "@quarterlight/core/workbook";
import {
  type LooseCell,
  type NamedBlock,
  type SheetPlan,
  type TablePlan,
  writeWorkbook,
} from "@quarterlight/files/write";
import { type Book, type NamedItem, workbookOf } from "../workbook/index.ts";

/**
 * A simulated workbook as the bytes of a new .xlsx file: values, formulas with their results, number formats,
 * tables and names. `created` is an ISO date, given so that the same book always makes the same bytes.
 * Throws where the file writer refuses: a table's headings must be different texts of one line.
 */
export async function saveXlsx(book: Book, created: string): Promise<Uint8Array> {
  const { name, sheets }: Workbook = workbookOf(book);
  return writeWorkbook({
    title: book.title === "" ? name : book.title,
    creator: "The simulated Excel",
    language: "en-GB",
    created,
    sheets: sheets.map(sheetPlan),
    definedNames: book.names.flatMap(namedBlock),
  });
}

function sheetPlan({ name, visibility, rows, tables }: Sheet): SheetPlan {
  const cells = rows.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((cell, column) => {
      const isLoose = cell !== null && !tables.some(({ block }) => holds(block, row, column));
      return isLoose ? [looseCell(cell, row, column)] : [];
    }),
  );
  return { name, visibility, columnWidths: [], cells, tables: tables.map((table) => tablePlan(table, rows)) };
}

function looseCell(value: Cell, row: number, column: number): LooseCell {
  return { row, column, value };
}

function tablePlan({ name, block }: Table, rows: Sheet["rows"]): TablePlan {
  const { top, left, bottom, right } = block;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const body = Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
  return {
    name,
    at: { row: top, column: left },
    columns: columns.map((column) => ({ heading: textOf(rows[top]?.[column]) })),
    rows: body.map((row) => columns.map((column) => rows[row]?.[column] ?? null)),
  };
}

function namedBlock(item: NamedItem): readonly NamedBlock[] {
  const area = item.cells();
  if (area === null) return [];
  const { top, left, bottom, right } = area;
  return [{ name: item.name, sheet: area.sheet.name, block: { top, left, bottom, right } }];
}

function holds({ top, left, bottom, right }: Block, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

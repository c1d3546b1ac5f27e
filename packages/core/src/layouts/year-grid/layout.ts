import { type Sheet, textOf, addressAt, cellAt, isBlankRow, textAt } from "../../workbook/index.ts";
import { kpisOf, newSeriesBook } from "../../settle/index.ts";
import type { Context } from "../../tables/index.ts";
import { type LayoutOf, NO_MATCH, type TableRead } from "../layout.ts";
import { notUnderstood, type ColumnReading } from "../../reading/index.ts";
import { type YearGrid, findGrids, textsIn } from "./find-grids.ts";
import { areasIn, readGrid } from "./read-grid.ts";

/** A row for each year and a column for each quarter or month of it; a small table a KPI, or all in one. */
export const yearGrid: LayoutOf = {
  title: "Years down, quarters or months across",
  holds: { periods: "parts of years", facts: ["code", "title", "nation"] },
  matches: (sheet) => {
    const [first] = findGrids(sheet);
    if (first === undefined) return NO_MATCH;
    return { sure: 0.96, why: [{ clue: "headings", found: textsIn(sheet, first.headingRow) }] };
  },
  read: (sheets, context) => {
    const book = newSeriesBook(context.notebook);
    const tables = sheets.map(({ sheet }) => readSheet(sheet, book, context));
    return { kpis: kpisOf(book), tables };
  },
};

function readSheet(sheet: Sheet, book: ReturnType<typeof newSeriesBook>, context: Context): TableRead {
  const grids = findGrids(sheet);
  for (const grid of grids) {
    readGrid(sheet, grid, book, context);
    complainOfColumns(sheet, grid, context);
  }
  complainOfRows(sheet, grids, context);
  const columns = grids.flatMap((grid) => readingsOf(sheet, grid));
  return {
    of: sheet,
    block: {
      top: Math.min(...grids.map(({ headingRow }) => headingRow)),
      bottom: Math.max(...grids.map(({ lastRow }) => lastRow)),
      left: Math.min(...columns.map(({ at }) => at.column)),
      right: Math.max(...columns.map(({ at }) => at.column)),
    },
    columns,
    rows: grids.reduce((rows, { headingRow, lastRow }) => rows + lastRow - headingRow, 0),
    areas: [...new Set(grids.flatMap((grid) => areasIn(sheet, grid)))],
  };
}

const READ_BESIDE: ReadonlySet<string> = new Set(["code", "title", "area"]);

function readingsOf(sheet: Sheet, { headingRow, yearColumn, parts, beside }: YearGrid): ColumnReading[] {
  const named = beside.flatMap(({ column, heading, role }) =>
    role === undefined || !READ_BESIDE.has(role)
      ? []
      : [{ at: addressAt(sheet, headingRow, column), heading, became: role }],
  );
  const year: ColumnReading = {
    at: addressAt(sheet, headingRow, yearColumn),
    heading: textAt(sheet, headingRow, yearColumn),
    became: "year",
  };
  const figures = parts.map(({ column, heading }) => ({
    at: addressAt(sheet, headingRow, column),
    heading,
    became: "value" as const,
  }));
  return [...named, year, ...figures];
}

/** Totals, averages and targets for a year have no place among its quarters. */
function complainOfColumns(sheet: Sheet, { headingRow, beside }: YearGrid, { notebook }: Context): void {
  for (const { column, heading, role } of beside) {
    if (role !== undefined && READ_BESIDE.has(role)) continue;
    const at = addressAt(sheet, headingRow, column);
    notUnderstood(notebook, "column", at, heading, heading === "" ? "no heading" : "not a quarter or month");
  }
}

function complainOfRows(sheet: Sheet, grids: readonly YearGrid[], { notebook }: Context): void {
  for (const [row, cells] of sheet.rows.entries()) {
    const isRead = grids.some(
      ({ headingRow, lastRow, titleRow }) => row === titleRow || (row >= headingRow && row <= lastRow),
    );
    if (isRead || isBlankRow(sheet, row)) continue;
    const column = cells.findIndex((cell) => textOf(cell) !== "");
    const text = textOf(cellAt(sheet, row, column));
    notUnderstood(notebook, "row", addressAt(sheet, row, Math.max(column, 0)), text, "outside the table");
  }
}

import { type Sheet, textOf, addressAt, cellAt, isBlankRow, textAt } from "../../workbook/index.ts";
import { type SeriesBook, foundIn, newSeriesBook } from "../../settle/index.ts";
import type { Context } from "../../tables/index.ts";
import { type LayoutOf, NO_MATCH, type TableRead } from "../layout.ts";
import { type ColumnReading, type Remark, notUnderstood } from "../../reading/index.ts";
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
    const book = newSeriesBook();
    const tables = sheets.map(({ sheet }) => readSheet(sheet, book, context));
    return { ...foundIn(book), tables };
  },
};

function readSheet(sheet: Sheet, book: SeriesBook, context: Context): TableRead {
  const grids = findGrids(sheet);
  for (const grid of grids) {
    readGrid(sheet, grid, book, context);
    book.remarks.push(...columnsUnread(sheet, grid));
  }
  book.remarks.push(...rowsUnread(sheet, grids));
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
function columnsUnread(sheet: Sheet, { headingRow, beside }: YearGrid): readonly Remark[] {
  return beside
    .filter(({ role }) => role === undefined || !READ_BESIDE.has(role))
    .map(({ column, heading }) => {
      const why = heading === "" ? "no heading" : "not a quarter or month";
      return notUnderstood("column", addressAt(sheet, headingRow, column), heading, why);
    });
}

function rowsUnread(sheet: Sheet, grids: readonly YearGrid[]): readonly Remark[] {
  return sheet.rows.flatMap((cells, row) => {
    const isRead = grids.some(
      ({ headingRow, lastRow, titleRow }) => row === titleRow || (row >= headingRow && row <= lastRow),
    );
    if (isRead || isBlankRow(sheet, row)) return [];
    const column = cells.findIndex((cell) => textOf(cell) !== "");
    const text = textOf(cellAt(sheet, row, column));
    return [notUnderstood("row", addressAt(sheet, row, Math.max(column, 0)), text, "outside the table")];
  });
}

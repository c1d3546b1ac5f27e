import { type Sheet, textOf, addressAt, cellAt, isBlankRow, textAt } from "../../workbook/index.ts";
import {
  ALL_OWN,
  type Context,
  type PickArea,
  pickAreas,
  throughMerges,
  observe,
  type ReadPart,
  partReader,
} from "../../tables/index.ts";
import { type Role, asks, notUnderstood } from "../../reading/index.ts";
import { type KpiInBook, type SeriesBook, openKpi, put } from "../../settle/index.ts";
import { type YearGrid, textsIn } from "./find-grids.ts";

/** Puts every figure of a grid into the book: a row's year and a column's quarter or month make its period. */
export function readGrid(sheet: Sheet, grid: YearGrid, book: SeriesBook, context: Context): void {
  const through = throughMerges(sheet);
  const said = (row: number, role: Role) => {
    const column = columnOf(grid, role);
    return column === undefined ? "" : textOf(through(row, column)).replaceAll(/\s+/gu, " ").trim();
  };
  const { pick, remarks } = areasPicked(sheet, grid, context);
  book.remarks.push(...remarks);
  const periodAt = partReader(
    grid.parts.map(({ heading }) => heading),
    context.mapping.quarters,
  );
  const above = nameAbove(sheet, grid);
  let last = above;
  for (let row = grid.headingRow + 1; row <= grid.lastRow; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    // A name stands once, in the first of its rows, as often as in each.
    const title = said(row, "title") || last;
    last = title;
    const at = addressAt(sheet, row, columnOf(grid, "title") ?? grid.yearColumn);
    const entry = openKpi(book, { id: said(row, "code") || title, title, at });
    readYear({ sheet, grid, row, entry, periodAt, book, context, pick, area: said(row, "area") });
  }
}

type YearRow = {
  readonly sheet: Sheet;
  readonly grid: YearGrid;
  readonly row: number;
  readonly entry: KpiInBook;
  readonly periodAt: ReadPart;
  readonly book: SeriesBook;
  readonly context: Context;
  readonly pick: PickArea;
  readonly area: string;
};

function readYear({ sheet, grid, row, entry, periodAt, book, context, pick, area }: YearRow): void {
  const year = textAt(sheet, row, grid.yearColumn);
  for (const { column, heading } of grid.parts) {
    const at = addressAt(sheet, row, column);
    const label = `${year} ${heading}`;
    const read = periodAt(year, heading);
    if (read.kind === "period") {
      put(book, entry, pick(area), observe(cellAt(sheet, row, column), at, read.period, context.legends));
    } else if (read.kind === "ambiguous") {
      const choices = read.choices.map(({ period }) => period);
      book.remarks.push(
        asks({ asks: "quarters", at, label, choices }),
        notUnderstood("cell", at, label, "ambiguous period"),
      );
    } else {
      book.remarks.push(notUnderstood("cell", at, label, read.kind));
    }
  }
}

/** What names a grid that has no column for it: the line above its headings, else the sheet. */
function nameAbove(sheet: Sheet, { titleRow }: YearGrid): string {
  const line = titleRow === undefined ? undefined : textsIn(sheet, titleRow)[0];
  return line ?? sheet.name.trim();
}

function areasPicked(sheet: Sheet, grid: YearGrid, context: Context): ReturnType<typeof pickAreas> {
  const areas = areasIn(sheet, grid);
  return areas.length === 0 ? ALL_OWN : pickAreas(areas, sheet.name, context);
}

/** The areas a grid has a row for; none where it has no column of areas. */
export function areasIn(sheet: Sheet, grid: YearGrid): string[] {
  const column = columnOf(grid, "area");
  if (column === undefined) return [];
  const areas = new Set<string>();
  for (let row = grid.headingRow + 1; row <= grid.lastRow; row += 1) areas.add(textAt(sheet, row, column));
  areas.delete("");
  return [...areas];
}

function columnOf({ beside }: YearGrid, role: Role): number | undefined {
  return beside.find((each) => each.role === role)?.column;
}

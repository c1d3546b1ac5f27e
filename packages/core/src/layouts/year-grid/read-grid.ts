import { type Sheet, textOf, addressAt, cellAt, isBlankRow, textAt } from "../../workbook/index.ts";
import {
  type Context,
  type PickArea,
  pickAreas,
  throughMerges,
  observe,
  type ReadPart,
  partReader,
} from "../../tables/index.ts";
import { type Role, notUnderstood } from "../../reading/index.ts";
import { type newSeriesBook, openKpi, put } from "../../settle/index.ts";
import { type YearGrid, textsIn } from "./find-grids.ts";

type Book = ReturnType<typeof newSeriesBook>;
type Entry = ReturnType<typeof openKpi>;

/** Puts every figure of a grid into the book: a row's year and a column's quarter or month make its period. */
export function readGrid(sheet: Sheet, grid: YearGrid, book: Book, context: Context): void {
  const through = throughMerges(sheet);
  const said = (row: number, role: Role) => {
    const column = columnOf(grid, role);
    return column === undefined ? "" : textOf(through(row, column)).replaceAll(/\s+/gu, " ").trim();
  };
  const pick = areaPicker(sheet, grid, context);
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
  readonly entry: Entry;
  readonly periodAt: ReadPart;
  readonly book: Book;
  readonly context: Context;
  readonly pick: PickArea;
  readonly area: string;
};

function readYear({ sheet, grid, row, entry, periodAt, book, context, pick, area }: YearRow): void {
  const { notebook, legends } = context;
  const year = textAt(sheet, row, grid.yearColumn);
  for (const { column, heading } of grid.parts) {
    const at = addressAt(sheet, row, column);
    const label = `${year} ${heading}`;
    const read = periodAt(year, heading);
    if (read.kind === "period") {
      const { observation, unit, of } = observe(
        cellAt(sheet, row, column),
        at,
        read.period,
        legends,
        notebook,
      );
      if (unit !== undefined) entry.cells ??= { kind: unit, of };
      put(book, entry, pick(area), observation);
    } else if (read.kind === "ambiguous") {
      const choices = read.choices.map(({ period }) => period);
      notebook.questions.push({ asks: "quarters", at, label, choices });
      notUnderstood(notebook, "cell", at, label, "ambiguous period");
    } else {
      notUnderstood(notebook, "cell", at, label, read.kind);
    }
  }
}

/** What names a grid that has no column for it: the line above its headings, else the sheet. */
function nameAbove(sheet: Sheet, { titleRow }: YearGrid): string {
  const line = titleRow === undefined ? undefined : textsIn(sheet, titleRow)[0];
  return line ?? sheet.name.trim();
}

function areaPicker(sheet: Sheet, grid: YearGrid, context: Context): PickArea {
  const areas = areasIn(sheet, grid);
  return areas.length === 0 ? () => ({ whose: "own" }) : pickAreas(areas, sheet.name, context);
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

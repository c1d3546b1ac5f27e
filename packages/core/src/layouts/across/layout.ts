import { type Sheet, addressAt, cellAt, textAt } from "../../workbook/index.ts";
import { type Remark, assumes } from "../../reading/index.ts";
import {
  type Context,
  codeKey,
  isKnownArea,
  observe,
  pickAreas,
  roleOf,
  typesRow,
} from "../../tables/index.ts";
import { type SeriesBook, foundIn, newSeriesBook, openKpi, put, putBeside } from "../../settle/index.ts";
import { type Claimed, type Found, type LayoutOf, type Match, NO_MATCH, type TableRead } from "../layout.ts";
import { areaRows, rowsUnread } from "./area-rows.ts";
import { type AcrossTable, type TitledTable, findAcross, tablesAcross } from "./find-table.ts";
import { saidOfColumns } from "./columns-said.ts";

/** A row for each area and a column for each code and year, such as `SW3a 2016-17`. */
export const codeAndYear: LayoutOf = {
  title: "Code-and-year headings",
  holds: { periods: "years", facts: ["code", "nation"] },
  matches: (sheet, { date1904 }) => matchNames(sheet, date1904, (names) => names > 1),
  read: readAcross,
};

/** A sheet for each indicator: areas down, periods across, perhaps with the data type in the heading. */
export const sheetPerIndicator: LayoutOf = {
  title: "Sheet for each indicator",
  holds: { periods: "two or more", facts: ["title", "nation"] },
  matches: (sheet, { date1904 }) => matchNames(sheet, date1904, (names) => names <= 1),
  read: readAcross,
};

function matchNames(sheet: Sheet, date1904: boolean, fits: (names: number) => boolean): Match {
  const table = findAcross(sheet, undefined, date1904);
  if (table === undefined || !fits(namesOf(table).size) || namesRows(sheet, table)) return NO_MATCH;
  const share = table.columns.length / (table.columns.length + table.unknown.length);
  return {
    sure: 0.6 + 0.35 * share,
    why: [
      {
        clue: namesOf(table).size > 1 ? "code and year headings" : "period headings",
        found: table.columns.map(({ heading }) => heading),
      },
    ],
  };
}

/** Whether a column beside the areas says what each row is of, so that rows are indicators', and not areas' alone. */
function namesRows(sheet: Sheet, { headingRow, lastRow, areaColumn, columns }: AcrossTable): boolean {
  const first = Math.min(...columns.map(({ column }) => column));
  const rows = Array.from({ length: lastRow - headingRow }, (_, at) => headingRow + 1 + at);
  return Array.from({ length: first }, (_, column) => column).some((column) => {
    const role = roleOf(textAt(sheet, headingRow, column));
    if (column === areaColumn || (role !== "title" && role !== "code and title")) return false;
    return rows.some((row) => {
      const text = textAt(sheet, row, column);
      return text !== "" && !isKnownArea(text);
    });
  });
}

function namesOf({ columns }: AcrossTable): Set<string> {
  return new Set(columns.map(({ named }) => named.name));
}

function readAcross(sheets: readonly Claimed[], context: Context): Found {
  const book = newSeriesBook();
  const tables = sheets.flatMap(({ sheet }): TableRead[] => {
    const found = tablesAcross(sheet, context.mapping.quarters, context.workbook.date1904);
    const read = found.map((table) => readOne(sheet, table, found[0], book, context));
    book.remarks.push(...rowsUnread(sheet, found));
    return read;
  });
  return { ...foundIn(book), tables };
}

function readOne(
  sheet: Sheet,
  table: TitledTable,
  first: TitledTable | undefined,
  book: SeriesBook,
  context: Context,
): TableRead {
  const read = wanted(table, context);
  const toRead = { ...table, columns: read };
  book.remarks.push(...saidOfOthers(table, read));
  // A table under the first is another indicator, where it does not go on with the same.
  const id = table.title === first?.title ? sheet.name.trim() : table.title;
  const rows = readTable(sheet, toRead, id, book, context);
  book.remarks.push(...saidOfColumns(sheet, toRead));
  const columns = read.map(({ column, heading, named }) => ({
    at: addressAt(sheet, table.headingRow, column),
    heading,
    became: "value" as const,
    period: named.period,
  }));
  const right = Math.max(...table.columns.map(({ column }) => column));
  return {
    of: sheet,
    block: { top: table.headingRow, left: table.areaColumn, bottom: table.lastRow, right },
    columns: [
      {
        at: addressAt(sheet, table.headingRow, table.areaColumn),
        heading: textAt(sheet, table.headingRow, table.areaColumn),
        became: "area",
      },
      ...columns,
    ],
    rows,
    areas: areaRows(sheet, table).map(({ area }) => area),
  };
}

/**
 * The columns to read. Where a register says which indicators are key, the others are the numbers
 * behind them: they are counted, not read.
 */
function wanted({ columns }: AcrossTable, { indicators }: Context): AcrossTable["columns"] {
  const key = columns.filter(({ named }) => indicators.get(codeKey(named.name))?.key === true);
  return key.length === 0 ? columns : key;
}

function saidOfOthers({ columns }: AcrossTable, read: AcrossTable["columns"]): readonly Remark[] {
  const others = columns.filter((column) => !read.includes(column));
  const names = [...new Set(others.map(({ named }) => named.name))];
  return names.length === 0 ? [] : [assumes({ kind: "supporting columns", columns: others.length, names })];
}

function readTable(
  sheet: Sheet,
  table: TitledTable,
  unnamed: string,
  book: SeriesBook,
  context: Context,
): number {
  const rows = areaRows(sheet, table);
  const { pick, remarks } = pickAreas(
    rows.map(({ area }) => area),
    sheet.name,
    context,
  );
  book.remarks.push(...remarks);
  const entries = table.columns.map(({ column, named }) => {
    const at = addressAt(sheet, table.headingRow, column);
    const known = context.indicators.get(codeKey(named.name));
    const name = named.name || unnamed;
    const title = known?.title ?? (named.name || table.title || name);
    return openKpi(book, { id: known?.code ?? name, title, at });
  });
  const types = typesIn(sheet, table);
  for (const { row, area } of rows) {
    const place = pick(area);
    if (place.whose === "elsewhere" && place.beside === undefined) continue;
    for (const [index, { column, named }] of table.columns.entries()) {
      const entry = entries[index];
      if (entry === undefined) continue;
      const cell = cellAt(sheet, row, column);
      const at = addressAt(sheet, row, column);
      const flags = [...named.flags, ...(types?.flagsOf(column) ?? [])];
      const read = observe(cell, at, named.period, context.legends, { flags });
      if (place.whose === "elsewhere") putBeside(entry, place, () => [read.observation]);
      else put(book, entry, place, read);
    }
  }
  return rows.length;
}

function typesIn(sheet: Sheet, { headingRow, columns }: AcrossTable) {
  return typesRow(
    sheet,
    headingRow,
    columns.map(({ column }) => column),
  );
}

import { type Sheet, textOf, addressAt, cellAt, textAt } from "../../workbook/index.ts";
import { type Context, pickAreas, codeKey, observe, typesRow } from "../../tables/index.ts";
import { kpisOf, newSeriesBook, openKpi, put } from "../../settle/index.ts";
import { type Claimed, type Found, type LayoutOf, type Match, NO_MATCH, type TableRead } from "../layout.ts";
import { areaRows, writeDownRows } from "./area-rows.ts";
import { type AcrossTable, findAcross } from "./find-table.ts";
import { writeDownColumns } from "./write-down.ts";

/** A row for each area and a column for each code and year, such as `SW3a 2016-17`. */
export const codeAndYear: LayoutOf = {
  title: "Code-and-year headings",
  holds: { periods: "years", facts: ["code", "nation"] },
  matches: (sheet) => matchNames(sheet, (names) => names > 1),
  read: readAcross,
};

/** A sheet for each indicator: areas down, years across, perhaps with the data type in the heading. */
export const sheetPerIndicator: LayoutOf = {
  title: "Sheet for each indicator",
  holds: { periods: "years", facts: ["title", "nation"] },
  matches: (sheet) => matchNames(sheet, (names) => names <= 1),
  read: readAcross,
};

function matchNames(sheet: Sheet, fits: (names: number) => boolean): Match {
  const table = findAcross(sheet, undefined);
  if (table === undefined || !fits(namesOf(table).size)) return NO_MATCH;
  const share = table.columns.length / (table.columns.length + table.unknown.length);
  return {
    sure: 0.6 + 0.35 * share,
    why: [{ clue: "code and year headings", found: table.columns.map(({ heading }) => heading) }],
  };
}

function namesOf({ columns }: AcrossTable): Set<string> {
  return new Set(columns.map(({ named }) => named.name));
}

function readAcross(sheets: readonly Claimed[], context: Context): Found {
  const book = newSeriesBook(context.notebook);
  const tables = sheets.flatMap(({ sheet }): TableRead[] => {
    const table = findAcross(sheet, context.mapping.quarters);
    if (table === undefined) return [];
    const read = wanted(table, context);
    const rows = readTable(sheet, { ...table, columns: read }, book, context);
    writeDownColumns(sheet, { ...table, columns: read }, context);
    writeDownRows(sheet, { ...table, columns: read }, context);
    const columns = read.map(({ column, heading, named }) => ({
      at: addressAt(sheet, table.headingRow, column),
      heading,
      became: "value" as const,
      period: named.period,
    }));
    const right = Math.max(...table.columns.map(({ column }) => column));
    const found: TableRead = {
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
    return [found];
  });
  return { kpis: kpisOf(book), tables };
}

/**
 * The columns to read. Where a register says which indicators are key, the others are the numbers
 * behind them: they are counted, not read.
 */
function wanted(table: AcrossTable, { indicators, notebook }: Context): AcrossTable["columns"] {
  const isKey = ({ named }: AcrossTable["columns"][number]) =>
    indicators.get(codeKey(named.name))?.key === true;
  const key = table.columns.filter(isKey);
  if (key.length === 0) return table.columns;
  const behind = new Set(table.columns.filter((column) => !isKey(column)).map(({ named }) => named.name));
  if (behind.size > 0) {
    notebook.assumptions.push({
      kind: "supporting columns",
      columns: table.columns.length - key.length,
      names: [...behind],
    });
  }
  return key;
}

function readTable(
  sheet: Sheet,
  table: AcrossTable,
  book: ReturnType<typeof newSeriesBook>,
  context: Context,
): number {
  const rows = areaRows(sheet, table);
  const pick = pickAreas(
    rows.map(({ area }) => area),
    sheet.name,
    context,
  );
  const entries = table.columns.map(({ column, named }) => {
    const at = addressAt(sheet, table.headingRow, column);
    const known = context.indicators.get(codeKey(named.name));
    const name = named.name || sheet.name.trim();
    const title = known?.title ?? (named.name || titleAbove(sheet, table.headingRow) || name);
    return openKpi(book, { id: known?.code ?? name, title, at });
  });
  const types = typesIn(sheet, table);
  for (const { row, area } of rows) {
    const place = pick(area);
    if (place.whose === "elsewhere") continue;
    for (const [index, { column, named }] of table.columns.entries()) {
      const entry = entries[index];
      if (entry === undefined) continue;
      const cell = cellAt(sheet, row, column);
      const at = addressAt(sheet, row, column);
      const read = observe(cell, at, named.period, context.legends, context.notebook, {
        flags: [...named.flags, ...(types?.flagsOf(column) ?? [])],
      });
      if (read.unit !== undefined) entry.cells ??= { kind: read.unit, of: read.of };
      put(book, entry, place, read.observation);
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

const ROWS_ABOVE = 3;

/** The nearest line over a table, where it stands alone and so names the only indicator; empty where there is none. */
function titleAbove(sheet: Sheet, headingRow: number): string {
  for (let row = headingRow - 1; row >= Math.max(0, headingRow - ROWS_ABOVE); row -= 1) {
    const above = (sheet.rows[row] ?? []).map(textOf).filter((text) => text !== "");
    if (above.length > 0) return above.length === 1 ? (above[0] ?? "").replaceAll(/\s+/gu, " ") : "";
  }
  return "";
}

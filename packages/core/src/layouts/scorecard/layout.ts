import { type Sheet, addressAt, cellAt, textAt } from "../../workbook/index.ts";
import { NO_REMARKS, type Remark, type Role, notUnderstood } from "../../reading/index.ts";
import { type Context, isKnownArea, HOUSE_LEGEND, readFigure, roleOf } from "../../tables/index.ts";
import type { FoundKpi } from "../../settle/index.ts";
import { ANYTHING } from "../holds.ts";
import { type Claimed, type Found, type LayoutOf, type Match, NO_MATCH, type TableRead } from "../layout.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { comparedRows } from "./compared-rows.ts";
import { findTables } from "./find-tables.ts";
import { type FoundTable, holdsFigures } from "./headings.ts";
import { gatherAreas } from "./gather-areas.ts";
import { localityBlocks } from "./locality-blocks.ts";
import { type RowRead, readTable } from "./read-table.ts";
import { saidOfColumns, saidOfLastYear } from "./said-of-columns.ts";
import { sectionAbove } from "./section-above.ts";
import { withWordsApart } from "./words-apart.ts";

/** A row for each KPI, periods across, with targets, owners, statuses and notes in any order. */
export const scorecard: LayoutOf = {
  title: "Scorecard",
  holds: ANYTHING,
  matches: (sheet, workbook) => {
    const tables = findTables(sheet, workbook);
    const match = matchTables(tables);
    if (match === NO_MATCH || tables.some((table) => namesAreas(sheet, table))) return NO_MATCH;
    // Words under each quarter are comments, where another layout knows whose.
    return tables.some((table) => hasFigures(sheet, table)) ? match : { ...match, sure: UNSURE };
  },
  read: readScorecards,
};

/** Enough to say what was looked for, and less than any layout that reads something. */
const UNSURE = 0.42;

/** Whether areas stand where KPIs should: then the table is of one KPI, and another layout's. */
function namesAreas(sheet: Sheet, { columns, headingBottom, lastRow }: FoundTable): boolean {
  const title = columns.find(({ meaning }) => meaning.means === "role" && meaning.role === "title")?.column;
  if (title === undefined) return false;
  // A line over the heading Area is the table's title, and no part of the heading.
  if (roleOf(textAt(sheet, headingBottom, title)) === "area") return true;
  const names = new Set<string>();
  for (let row = headingBottom + 1; row <= lastRow; row += 1) names.add(textAt(sheet, row, title));
  names.delete("");
  const areas = [...names].filter(isKnownArea);
  return areas.length * 2 > names.size;
}

const LONG: ReadonlySet<Role> = new Set(["period", "year", "quarter", "month"]);

/** How sure the tables of a sheet look like scorecards. Periods down the side are another layout's. */
export function matchTables(tables: readonly FoundTable[]): Match {
  const [first] = tables;
  if (first === undefined || isLong(first)) return NO_MATCH;
  const periods = first.columns.filter(({ meaning }) => "period" in meaning && meaning.period !== undefined);
  const share = first.known / first.columns.filter(({ meaning }) => meaning.means !== "no heading").length;
  const named = first.columns.filter(({ meaning }) => meaning.means === "role").map(({ heading }) => heading);
  return {
    sure: 0.45 + 0.4 * share + (periods.length > 1 ? 0.1 : 0),
    why: [
      {
        clue: "headings",
        found: named.filter((heading) => !periods.some((each) => each.heading === heading)),
      },
      ...(periods.length === 0
        ? []
        : [{ clue: "period headings" as const, found: periods.map(({ heading }) => heading) }]),
    ],
  };
}

/** Whether periods stand down the side: a scorecard has them across. */
function isLong(table: FoundTable): boolean {
  return rolesOf(table).some((role) => LONG.has(role));
}

export function rolesOf({ columns }: FoundTable): Role[] {
  return columns.flatMap(({ meaning }) => (meaning.means === "role" ? [meaning.role] : []));
}

/** Every KPI of the scorecards in some sheets. */
export function readScorecards(sheets: readonly Claimed[], context: Context): Found {
  const kpis: FoundKpi[] = [];
  const remarks: Remark[] = [];
  const found = sheets.map(({ sheet }): TableRead => {
    const all = findTables(sheet, { ...context.mapping, date1904: context.workbook.date1904 });
    const tables = all.filter((table) => !isLong(table));
    for (const table of all.filter(isLong)) {
      const { column, heading } = table.columns[0] ?? { column: 0, heading: "" };
      const at = addressAt(sheet, table.headingTop, column);
      remarks.push(notUnderstood("row", at, heading, "another kind of table"));
    }
    if (!tables.some((table) => hasFigures(sheet, table))) {
      const isWeekly = tables.some(({ columns }) =>
        columns.some(({ meaning }) => meaning.means === "a week"),
      );
      return { of: sheet, nothing: isWeekly ? "a column for each week" : "no figures" };
    }
    const raw = tables.map((table) => readOne(sheet, table, tables.length > 1, context));
    const { blocks, read } = gatherTables(sheet, raw, context);
    const first = tables[0];
    const last = tables.at(-1);
    kpis.push(...read.flatMap(({ rows }) => rows.map(({ kpi }) => kpi)));
    remarks.push(...blocks, ...read.flatMap((each) => each.remarks));
    return {
      of: sheet,
      ...(first === undefined || last === undefined ? {} : { block: blockOf(first, last) }),
      columns: read.flatMap(({ columns }) => columns.readings),
      rows: read.reduce((sum, { rows }) => sum + rows.length, 0),
      areas: [...new Set(read.flatMap(({ areas }) => areas))],
    };
  });
  return { kpis, tables: found, remarks };
}

/** Whether any column of figures holds at least one. */
function hasFigures(sheet: Sheet, { columns, headingBottom, lastRow }: FoundTable): boolean {
  const figures = columns.filter(({ meaning }) => holdsFigures(meaning)).map(({ column }) => column);
  for (let row = headingBottom + 1; row <= lastRow; row += 1) {
    const filled = figures.some(
      (column) => readFigure(cellAt(sheet, row, column), [HOUSE_LEGEND]).read === "number",
    );
    if (filled) return true;
  }
  return false;
}

function blockOf(first: FoundTable, last: FoundTable) {
  const columns = first.columns.map(({ column }) => column);
  return {
    top: first.headingTop,
    bottom: last.lastRow,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

type One = {
  readonly table: FoundTable;
  readonly columns: Columns;
  readonly rows: readonly RowRead[];
  readonly areas: readonly string[];
  readonly remarks: readonly Remark[];
};

function readOne(sheet: Sheet, table: FoundTable, several: boolean, context: Context): One {
  const found = columnsOf(sheet, table, context);
  const read = readTable(sheet, table, found, sectionAbove(sheet, table, several), context);
  const columns = withWordsApart(found, sheet, table, read.tellingApart);
  const { rows, remarks } = comparedRows(read.rows);
  return { table, columns, rows, areas: [], remarks: [...columns.remarks, ...read.remarks, ...remarks] };
}

/** Tables with the rows that are ours; blocks of a sheet that are each a place's are sorted together, and what that rests on is told. */
function gatherTables(
  sheet: Sheet,
  tables: readonly One[],
  context: Context,
): { readonly blocks: readonly Remark[]; readonly read: readonly One[] } {
  const blocks = localityBlocks(
    sheet,
    tables.flatMap(({ rows }) => rows),
    context,
  );
  const read = tables.map((one): One => {
    const { table, columns } = one;
    const ours =
      blocks === undefined
        ? gatherAreas(one.rows, sheet.name, context)
        : { rows: one.rows.flatMap(({ kpi }) => blocks.became(kpi)), remarks: NO_REMARKS };
    return {
      ...one,
      rows: ours.rows,
      areas: blocks?.areas ?? [...new Set(one.rows.map(({ area }) => area).filter(Boolean))],
      remarks: [
        ...one.remarks,
        ...ours.remarks,
        ...saidOfLastYear(sheet, table, ours.rows, context),
        ...saidOfColumns(sheet, table, columns, ours.rows),
      ],
    };
  });
  return { blocks: blocks?.remarks ?? NO_REMARKS, read };
}

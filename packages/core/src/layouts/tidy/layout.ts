import { readPeriod } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { type Sheet, addressAt } from "../../workbook/index.ts";
import { distinctKpis } from "../../settle/index.ts";
import type { Context } from "../../tables/index.ts";
import { type Claimed, type Layout, type Match, NO_MATCH } from "../layout.ts";
import { leaveOut, aboutSheet } from "../../reading/index.ts";
import { type LongColumn, type LongTable, WHEN, distinctTexts, findLongTables } from "./find-columns.ts";
import { withOneArea } from "./area-column.ts";
import { type Plan, planOf } from "./plan.ts";
import { readRows, writeDownIdle } from "./read-rows.ts";

/** A row for each figure: KPI, area, period and value in columns of their own, in any order. */
export const tidy: Layout = {
  id: "tidy",
  title: "Long table",
  matches: (sheet) => {
    const [table] = findLongTables(sheet);
    if (table === undefined) return NO_MATCH;
    const roles = table.columns.map(({ role }) => role);
    const when = roles.some((role) => WHEN.has(role));
    const sure =
      0.45 + (when ? 0.3 : 0) + (roles.includes("value") ? 0.1 : 0) + (roles.includes("area") ? 0.05 : 0);
    return {
      sure,
      why: [{ clue: "headings", found: table.columns.map(({ heading }) => heading).filter(Boolean) }],
    };
  },
  read: (sheets, context) => {
    const kpis = sheets.flatMap((claimed) => readSheet(claimed, context));
    return {
      kpis: distinctKpis(
        kpis.map((kpi) => ({ kpi })),
        context.notebook,
      ).map(({ kpi }) => kpi),
    };
  },
};

function readSheet({ sheet, match }: Claimed, context: Context): Kpi[] {
  return findLongTables(sheet).flatMap((table) => readTable(sheet, table, match, context));
}

function readTable(sheet: Sheet, found: LongTable, match: Match, context: Context): Kpi[] {
  const table = withOneArea(sheet, found, context.mapping.area);
  if (isDaily(sheet, table)) {
    leaveOut(context.notebook, sheet, "a row for each day");
    return [];
  }
  const plan = planOf(sheet, table, context);
  const read = readRows(sheet, plan, context);
  askWhichValue(sheet, plan, context);
  writeDownIdle(sheet, plan, context);
  context.notebook.sheets.push({
    ...aboutSheet(sheet),
    layout: "tidy",
    sure: match.sure,
    clues: match.why,
    block: blockOf(table),
    columns: table.columns.map(({ column, heading, role }) => ({
      at: addressAt(sheet, table.headingRow, column),
      heading,
      became: role,
    })),
    rows: read.rows,
    areas: read.areas,
  });
  return read.kpis;
}

/** Several unnamed figures for what one title names: which is the figure only a person can say. */
function askWhichValue(sheet: Sheet, plan: Plan, { mapping, notebook }: Context): void {
  const own = plan.figures.filter(({ comparator, role }) => comparator === undefined && role === "measure");
  const named = plan.one("title") !== undefined || plan.one("code") !== undefined;
  if (!named || plan.areasAcross.length > 0 || own.length < 2 || mapping.values !== undefined) return;
  notebook.questions.push({
    asks: "value column",
    sheet: sheet.name,
    choices: own.map(({ heading }) => heading),
  });
}

/** Whether the dates of a table are days: months would then have many figures each. */
function isDaily(sheet: Sheet, table: LongTable): boolean {
  const dates = table.columns.find(({ role }: LongColumn) => role === "period");
  if (dates === undefined) return false;
  const months = new Set<number>();
  let days = 0;
  for (const text of distinctTexts(sheet, table, dates.column).values()) {
    const read = readPeriod(text);
    if (read.kind !== "period" || read.grammar !== "date") continue;
    days += 1;
    months.add(read.period.start);
  }
  return days > 2 * months.size;
}

function blockOf({ headingRow, lastRow, columns }: LongTable) {
  const numbers = columns.map(({ column }) => column);
  return { top: headingRow, bottom: lastRow, left: Math.min(...numbers), right: Math.max(...numbers) };
}

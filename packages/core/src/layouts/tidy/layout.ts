import { areWeekly, isWeek, labelsAmong, readDate } from "../../period/index.ts";
import { type Sheet, addressAt, cellAt } from "../../workbook/index.ts";
import type { FoundKpi } from "../../settle/index.ts";
import { type Context, mayBePlace } from "../../tables/index.ts";
import { ANYTHING } from "../holds.ts";
import { type LayoutOf, NO_MATCH, type TableRead } from "../layout.ts";
import { type Reason, type Remark, NO_REMARKS, asks, assumes, notUnderstood } from "../../reading/index.ts";
import { type LongColumn, type LongTable, WHEN, findLongTables } from "./find-columns.ts";
import { labelOf } from "./periods.ts";
import { withOneArea } from "./area-column.ts";
import { namesDown } from "./names-down.ts";
import { type Plan, planOf } from "./plan.ts";
import { readRows } from "./read-rows.ts";
import { saidOfIdle } from "./idle.ts";

/** A row for each figure: KPI, area, period and value in columns of their own, in any order. */
export const tidy: LayoutOf = {
  title: "Long table",
  holds: ANYTHING,
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
    const read = sheets.flatMap(({ sheet }) =>
      findLongTables(sheet).map((table) => readTable(sheet, table, context)),
    );
    return {
      kpis: read.flatMap(({ kpis }) => kpis),
      tables: read.map(({ table }) => table),
      remarks: read.flatMap(({ remarks }) => remarks),
    };
  },
};

type Read = {
  readonly kpis: readonly FoundKpi[];
  readonly table: TableRead;
  readonly remarks: readonly Remark[];
};

function readTable(original: Sheet, found: LongTable, context: Context): Read {
  const table = withOneArea(original, found, context.mapping.area);
  const often = daysOrWeeks(original, table, context);
  if (often !== undefined) return { kpis: [], table: { of: original, nothing: often }, remarks: [] };
  const names = namesDown(original, table);
  const { sheet } = names;
  const plan = planOf(sheet, table, context);
  const read = readRows(names, plan, context);
  const unwanted = new Set(plan.unwanted.map(({ column }) => column));
  const remarks = [
    ...names.remarks,
    ...read.remarks,
    ...whichValue(sheet, plan, context),
    ...saidOfIdle(sheet, plan),
    ...plan.unwanted.map(({ column, heading }) =>
      notUnderstood("column", addressAt(sheet, table.headingRow, column), heading, "a person said so"),
    ),
    ...(plan.dimensions.some(({ role }) => role === "unit") ? toldApart(read.kpis) : NO_REMARKS),
  ];
  const said: TableRead = {
    of: original,
    block: blockOf(table),
    columns: table.columns
      .filter(({ column }) => !unwanted.has(column))
      .map(({ column, heading, role }) => ({
        at: addressAt(sheet, table.headingRow, column),
        heading,
        became: role,
      })),
    rows: read.rows,
    areas: read.areas,
  };
  return { kpis: read.kpis, table: said, remarks };
}

/** Which names stand for several KPIs because their unit tells them apart. */
function toldApart(kpis: readonly FoundKpi[]): readonly Remark[] {
  const named = new Map<string, FoundKpi[]>();
  for (const kpi of kpis) {
    const name = kpi.as?.name || (kpi.as?.code ?? "");
    named.set(name, [...(named.get(name) ?? []), kpi]);
  }
  return [...named].flatMap(([name, several]) => {
    const [first] = several;
    if (first === undefined || several.length < 2) return [];
    const ids = several.map(({ id }) => id);
    return [assumes({ kind: "told apart by unit", at: first.at, name, kpis: ids })];
  });
}

/** Several unnamed figures for what one title names: which is the figure only a person can say. */
function whichValue(sheet: Sheet, plan: Plan, { mapping }: Context): readonly Remark[] {
  const own = plan.figures.filter(({ comparator, role }) => comparator === undefined && role === "measure");
  const named = plan.one("title") !== undefined || plan.one("code") !== undefined;
  if (!named || plan.areasAcross.length > 0 || own.length < 2 || mapping.values !== undefined) {
    return NO_REMARKS;
  }
  // Whether they are areas is another question, and asked of every layout alike.
  if (own.filter(({ heading }) => mayBePlace(heading)).length * 2 > own.length) return NO_REMARKS;
  return [asks({ asks: "value column", sheet: sheet.name, choices: own.map(({ heading }) => heading) })];
}

/** Whether the dates of a table are days or weeks: months would then have many figures each. */
function daysOrWeeks(sheet: Sheet, table: LongTable, context: Context): Reason | undefined {
  const when = table.columns.find(({ role }: LongColumn) => role === "period");
  if (when === undefined) return undefined;
  const { column, heading } = when;
  const labels = new Set<string>();
  for (let row = table.headingRow + 1; row <= table.lastRow; row += 1) {
    labels.add(labelOf(cellAt(sheet, row, column), context));
  }
  labels.delete("");
  if (labels.size > 0 && [...labels].every((label) => isWeek(label) || isWeek(`${heading} ${label}`))) {
    return "a row for each week";
  }
  const read = labelsAmong(labels, context.mapping.quarters, [], context.mapping.dates);
  const dates = [...labels].flatMap((label) => {
    const period = read(label);
    return period.kind === "period" && period.grammar === "date"
      ? [{ label, month: period.period.start }]
      : [];
  });
  const isos = dates.map(({ label }) => readDate(label) ?? "").filter((iso) => iso !== "");
  if (areWeekly(isos.toSorted())) return "a row for each week";
  const months = new Set(dates.map(({ month }) => month));
  return dates.length > 2 * months.size ? "a row for each day" : undefined;
}

function blockOf({ headingRow, lastRow, columns }: LongTable) {
  const numbers = columns.map(({ column }) => column);
  return { top: headingRow, bottom: lastRow, left: Math.min(...numbers), right: Math.max(...numbers) };
}

import { comparePeriods } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import type { RowPeriod } from "./periods.ts";
import { type FigureColumn, type Plan, figureWithParts } from "./plan.ts";

/** The status published beside a figure; the latest period's is kept. */
export function publishedIn(
  sheet: Sheet,
  plan: Plan,
  row: number,
  { period }: RowPeriod,
  before: Kpi["published"],
): Kpi["published"] {
  const column = plan.one("status");
  const status = column === undefined ? "" : textAt(sheet, row, column);
  if (column === undefined || status === "") return before;
  if (before !== undefined && comparePeriods(before.period, period) > 0) return before;
  return { status, period, at: addressAt(sheet, row, column) };
}

/** The names of a figure's unit: in its row, else under the heading of its column. */
export function unitsOf(sheet: Sheet, plan: Plan, row: number, figure: FigureColumn): readonly string[] {
  const { table, units } = plan;
  // A column that tells KPIs apart by their units, such as Number and Rate, speaks of the one figure beside it.
  const isOnly = figureWithParts(plan) === figure;
  const inRow = units
    .filter(({ role }) => role === "unit" || isOnly)
    .map(({ column }) => textAt(sheet, row, column))
    .filter((text) => text !== "");
  if (inRow.length > 0 || table.unitsRow === undefined) return inRow;
  return [textAt(sheet, table.unitsRow, figure.column)].filter((text) => text !== "");
}

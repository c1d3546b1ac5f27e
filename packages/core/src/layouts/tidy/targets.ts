import type { Target } from "../../register/index.ts";
import type { Sheet } from "../../workbook/index.ts";
import { readTarget } from "../../settle/index.ts";
import type { Context, Lookup } from "../../tables/index.ts";
import type { LongColumn } from "./find-columns.ts";
import type { RowPeriod } from "./periods.ts";
import { type FigureColumn, type Plan, figureWithParts } from "./plan.ts";

/** The target that stands in a row beside a figure, for the row's own period; none where it is not clear whose it is. */
export function targetsOf(
  sheet: Sheet,
  plan: Plan,
  figure: FigureColumn,
  through: Lookup,
  context: Context,
): (row: number, when: RowPeriod) => readonly Target[] {
  const column = targetColumn(plan, figure)?.column;
  if (column === undefined) return () => [];
  return (row, { period }) =>
    readTarget({ sheet, through, context }, row, column, { from: period, to: period });
}

function targetColumn(plan: Plan, figure: FigureColumn): LongColumn | undefined {
  const targets = plan.table.columns.filter(({ role }) => role === "target");
  const own = targets.find(({ of }) => of === figure.heading);
  return own ?? (targets.length === 1 && figureWithParts(plan) === figure ? targets[0] : undefined);
}

/** Columns of targets that belong to no figure for certain. */
export function looseTargets(plan: Plan): readonly LongColumn[] {
  const used = new Set(plan.figures.map((figure) => targetColumn(plan, figure)));
  return plan.table.columns.filter((column) => column.role === "target" && !used.has(column));
}

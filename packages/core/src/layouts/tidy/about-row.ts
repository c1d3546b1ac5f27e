import { notUnderstood } from "../../reading/index.ts";
import { type KpiInBook, toleranceOf } from "../../settle/index.ts";
import type { Context } from "../../tables/index.ts";
import { type Address, addressAt, cellAt, nameKey, type Sheet, textAt } from "../../workbook/index.ts";
import type { Plan } from "./plan.ts";

const ABOUT = ["meaning", "source", "lead", "reporter", "polarity", "frequency"] as const;

/** Keeps what the columns beside a figure say of its KPI; the first row that says something is believed. */
export function tellAbout(sheet: Sheet, plan: Plan, row: number, entry: KpiInBook, context: Context): void {
  for (const role of ABOUT) {
    const column = plan.one(role);
    const text = column === undefined ? "" : textAt(sheet, row, column);
    if (column === undefined || text === "") continue;
    const at = addressAt(sheet, row, column);
    const known = entry.about.get(role);
    if (known === undefined) entry.about.set(role, { text, at });
    else if (nameKey(known.text) !== nameKey(text)) sayOtherwise(at, text, known.at, context);
  }
  tellTolerance(sheet, plan, row, entry, context);
}

function tellTolerance(sheet: Sheet, plan: Plan, row: number, entry: KpiInBook, context: Context): void {
  const found = plan.table.columns.find(({ role }) => role === "tolerance");
  if (found === undefined) return;
  const { column, heading } = found;
  const at = addressAt(sheet, row, column);
  const said = toleranceOf(cellAt(sheet, row, column), at, heading, context.notebook);
  const known = entry.tolerance;
  entry.tolerance ??= said;
  if (said === undefined || known?.at === undefined) return;
  if (said.amount !== known.amount || said.kind !== known.kind) {
    sayOtherwise(at, textAt(sheet, row, column), known.at, context);
  }
}

/** Lists a cell that says another thing of a KPI than an earlier row does. */
function sayOtherwise(at: Address, text: string, rival: Address, { notebook }: Context): void {
  notUnderstood(notebook, "cell", at, text, "said otherwise above", rival);
}

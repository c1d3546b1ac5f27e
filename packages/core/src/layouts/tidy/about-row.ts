import { notUnderstood } from "../../reading/index.ts";
import { type KpiInBook, toleranceOf } from "../../settle/index.ts";
import type { Context } from "../../tables/index.ts";
import { type Address, addressAt, cellAt, nameKey, type Sheet, textAt } from "../../workbook/index.ts";
import type { LongColumn } from "./find-columns.ts";
import type { Plan } from "./plan.ts";

const ABOUT = ["meaning", "source", "lead", "reporter", "polarity", "frequency"] as const;

/** Keeps what the columns beside a figure say of its KPI; the first row that says something is believed. */
export function tellingAbout(
  sheet: Sheet,
  plan: Plan,
  context: Context,
): (row: number, entry: KpiInBook, isOwn: boolean) => void {
  const columns = ABOUT.flatMap((role) => {
    const column = plan.one(role);
    return column === undefined ? [] : [{ role, column }];
  });
  const tolerance = plan.table.columns.find(({ role }) => role === "tolerance");
  return (row, entry, isOwn) => {
    if (isOwn) tellWords(sheet, columns, row, entry, context);
    if (tolerance !== undefined) tellTolerance(sheet, tolerance, row, entry, context);
  };
}

type AboutColumn = { readonly role: (typeof ABOUT)[number]; readonly column: number };

function tellWords(
  sheet: Sheet,
  columns: readonly AboutColumn[],
  row: number,
  entry: KpiInBook,
  context: Context,
): void {
  for (const { role, column } of columns) {
    const text = textAt(sheet, row, column);
    if (text === "") continue;
    const at = addressAt(sheet, row, column);
    const known = entry.about.get(role);
    if (known === undefined) entry.about.set(role, { text, at });
    else if (nameKey(known.text) !== nameKey(text)) sayOtherwise(at, text, known.at, context);
  }
}

function tellTolerance(
  sheet: Sheet,
  { column, heading }: LongColumn,
  row: number,
  entry: KpiInBook,
  context: Context,
): void {
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

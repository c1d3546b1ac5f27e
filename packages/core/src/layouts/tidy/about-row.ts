import { type KpiInBook, toleranceOf } from "../../settle/index.ts";
import { addressAt, cellAt, type Sheet, textAt } from "../../workbook/index.ts";
import type { Plan } from "./plan.ts";

const ABOUT = ["meaning", "source", "lead", "reporter", "polarity", "frequency"] as const;

/** Keeps what the columns beside a figure say of its KPI; the first row that says something is believed. */
export function tellAbout(sheet: Sheet, plan: Plan, row: number, entry: KpiInBook): void {
  for (const role of ABOUT) {
    const column = plan.one(role);
    if (column === undefined || entry.about.has(role)) continue;
    const text = textAt(sheet, row, column);
    if (text !== "") entry.about.set(role, text);
  }
  const tolerance = plan.table.columns.find(({ role }) => role === "tolerance");
  if (tolerance === undefined) return;
  const { column, heading } = tolerance;
  entry.tolerance ??= toleranceOf(cellAt(sheet, row, column), addressAt(sheet, row, column), heading);
}

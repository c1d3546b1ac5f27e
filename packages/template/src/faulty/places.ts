import type { CellValue } from "@quarterlight/core/workbook";
import type { InRow } from "./fault.ts";

/** The report's own quarter. */
export const NOW = "2025/26 Q2";

export function figure(kpi: string, period: string = NOW, column = "Value"): InRow {
  return { sheet: "Figures", row: [kpi, period], column };
}

export function kpiCell(id: string, column = "KPI"): InRow {
  return { sheet: "KPIs", row: [id], column };
}

export function target(id: string, from: string, column = "Target"): InRow {
  return { sheet: "Targets", row: [id, from], column };
}

export function inRow(sheet: string, row: readonly string[], column: string): InRow {
  return { sheet, row, column };
}

/** A cell of a formula and the result that was saved with it. */
export function computed(formula: string, value: CellValue) {
  return { value, formula };
}

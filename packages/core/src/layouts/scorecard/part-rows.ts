import { textOf } from "../../workbook/index.ts";
import type { Sheet } from "../../workbook/index.ts";
import { nameKey } from "../heading/heading-key.ts";
import { isBlankRow } from "../table/grid.ts";

type RowPart = "numerator" | "denominator" | "target" | "status" | "trend";

/** The words that say what a row holds beside its KPI's figures. */
const PARTS: Readonly<Record<string, RowPart>> = {
  numerator: "numerator",
  denominator: "denominator",
  target: "target",
  targets: "target",
  "target value": "target",
  status: "status",
  rag: "status",
  "rag status": "status",
  trend: "trend",
  "direction of travel": "trend",
  variance: "trend",
  difference: "trend",
  change: "trend",
};

/** Rows of parts that stand under or over the row they belong to, with the same name. */
export type PartRows = {
  /** The rows that hold parts and no KPI of their own. */
  readonly rows: ReadonlySet<number>;
  /** The rows of a KPI's parts, by the row of its figures. */
  readonly of: ReadonlyMap<number, ReadonlyMap<RowPart, number>>;
};

/** Finds the rows marked Numerator, Target, RAG and the like whose KPI has a row of figures as well. */
export function partRowsIn(
  sheet: Sheet,
  top: number,
  bottom: number,
  nameAt: (row: number) => string,
): PartRows {
  const parts = new Map<string, Map<RowPart, number>>();
  for (let row = top; row <= bottom; row += 1) {
    const part = partIn(sheet, row);
    if (part === undefined) continue;
    const name = nameAt(row);
    parts.set(name, (parts.get(name) ?? new Map<RowPart, number>()).set(part, row));
  }
  const rows = new Set<number>();
  const of = new Map<number, ReadonlyMap<RowPart, number>>();
  for (let row = top; parts.size > 0 && row <= bottom; row += 1) {
    const found =
      isBlankRow(sheet, row) || partIn(sheet, row) !== undefined ? undefined : parts.get(nameAt(row));
    if (found === undefined) continue;
    of.set(row, found);
    for (const part of found.values()) rows.add(part);
    parts.delete(nameAt(row));
  }
  return { rows, of };
}

function partIn(sheet: Sheet, row: number): RowPart | undefined {
  for (const cell of sheet.rows[row] ?? []) {
    const part = typeof cell?.value === "string" ? PARTS[nameKey(textOf(cell))] : undefined;
    if (part !== undefined) return part;
  }
  return undefined;
}

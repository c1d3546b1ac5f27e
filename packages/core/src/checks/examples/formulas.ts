import type { Cell } from "../../workbook/index.ts";
import { book, drawnSheet } from "./sheets.ts";

/** A cell with a formula and the result Excel saved with it. */
export function computed(formula: string, value: Cell["value"]): Cell {
  return { formula, value };
}

/** An invented sheet of sums beside the KPIs. */
export function workings(...rows: readonly (readonly (Cell["value"] | Cell)[])[]) {
  return book(drawnSheet("Workings", rows));
}

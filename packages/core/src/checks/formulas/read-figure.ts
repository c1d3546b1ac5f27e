import { columnAt } from "../frame/column-at.ts";
import type { FormulaSubject } from "../frame/subjects.ts";

/** Whether a formula stands in a column of figures that was read. */
export function isReadFigure({ desk, at }: FormulaSubject): boolean {
  return columnAt(desk, at)?.holds === "figures";
}

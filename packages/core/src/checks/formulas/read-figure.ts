import type { FormulaSubject } from "../frame/subjects.ts";

const known = new WeakMap<object, ReadonlyMap<string, ReadonlySet<number>>>();

/** Whether a formula stands in a column of figures that was read. */
export function isReadFigure({ desk, at }: FormulaSubject): boolean {
  const columns =
    known.get(desk) ?? new Map(desk.tables().map((table) => [table.sheet.name, figuresOf(table)]));
  known.set(desk, columns);
  return columns.get(at.sheet)?.has(at.column) ?? false;
}

function figuresOf({ columns }: ReturnType<FormulaSubject["desk"]["tables"]>[number]): ReadonlySet<number> {
  return new Set(columns.filter(({ holds }) => holds === "figures").map(({ at }) => at.column));
}

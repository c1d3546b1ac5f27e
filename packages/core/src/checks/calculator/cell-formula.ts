import type { Cell } from "../../workbook/index.ts";
import { readFormula } from "./read-formula.ts";
import { relativeForm } from "./relative-form.ts";
import type { Token } from "./token.ts";

const pieces = new WeakMap<Cell, readonly Token[]>();
const forms = new WeakMap<Cell, string>();

/** The pieces of a cell's formula, read once; none where it has no formula. */
export function tokensOf(cell: Cell): readonly Token[] {
  const known = pieces.get(cell) ?? readFormula(cell.formula ?? "");
  pieces.set(cell, known);
  return known;
}

/** The relative form of a cell's formula, worked out once; nothing where it has no formula. */
export function formOf(cell: Cell | null | undefined, row: number, column: number): string | undefined {
  if (cell?.formula === undefined) return undefined;
  const known = forms.get(cell) ?? relativeForm(tokensOf(cell), { row, column });
  forms.set(cell, known);
  return known;
}

import type { Address, Block } from "./address.ts";
import { type Cell, textOf } from "./cell.ts";
import type { Sheet } from "./workbook.ts";

export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.rows[row]?.[column] ?? null;
}

export function textAt(sheet: Sheet, row: number, column: number): string {
  return textOf(cellAt(sheet, row, column));
}

export function addressAt(sheet: Sheet, row: number, column: number): Address {
  return { sheet: sheet.name, row, column };
}

/** Whether a cell holds anything: a value, an error, or a formula whose result was never saved. */
export function isFilled(cell: Cell | null): boolean {
  if (cell === null) return false;
  if (cell.formula !== undefined || typeof cell.value === "number") return true;
  return textOf(cell) !== "";
}

/** A row that holds no more than a line of words does, and what it holds. */
export type ShortRow = {
  readonly row: number;
  readonly filled: readonly { readonly cell: Cell; readonly column: number }[];
};

/** How many cells a line of words may fill: its own, and a mark or a name beside it. */
const MOST_IN_SHORT_ROW = 3;

const shortRowsOf = new WeakMap<Sheet, readonly ShortRow[]>();

/** The rows of a sheet that are not blank and hold little: hardly any of a table's are. Looked for once in a sheet. */
export function shortRows(sheet: Sheet): readonly ShortRow[] {
  const known = shortRowsOf.get(sheet) ?? sheet.rows.flatMap((cells, row) => shortRow(cells, row) ?? []);
  shortRowsOf.set(sheet, known);
  return known;
}

function shortRow(cells: readonly (Cell | null)[], row: number): ShortRow | undefined {
  const filled: { cell: Cell; column: number }[] = [];
  for (const [column, cell] of cells.entries()) {
    if (cell === null || !isFilled(cell)) continue;
    if (filled.length === MOST_IN_SHORT_ROW) return undefined;
    filled.push({ cell, column });
  }
  return filled.length === 0 ? undefined : { row, filled };
}

/** Whether a row holds nothing between two columns, both included. */
export function isBlankRow(sheet: Sheet, row: number, left = 0, right = Number.POSITIVE_INFINITY): boolean {
  const cells = sheet.rows[row] ?? [];
  const last = Math.min(right, cells.length - 1);
  for (let column = left; column <= last; column += 1) {
    if (isFilled(cells[column] ?? null)) return false;
  }
  return true;
}

/** A sheet never changes, so that its block is measured once. */
const measured = new WeakMap<Sheet, Block | undefined>();

/** The block round every cell that holds anything; `undefined` for an empty sheet. */
export function usedBlock(sheet: Sheet): Block | undefined {
  if (!measured.has(sheet)) measured.set(sheet, measure(sheet));
  return measured.get(sheet);
}

function measure(sheet: Sheet): Block | undefined {
  let bottom = -1;
  let right = -1;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!isFilled(cell)) continue;
      bottom = row;
      right = Math.max(right, column);
      left = Math.min(left, column);
      top = Math.min(top, row);
    }
  }
  return bottom === -1 ? undefined : { top, left, bottom, right };
}

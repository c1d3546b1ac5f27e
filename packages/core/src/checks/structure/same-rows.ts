import { textOf } from "../../workbook/index.ts";
import type { Address, Cell } from "../../workbook/index.ts";
import type { RowSubject, TableSubject } from "../frame/subjects.ts";
import { rowsIn } from "../frame/walk.ts";

const FEWEST_CELLS = 3;

/** Rows in which every cell of the table, read or not, is as in an earlier row, with that row. */
export function sameRows(
  table: TableSubject,
): readonly { readonly row: RowSubject; readonly first: RowSubject }[] {
  const known = new Map<string, RowSubject>();
  return rowsIn(table)
    .filter((row) => row.cells.length >= FEWEST_CELLS)
    .flatMap((row) => {
      const key = keyOf(row);
      const first = known.get(key);
      if (first === undefined) known.set(key, row);
      return first === undefined ? [] : [{ row, first }];
    });
}

function keyOf({ table: { sheet, block }, row }: RowSubject): string {
  const cells = sheet.rows[row] ?? [];
  let key = "";
  for (let column = block.left; column <= block.right; column += 1) {
    const cell = cells[column] ?? null;
    if (cell !== null) key += `${column}=${textOf(cell)}|`;
  }
  return key;
}

/** Every filled cell of a row that stands within its table. */
export function wholeRow({ table: { sheet, block }, row }: RowSubject): readonly {
  readonly at: Address;
  readonly cell: Cell;
}[] {
  return (sheet.rows[row] ?? []).flatMap((cell, column) => {
    const isWithin = column >= block.left && column <= block.right;
    return cell === null || !isWithin ? [] : [{ at: { sheet: sheet.name, row, column }, cell }];
  });
}

export function firstCell({ table, row }: RowSubject): Address {
  return { sheet: table.sheet.name, row, column: table.columns[0]?.at.column ?? 0 };
}

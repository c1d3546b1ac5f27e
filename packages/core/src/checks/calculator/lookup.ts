import type { Address, Cell, Sheet, Workbook } from "../../workbook/index.ts";
import type { Reference } from "./token.ts";

/** Finds cells by the references of formulas. */
export type Lookup = {
  readonly sheetOf: (reference: Reference, own: string) => Sheet | undefined;
  readonly cellAt: (at: Address) => Cell | null;
};

export function lookupIn(workbook: Workbook): Lookup {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return {
    sheetOf: ({ sheet, book }, own) =>
      book === "" ? sheets.get((sheet === "" ? own : sheet).toLowerCase()) : undefined,
    cellAt: ({ sheet, row, column }) => sheets.get(sheet.toLowerCase())?.rows[row]?.[column] ?? null,
  };
}

/** The cells of a block that exist, from the top and the left; a block of whole columns is only as long as its sheet. */
export function cellsOfBlock(
  { from, to }: Reference,
  sheet: Sheet,
  most = 10_000,
): readonly { readonly at: Address; readonly cell: Cell | null }[] | undefined {
  const bottom = Math.min(to.row, sheet.rows.length - 1);
  const widest = to.column - from.column > 1000 ? widthOf(sheet) - 1 : to.column;
  if ((bottom - from.row + 1) * (widest - from.column + 1) > most) return undefined;
  const cells: { at: Address; cell: Cell | null }[] = [];
  for (let row = from.row; row <= bottom; row += 1) {
    for (let column = from.column; column <= widest; column += 1) {
      const at = { sheet: sheet.name, row, column };
      cells.push({ at, cell: sheet.rows[row]?.[column] ?? null });
    }
  }
  return cells;
}

function widthOf({ rows }: Sheet): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

import { type Block, type Cell, type Sheet, cellAt } from "../../workbook/index.ts";

/** Looks a cell up through merges: every cell of a merged block reads as its first. */
export type Lookup = (row: number, column: number) => Cell | null;

export function throughMerges(sheet: Sheet): Lookup {
  const byRow = new Map<number, Block[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rows.length); row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  return (row, column) => {
    const merge = byRow.get(row)?.find(({ left, right }) => column >= left && column <= right);
    return merge === undefined ? cellAt(sheet, row, column) : cellAt(sheet, merge.top, merge.left);
  };
}

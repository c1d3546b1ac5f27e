import { type Block, type Cell, type Sheet, cellAt } from "../../workbook/index.ts";

/** Looks a cell up through merges: every cell of a merged block reads as its first. */
export type Lookup = (row: number, column: number) => Cell | null;

export function throughMerges(sheet: Sheet): Lookup {
  const byRow = new Map<number, Block[]>();
  for (const merge of sheet.merges.toSorted((a, b) => a.left - b.left)) {
    for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rows.length); row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  return (row, column) => {
    const merge = lastFrom(byRow.get(row), column);
    return merge === undefined || merge.right < column
      ? cellAt(sheet, row, column)
      : cellAt(sheet, merge.top, merge.left);
  };
}

/** The last of some merges, in order and apart from each other, that begins at a column or before it. */
function lastFrom(merges: readonly Block[] | undefined, column: number): Block | undefined {
  if (merges === undefined) return undefined;
  let first = 0;
  let past = merges.length;
  while (first < past) {
    const middle = (first + past) >> 1;
    if ((merges[middle]?.left ?? 0) <= column) first = middle + 1;
    else past = middle;
  }
  return merges[first - 1];
}

import { type Block, type Sheet, isFilled, usedBlock } from "../../workbook/index.ts";

/** Beyond this a sheet is one wide or long table, and looking for gaps in it is of no use. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 5000;

type Run = { readonly left: number; readonly right: number };

/**
 * The tables that stand side by side in a sheet with an empty column between them, each as the sheet with
 * nothing but itself and the lines above all of them: the cells keep their addresses. A sheet is in one
 * piece unless two or more of its pieces are tables by themselves; what is none belongs to the table on
 * its left, so that a table with an empty column in it stays whole and nothing is lost.
 */
export function tablesApart(sheet: Sheet, isTable: (piece: Sheet) => boolean): readonly Sheet[] {
  const used = usedBlock(sheet);
  if (used === undefined || used.right - used.left > MOST_COLUMNS || used.bottom > MOST_ROWS) return [sheet];
  const top = belowTitles(sheet, used);
  const runs = runsOf(sheet, used, top);
  if (runs.length < 2) return [sheet];
  const starts = runs.filter((run) => isTable(piece(sheet, run, top)));
  if (starts.length < 2) return [sheet];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return piece(
      sheet,
      {
        left: index === 0 ? used.left : start.left,
        right: next === undefined ? used.right : next.left - 1,
      },
      top,
    );
  });
}

/** The first row under the lines of one cell, such as titles, that belong to the whole sheet. */
function belowTitles(sheet: Sheet, used: Block): number {
  let row = used.top;
  while (row < used.bottom && (sheet.rows[row] ?? []).filter(isFilled).length <= 1) row += 1;
  return row;
}

/** The runs of columns that hold anything below the titles. */
function runsOf(sheet: Sheet, used: Block, top: number): readonly Run[] {
  const filled = new Set<number>();
  for (const cells of sheet.rows.slice(top)) {
    for (const [column, cell] of cells.entries()) if (isFilled(cell)) filled.add(column);
  }
  const runs: Run[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    if (!filled.has(column)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column });
  }
  return runs;
}

function piece(sheet: Sheet, { left, right }: Run, top: number): Sheet {
  const isWithin = (block: Block) => block.bottom < top || (block.left >= left && block.right <= right);
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      row < top ? cells : cells.slice(0, right + 1).map((cell, column) => (column < left ? null : cell)),
    ),
    merges: sheet.merges.filter(isWithin),
    tables: sheet.tables.filter(({ block }) => isWithin(block)),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column >= left && column <= right),
  };
}

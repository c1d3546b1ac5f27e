import type { TableRead } from "../layouts/index.ts";
import { type Notebook, notUnderstood, tell } from "../reading/index.ts";
import { type Sheet, addressAt, isFilled, textAt } from "../workbook/index.ts";

type Table = Extract<TableRead, { readonly rows: number }>;

/**
 * Lists the columns of a table, to the end of the line, of which its layout made nothing and said nothing: a filled
 * cell is read, left out for a reason, or listed.
 */
export function listLeftOver({ of: sheet, block, columns }: Table, notebook: Notebook): void {
  if (block === undefined || columns.length === 0) return;
  const known = new Set([...columns.map(({ at }) => at.column), ...toldColumns(sheet, notebook)]);
  const headingRow = Math.max(...columns.map(({ at }) => at.row).filter((row) => row <= block.bottom));
  for (const [column, row] of firstFilled(sheet, { top: headingRow + 1, bottom: block.bottom }, known)) {
    const heading = textAt(sheet, headingRow, column);
    const at = addressAt(sheet, heading === "" ? row : headingRow, column);
    const text = heading === "" ? textAt(sheet, row, column) : heading;
    tell(notebook, [notUnderstood("column", at, text, heading === "" ? "no heading" : "unknown heading")]);
  }
}

/** The columns of a sheet of which a reader has said why nothing was made of them. */
function toldColumns({ name }: Sheet, { notUnderstood: listed, assumptions }: Notebook): number[] {
  const left = listed.flatMap(({ what, at }) => (what === "column" && at.sheet === name ? [at.column] : []));
  const idle = assumptions.flatMap((each) =>
    each.kind === "idle column" && each.at.sheet === name ? [each.at.column] : [],
  );
  return [...left, ...idle];
}

/** Each column that is not known and holds something under the headings, with the first row of the table in which it does. */
function firstFilled(
  { rows }: Sheet,
  { top, bottom }: Pick<NonNullable<Table["block"]>, "top" | "bottom">,
  known: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let row = top; row <= bottom; row += 1) {
    for (const [column, cell] of (rows[row] ?? []).entries()) {
      if (!known.has(column) && !found.has(column) && isFilled(cell)) found.set(column, row);
    }
  }
  return found;
}

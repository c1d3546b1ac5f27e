import { type Address, type Sheet, addressAt } from "../workbook/index.ts";
import { type YearsOver, findYearsOver } from "../tables/index.ts";

/** A sheet with each year over the first quarter or month of its own, and the rows of which nothing tells whose years they are. */
type Over = { readonly sheet: Sheet; readonly open: readonly Address[] };

/**
 * Brings years that people typed over the middle of their quarters, or over the last, to where every layout looks for
 * them. Where years and runs of quarters do not go one to one, the quarters keep none.
 */
export function yearsOverTheirs(given: Sheet): Over {
  const found = findYearsOver(given);
  return {
    sheet: found.reduce(moved, given),
    open: found
      .filter(({ moves }) => moves === undefined)
      .map(({ headingRow, firstColumn }) => addressAt(given, headingRow, firstColumn)),
  };
}

function moved(sheet: Sheet, { headingRow, years, moves = [] }: YearsOver): Sheet {
  const above = headingRow - 1;
  const old = sheet.rows[above] ?? [];
  const row = old.map((cell, column) => (years.includes(column) ? null : cell));
  for (const { from, to } of moves) row[to] = old[from] ?? null;
  return {
    ...sheet,
    rows: sheet.rows.map((cells, at) => (at === above ? row : cells)),
    merges: sheet.merges.filter(({ top, left }) => top !== above || !years.includes(left)),
  };
}

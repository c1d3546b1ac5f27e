import type { Table } from "@quarterlight/core/report";

const NARROWEST = 7;
const WIDEST = 30;

/** How the columns of a table share its width: by their longest cell, within reason, and never less than a word needs. */
export function columnShares(table: Table): readonly number[] {
  return table.head.map((name, column) => {
    const cells = table.rows.map((row) => row[column] ?? "");
    const longest = Math.max(0, ...cells.map((cell) => cell.length));
    const word = Math.max(...[name, ...cells].flatMap((cell) => cell.split(" ").map((part) => part.length)));
    return Math.max(NARROWEST, Math.min(longest, WIDEST), Math.min(word + 2, WIDEST));
  });
}

import { type Table, cellWords } from "@quarterlight/core/report";

const NARROWEST = 7;
/** What a heading may ask for beyond what its cells do. */
const HEADING = 9;
/** Room beside the words: a sign, and the difference between wide letters and narrow ones. */
const AIR = 3;
/** From this many columns on, long cells give way so that short ones keep to a line. */
const MANY = 5;

/** How the columns of a table share its width: by their longest cell, within reason, and never less than a word needs. */
export function columnShares(table: Table): readonly number[] {
  return table.head.map((name, column) => {
    const cells = table.rows.map((row) => {
      const cell = row[column];
      return cell ? cellWords(cell) : "";
    });
    const longest = Math.max(Math.min(name.length, HEADING), ...cells.map((cell) => cell.length));
    const word = Math.max(...[name, ...cells].flatMap((cell) => cell.split(" ").map((part) => part.length)));
    return Math.max(NARROWEST, Math.min(Math.max(longest, word) + AIR, widest(table, column)));
  });
}

function widest(table: Table, column: number): number {
  if (table.head.length < MANY) return 28;
  return column === 0 ? 26 : 18;
}

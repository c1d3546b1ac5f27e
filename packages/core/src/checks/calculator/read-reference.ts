import type { Corner, Reference } from "./token.ts";

/** Excel's last row and column, counted from zero. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/;
const COLUMN = /^(\$?)([A-Z]{1,3})$/;
const ROW = /^(\$?)(\d+)$/;

/** A reference as it stands in a formula: C12, $C$12:D20, 'Raw Data'!C:C, [Other.xlsx]Sheet1!A1. */
export function readReference(text: string): Reference | undefined {
  const mark = text.lastIndexOf("!");
  const place = placeOf(text.slice(0, Math.max(mark, 0)));
  const [first = "", second] = text.slice(mark + 1).split(":");
  const from = cornerOf(first, "first");
  const to = second === undefined ? from : cornerOf(second, "last");
  if (!from || !to) return undefined;
  return { ...place, from, to, isBlock: second !== undefined };
}

function placeOf(text: string): { readonly book: string; readonly sheet: string } {
  const bare = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
  const [, book = "", sheet = ""] = /^(.*\[[^\]]+\])(.*)$/.exec(bare) ?? ["", "", bare];
  return { book, sheet };
}

function cornerOf(text: string, which: "first" | "last"): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) {
    const [, fixedColumn = "", letters = "", fixedRow = "", row = ""] = cell;
    return {
      row: Number(row) - 1,
      column: columnNumber(letters),
      fixedRow: fixedRow !== "",
      fixedColumn: fixedColumn !== "",
    };
  }
  const column = COLUMN.exec(text);
  if (column) {
    const row = which === "first" ? 0 : LAST_ROW;
    return { row, column: columnNumber(column[2] ?? ""), fixedRow: true, fixedColumn: column[1] !== "" };
  }
  const row = ROW.exec(text);
  if (!row) return undefined;
  const end = which === "first" ? 0 : LAST_COLUMN;
  return { row: Number(row[2]) - 1, column: end, fixedRow: row[1] !== "", fixedColumn: true };
}

/** The number of a column from its letters: A is 0, AA is 26. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 65) - 64, 0) - 1;
}

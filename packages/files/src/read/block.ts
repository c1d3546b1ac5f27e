import type { Block } from "@quarterlight/core/workbook";

/** A block from Excel's way of writing it, `B2:D10` or `B2`; null for anything else. */
export function blockFrom(reference: string): Block | null {
  const [first = "", last = first] = reference.replaceAll("$", "").split(":");
  const start = cellFrom(first);
  const end = cellFrom(last);
  if (start === null || end === null) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function cellFrom(name: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** A column's number from its letters: A is 0. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}

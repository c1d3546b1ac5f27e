import type { Block } from "@quarterlight/core/workbook";
import { mostColumns, mostRows } from "./limits.ts";

/**
 * A block from Excel's way of writing it, `B2:D10` or `B2`, whichever of its corners come first; null for anything
 * else, and for one that no sheet has room for.
 */
export function blockFrom(reference: string): Block | null {
  const [first = "", last = first] = reference.replaceAll("$", "").split(":");
  const start = placeFrom(first);
  const end = placeFrom(last);
  if (start === null || end === null) return null;
  const block = {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
  return block.top >= 0 && block.bottom < mostRows && block.right < mostColumns ? block : null;
}

/** A place from its name, counted from zero; it may lie beyond any sheet. Null where it is no name of a cell. */
export function placeFrom(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,8})(\d{1,15})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** A column's number from its letters: A is 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number - 1;
}

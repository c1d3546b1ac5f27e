import type { Address } from "./address.ts";

/**
 * One cell as the workbook stores it. Dates stay serial numbers with their number format, exactly as
 * Excel keeps them, so that both adapters (files and the open workbook) give the same cell.
 */
export type Cell = {
  readonly value: CellValue;
  /** The number format, where it is not General; it decides whether a number is a date or a percentage. */
  readonly format?: string;
  /** The formula without its equals sign, where the cell has one. */
  readonly formula?: string;
};

/** A stored value. `null` is an empty cell, or a formula whose result was never saved. */
export type CellValue = string | number | boolean | CellError | null;

/** An error that a formula left behind, such as `#REF!`. */
export type CellError = { readonly error: string };

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The text of a cell, trimmed and with every kind of space made plain; empty for an empty cell. */
export function textOf(cell: Cell | null | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "string") return plainSpaces(value).trim();
  if (isCellError(value)) return value.error;
  return String(value);
}

/** Text with non-breaking and other unusual spaces made plain, and zero-width characters removed. */
export function plainSpaces(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, "");
}

/** Hardly any text has another character than plain ones, and looking is quicker than replacing. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > LAST_PLAIN) return false;
  return true;
}

const LAST_PLAIN = 0x7f;

/** A change for an adapter to make on a person's request; core itself changes nothing. */
export type Edit = { readonly at: Address; readonly value: CellValue };

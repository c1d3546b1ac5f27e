import { Area, between, MAX_COLUMNS, MAX_ROWS } from "./area.ts";
import type { Book } from "./book.ts";
import { HostError } from "./host-error.ts";
import type { Sheet } from "./sheet.ts";

const CELLS = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^(\d+):(\d+)$/;

/** Column number from its letters: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce(
      (sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64,
      0,
    ) - 1
  );
}

/**
 * The cells an address stands for: `B2`, `$B$2:D5`, `C:D`, `4:6`, a defined name, each with or without its
 * sheet. Without one it is looked for on `sheet`. Throws `InvalidArgument` where there is no such place.
 */
export function areaAt(book: Book, address: string, sheet: Sheet = book.active): Area {
  const plain = address.replaceAll("$", "").replace(/^=/, "");
  const mark = plain.lastIndexOf("!");
  if (mark >= 0) {
    const named = book.sheet(sheetName(plain.slice(0, mark)));
    if (named === null) throw invalid(address);
    return areaAt(book, plain.slice(mark + 1), named);
  }
  return (
    areaOn(sheet, plain) ?? book.named(plain, sheet)?.area() ?? book.table(plain)?.body() ?? refuse(address)
  );
}

/** The cells of an address without a sheet's name, or null where it is none. */
function areaOn(sheet: Sheet, address: string): Area | null {
  if (address === "") return Area.whole(sheet);
  const [, left, top, right, bottom] = CELLS.exec(address) ?? [];
  if (left !== undefined && top !== undefined) {
    return between(
      sheet,
      Number(top) - 1,
      columnIndex(left),
      Number(bottom ?? top) - 1,
      columnIndex(right ?? left),
    );
  }
  const [, from, to] = COLUMNS.exec(address) ?? [];
  if (from !== undefined && to !== undefined)
    return between(sheet, 0, columnIndex(from), MAX_ROWS - 1, columnIndex(to));
  const [, first, last] = ROWS.exec(address) ?? [];
  if (first === undefined || last === undefined) return null;
  return between(sheet, Number(first) - 1, 0, Number(last) - 1, MAX_COLUMNS - 1);
}

function sheetName(written: string): string {
  return written.replaceAll(/^'|'$/g, "").replaceAll("''", "'");
}

function refuse(address: string): never {
  throw invalid(address);
}

function invalid(address: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${address})`,
  );
}

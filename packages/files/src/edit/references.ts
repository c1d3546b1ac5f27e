import { cellName } from "@quarterlight/core/workbook";

type Place = { readonly row: number; readonly column: number };

/** A cell by its name, counted from zero: "B3" is row 2, column 1. */
export function cellAt(name: string): Place {
  const { letters = "A", digits = "1" } = /^\$?(?<letters>[A-Z]+)\$?(?<digits>\d+)$/.exec(name)?.groups ?? {};
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** A block by its name: "A1:D20", or a single cell. */
export function blockAt(ref: string) {
  const [from = "A1", to = from] = ref.split(":");
  const [first, last] = [cellAt(from), cellAt(to)];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** The name of the block that holds a block and some cells. */
export function grown(ref: string, places: readonly Place[]): string {
  const block = blockAt(ref);
  let { top, left, bottom, right } = block;
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
}

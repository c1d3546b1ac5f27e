import type { Block, Cell, CellValue } from "@quarterlight/core/workbook";
import type { Cell as ExcelCell, Worksheet } from "exceljs";
import { styleFrom } from "./lean.ts";
import { raised } from "./raised.ts";

type Row = (Cell | null)[];
type Formats = readonly (string | undefined)[];

/** The cells of a sheet, row by row from A1, without empty cells at the ends. */
export function rowsOf(sheet: Worksheet, formats: Formats, merges: readonly Block[]): readonly Row[] {
  const rows: Row[] = [];
  sheet.eachRow((drawn, rowNumber) => {
    const row: Row = [];
    drawn.eachCell((cell, column) => {
      row[column - 1] = cellFrom(cell, formats);
    });
    rows[rowNumber - 1] = row;
  });
  for (const merge of merges) keepTopLeft(rows, merge);
  return trimmed(
    Array.from(rows, (row) => trimmed(Array.from(row ?? [], (cell) => cell ?? null))),
    isEmptyRow,
  );
}

/** One cell as ExcelJS gives it, as plain data; null where there is nothing in it. */
function cellFrom(cell: ExcelCell, formats: Formats): Cell | null {
  const formula: string | undefined = cell.formula;
  const value = plainValue(formula === undefined ? cell.value : cell.result);
  if (value === null && formula === undefined) return null;
  const format = formats[styleFrom(cell.numFmt)];
  return {
    value,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** A value without ExcelJS's wrappings. */
function plainValue(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "number") return Number.isNaN(value) ? null : value;
  if (typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if ("error" in value) return { error: String(value.error) };
  if ("richText" in value && Array.isArray(value.richText)) return plainValue(joined(value.richText));
  return null;
}

function joined(pieces: readonly unknown[]): string {
  return pieces.map(textOfPiece).join("");
}

function textOfPiece(piece: unknown): string {
  const isText = typeof piece === "object" && piece !== null && "text" in piece;
  if (!isText || typeof piece.text !== "string") return "";
  return isRaised(piece) ? raised(piece.text) : piece.text;
}

function isRaised(piece: object): boolean {
  const font = "font" in piece ? piece.font : undefined;
  const place = typeof font === "object" && font !== null && "vertAlign" in font ? font.vertAlign : undefined;
  return place === "superscript";
}

/** In joined cells only the first shows: what the others still hold, Excel does not. */
function keepTopLeft(rows: readonly Row[], { top, left, bottom, right }: Block): void {
  for (let at = top; at <= Math.min(bottom, rows.length - 1); at += 1) {
    const row = rows[at] ?? [];
    for (let column = left; column <= Math.min(right, row.length - 1); column += 1) {
      if (at !== top || column !== left) row[column] = null;
    }
  }
}

function isEmptyRow(row: Row): boolean {
  return row.length === 0;
}

/** A list without the empty things at its end. */
export function trimmed<Thing>(
  things: Thing[],
  isEmpty: (thing: Thing) => boolean = (thing) => thing === null,
): Thing[] {
  const last = things.findLastIndex((thing) => !isEmpty(thing));
  return things.slice(0, last + 1);
}

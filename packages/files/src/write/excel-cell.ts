import { isCellError, type Cell, type CellValue } from "@quarterlight/core/workbook";
import type { Alignment, CellValue as ExcelValue, Style } from "exceljs";

/** A value of the plan as ExcelJS stores it. */
export function excelValue(given: CellValue | Cell): ExcelValue {
  const cell = cellOf(given);
  if (cell.formula === undefined) return plainValue(cell.value);
  const result = plainValue(cell.value);
  return result === null ? { formula: cell.formula } : { formula: cell.formula, result };
}

/** The plan's value as a cell, whichever way it was given. */
export function cellOf(given: CellValue | Cell): Cell {
  const isCell = typeof given === "object" && given !== null && "value" in given;
  return isCell ? given : { value: given };
}

type PlainValue = string | number | boolean | null | { error: ExcelError };

function plainValue(value: CellValue): PlainValue {
  if (!isCellError(value)) return value;
  const error = excelErrors.find((known) => known === value.error);
  if (error === undefined) throw new Error(`Excel has no error named ${value.error}`);
  return { error };
}

const excelErrors = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;
type ExcelError = (typeof excelErrors)[number];

const horizontal = { left: "left", centre: "center", right: "right" } as const;

export type Placing = {
  readonly align?: "left" | "centre" | "right" | undefined;
  readonly vertical?: "top" | "middle" | "bottom" | undefined;
  readonly wrap?: boolean | undefined;
  readonly indent?: number | undefined;
};

/** Where text stands in its cell, in ExcelJS's words. */
export function alignment(placing: Placing): Partial<Alignment> {
  return {
    ...(placing.align === undefined ? {} : { horizontal: horizontal[placing.align] }),
    ...(placing.indent === undefined ? {} : { indent: placing.indent, horizontal: "left" }),
    vertical: placing.vertical ?? "top",
    wrapText: placing.wrap ?? false,
  };
}

/** The workbook's own font: one that every Excel has. */
export function font(colour: string | undefined, size: number, bold: boolean, italic: boolean) {
  const color = colour === undefined ? {} : { color: { argb: opaque(colour) } };
  return { name: "Calibri", family: 2, size, bold, italic, ...color };
}

export function solid(colour: string): NonNullable<Style["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { argb: opaque(colour) } };
}

export function lineBelow(colour: string): NonNullable<Style["border"]> {
  return { bottom: { style: "thin", color: { argb: opaque(colour) } } };
}

/** Six hexadecimal digits with the opacity that Excel puts before them. */
export function opaque(colour: string): string {
  return `FF${colour.toUpperCase()}`;
}

import type { Block } from "@quarterlight/core/workbook";
import type { Worksheet } from "exceljs";
import { blockFrom } from "./block.ts";
import { elements, flag } from "./markup.ts";

/** The columns hidden from view among the first so many, counted from zero. */
export function hiddenColumns(sheet: string, width: number): readonly number[] {
  const beforeCells = sheet.slice(0, Math.max(0, sheet.indexOf("sheetData")));
  return elements(beforeCells, "col")
    .filter((column) => flag(column.get("hidden")))
    .flatMap((column) => {
      const first = Number(column.get("min")) - 1;
      const last = Math.min(Number(column.get("max")), width) - 1;
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    });
}

/** The rows hidden from view among the first so many, counted from zero. */
export function hiddenRows(sheet: Worksheet, height: number): readonly number[] {
  const rows = Array.from({ length: height }, (_, index) => index);
  return rows.filter((row) => sheet.findRow(row + 1)?.hidden === true);
}

/** The blocks of cells that are joined into one. */
export function mergesOf(sheet: string): readonly Block[] {
  const afterCells = sheet.slice(Math.max(0, sheet.lastIndexOf("sheetData")));
  return elements(afterCells, "mergeCell")
    .map((merge) => blockFrom(merge.get("ref") ?? ""))
    .filter((block) => block !== null);
}

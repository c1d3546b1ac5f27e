import { type Address, type Block, type Workbook, addressAt, textOf } from "../workbook/index.ts";
import type { Notebook } from "../reading/index.ts";

/** A line of words above a table that was read: a title, a banner, a note on all of its figures. */
export type LineAbove = { readonly text: string; readonly at: Address };

const MOST_ROWS = 10;
const MOST_CELLS = 3;
const LONGEST = 160;

/** The lines of words above the tables that were read, nearest first, each with its sheet in its address. */
export function linesAbove({ sheets }: Workbook, { sheets: read }: Notebook): readonly LineAbove[] {
  return read.flatMap(({ sheet: name, block, layout }) => {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined || block === undefined || layout === "settings" || layout === "people") return [];
    const first = Math.max(0, block.top - MOST_ROWS);
    const rows = Array.from({ length: block.top - first }, (_, at) => block.top - 1 - at);
    const isInTable = (row: number) =>
      read.some((each) => each.sheet === name && each.block && within(row, each.block));
    return rows.flatMap((row): LineAbove[] => {
      const filled = sheet.rows[row] ?? [];
      if (isInTable(row) || filled.some((cell) => typeof cell?.value === "number")) return [];
      const cells = filled.flatMap((cell, column) => {
        const text = typeof cell?.value === "string" ? textOf(cell).replaceAll(/\s+/gu, " ") : "";
        return text === "" || text.length > LONGEST ? [] : [{ text, at: addressAt(sheet, row, column) }];
      });
      return cells.length > MOST_CELLS ? [] : cells;
    });
  });
}

/** The headings of the tables that were read, each with its sheet in its address: the first row of each. */
export function headingsOf({ sheets }: Workbook, { sheets: read }: Notebook): readonly LineAbove[] {
  return read.flatMap(({ sheet: name, block }) => {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined || block === undefined) return [];
    return (sheet.rows[block.top] ?? []).flatMap((cell, column) =>
      typeof cell?.value === "string"
        ? [{ text: textOf(cell), at: addressAt(sheet, block.top, column) }]
        : [],
    );
  });
}

function within(row: number, { top, bottom }: Block): boolean {
  return row >= top && row <= bottom;
}

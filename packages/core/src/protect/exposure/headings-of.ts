import { type Sheet, textOf } from "../../workbook/index.ts";

/** The row of a sheet that heads its columns, and what stands in it; row -1 where none does. */
export type Headings = { readonly row: number; readonly texts: readonly string[] };

/** Headings are looked for among the first rows. */
const ROWS = 30;
const LONGEST = 80;

/** The first row with the most short texts, when it has two and something below. */
export function headingsOf(sheet: Sheet): Headings {
  const counts = sheet.rows.slice(0, ROWS).map((row) => row.filter((cell) => isShort(cell)).length);
  const most = Math.max(0, ...counts);
  const row = most < 2 ? -1 : counts.findIndex((count) => count >= Math.max(2, most * 0.8));
  return { row, texts: (sheet.rows[row] ?? []).map(textOf) };
}

function isShort(cell: Sheet["rows"][number][number]): boolean {
  const text = typeof cell?.value === "string" ? cell.value.trim() : "";
  return text !== "" && text.length <= LONGEST;
}

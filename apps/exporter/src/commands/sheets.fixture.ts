import { writeFileSync } from "node:fs";
import { writeWorkbook } from "@quarterlight/files/write";

type Row = readonly (string | number)[];

/** Writes a workbook of these sheets, each its rows from the top. */
export async function writeSheets(
  path: string,
  sheets: Readonly<Record<string, readonly Row[]>>,
): Promise<string> {
  const plan = {
    title: "KPIs",
    creator: "A test",
    language: "en-GB" as const,
    created: "2025-11-03",
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      columnWidths: (rows[0] ?? []).map(() => 20),
      cells: rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value }))),
    })),
  };
  writeFileSync(path, await writeWorkbook(plan));
  return path;
}

import type { CellValue, Edit } from "@quarterlight/core/workbook";
import { isCellError } from "@quarterlight/core/workbook";
import { runInExcel } from "./run.ts";
import { isTakenForMore } from "./text.ts";

/**
 * Writes cells in one round trip, and first makes the sheets that `isThere` does not know. Nothing it does clears
 * Excel's undo. A text stays a text, whatever Excel would make of it, save a date; an error value is written
 * as its text, which Excel takes for the error.
 */
export async function applyEdits(
  edits: readonly Edit[],
  isThere: (sheet: string) => boolean = () => true,
): Promise<void> {
  if (edits.length === 0) return;
  await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const names = new Set(edits.map(({ at }) => at.sheet));
    for (const name of names) if (!isThere(name)) worksheets.add(name);
    for (const { at, value } of edits) {
      const cell = worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, 1, 1);
      cell.values = [[written(value)]];
    }
    await context.sync();
  });
}

/** A leading apostrophe tells Excel to take what follows as text; it is no part of the value. */
function written(value: CellValue): string | number | boolean {
  if (isCellError(value)) return value.error;
  return typeof value === "string" && isTakenForMore(value) ? `'${value}` : (value ?? "");
}

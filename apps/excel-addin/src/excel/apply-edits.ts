import type { Edit } from "@quarterlight/core/workbook";
import { isCellError } from "@quarterlight/core/workbook";
import { runInExcel } from "./run.ts";

/**
 * Writes cells in one round trip. Nothing it does clears Excel's undo. An error value is written as its
 * text, which Excel takes for the error.
 */
export async function applyEdits(edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    for (const { at, value } of edits) {
      const cell = worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, 1, 1);
      cell.values = [[isCellError(value) ? value.error : (value ?? "")]];
    }
    await context.sync();
  });
}

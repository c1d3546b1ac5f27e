import type { CellValue, Edit } from "@quarterlight/core/workbook";
import { isCellError } from "@quarterlight/core/workbook";
import { editBlocks } from "./edit-blocks.ts";
import { runInExcel } from "./run.ts";
import { isTakenForMore } from "./text.ts";

/**
 * Writes cells in one round trip, and first makes the sheets that `isThere` does not know. Making a sheet
 * may clear Excel's undo, nothing else it does. A text stays a text, whatever Excel would make of it, save a date; an error value is written
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
    for (const { sheet, top, left, values } of editBlocks(edits)) {
      const width = values[0]?.length ?? 0;
      const range = worksheets.getItem(sheet).getRangeByIndexes(top, left, values.length, width);
      range.values = values.map((row) => row.map(written));
    }
    await context.sync();
  });
}

/** A leading apostrophe tells Excel to take what follows as text; it is no part of the value. */
function written(value: CellValue): string | number | boolean {
  if (isCellError(value)) return value.error;
  return typeof value === "string" && isTakenForMore(value) ? `'${value}` : (value ?? "");
}

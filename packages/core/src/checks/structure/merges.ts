import type { Block, Sheet } from "../../workbook/index.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import type { TableSubject } from "../frame/subjects.ts";

/** Merged cells that cross a table's rows of headings, or its data. */
export function mergesIn(
  { sheet, block, headingRow, columns }: TableSubject,
  where: "headings" | "data",
): readonly Block[] {
  const left = Math.min(...columns.map(({ at }) => at.column));
  const right = Math.max(...columns.map(({ at }) => at.column));
  return sheet.merges.filter((merge) => {
    if (merge.right < left || merge.left > right || merge.bottom < block.top || merge.top > block.bottom)
      return false;
    return where === "headings" ? merge.top <= headingRow : merge.top > headingRow;
  });
}

/** A scorecard with one merge, for examples. */
export function merged(merge: Partial<Sheet>["merges"] = []) {
  return scorecard(SOUND, { merges: merge });
}

import type { Block } from "@quarterlight/core/workbook";
import { blockOf } from "./extents.ts";

const PLACE = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** Asks for the joined cells of a sheet; answers after the next sync. An Excel before 2021 cannot say. */
export function askMerges(sheet: Excel.Worksheet): () => readonly Block[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => [];
  const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load(PLACE);
  return () => (merged.isNullObject ? [] : merged.areas.items.map(blockOf));
}

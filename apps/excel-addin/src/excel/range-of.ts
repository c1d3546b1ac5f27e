import type { Block } from "@quarterlight/core/workbook";

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Block): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

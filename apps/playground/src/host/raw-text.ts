import { isDateFormat, plainContent, shownText, type HostCell } from "@quarterlight/excel-host/workbook";

const DATE = "dd/mm/yyyy";

/** What the formula bar shows: a formula as it was typed, a date as it may be typed, or the bare value. */
export function rawText(cell: HostCell): string {
  const { content, formula, format } = cell;
  if (formula !== undefined) return `=${formula}`;
  if (typeof content === "number" && isDateFormat(format)) return shownText({ ...cell, format: DATE });
  return String(plainContent(content));
}

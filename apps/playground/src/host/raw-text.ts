import { plainContent, type HostCell } from "@quarterlight/excel-host/workbook";

/** What the formula bar shows: a formula as it was typed, or the bare value. */
export function rawText({ content, formula }: HostCell): string {
  return formula === undefined ? String(plainContent(content)) : `=${formula}`;
}

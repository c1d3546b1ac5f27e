import type { Workbook } from "@quarterlight/core/workbook";

/** Whether a workbook has no sheet of a name; Excel takes capitals for the same. */
export function lacksSheet({ sheets }: Workbook, sheet: string): boolean {
  return !sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
}

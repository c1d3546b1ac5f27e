import { type Address, type Workbook, shownText } from "../workbook/index.ts";

/** What a person sees in a cell of one workbook; nothing where the cell is in another. */
export type Shown = (at: Address) => string;

export function shownIn({ sheets, date1904 }: Workbook): Shown {
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  return ({ sheet, row, column }) => shownText(bySheet.get(sheet)?.[row]?.[column], date1904);
}

import { type Address, type Workbook, addressAt, textAt } from "../workbook/index.ts";

const BANNER =
  /\b(?:for management (?:information|purposes|use) only|management information only|restricted(?:[ -](?:release|statistics|until|circulation))?|official[ -:]+sensitive|not for (?:publication|onward|circulation|release)|embargo(?:ed)?|strictly confidential|internal use only|in confidence|draft - not for)\b/iu;
const LONGEST_BANNER = 300;
const ROWS_WITH_BANNERS = 20;

/** Banners near the top of a sheet that restrict who may see it; in whatever case they are written. */
export function restrictionsIn(workbook: Workbook): { readonly text: string; readonly at: Address }[] {
  const found: { text: string; at: Address }[] = [];
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows.slice(0, ROWS_WITH_BANNERS).entries()) {
      for (const column of cells.keys()) {
        const text = textAt(sheet, row, column);
        if (text.length <= LONGEST_BANNER && BANNER.test(text)) {
          found.push({ text, at: addressAt(sheet, row, column) });
        }
      }
    }
  }
  return found;
}

import { shownText, type Sheet } from "@quarterlight/excel-host/workbook";
import { widthOf } from "./width.ts";

const ROW_HEIGHT = 23;
const LINE_HEIGHT = 18;
const PIXELS_A_CHARACTER = 6.6;

/** As high as somebody made it, or as the text asks that runs on below. */
export function rowHeight(sheet: Sheet, row: number): number {
  const given = sheet.rowHeights.get(row);
  if (given !== undefined) return given;
  const lines = [...sheet.columnWidths.keys()].map((column) => {
    const cell = sheet.cell(row, column);
    if (cell.style["wrap"] !== true) return 1;
    return Math.ceil((shownText(cell).length * PIXELS_A_CHARACTER) / (widthOf(sheet, column) - 12));
  });
  return Math.max(1, ...lines) * LINE_HEIGHT + (ROW_HEIGHT - LINE_HEIGHT);
}

import type { Sheet } from "../workbook/index.ts";
import type { SheetReading } from "./reading.ts";

/** What a reading says of every sheet, however it was read: its name and what of it is hidden. */
export function aboutSheet(
  sheet: Sheet,
): Pick<SheetReading, "sheet" | "visibility" | "hiddenRows" | "hiddenColumns"> {
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}

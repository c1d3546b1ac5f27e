import { isDateSerial, isoOfSerial } from "../../period/index.ts";
import { textOf } from "../../workbook/index.ts";
import type { Lookup } from "../table/merges.ts";
import { formatKind } from "../value/number-format.ts";

/** What a cell says as a heading: its text, a date as ISO, a year; nothing of another number. */
export function headingText(through: Lookup, row: number, column: number, date1904 = false): string {
  const cell = through(row, column);
  if (typeof cell?.value !== "number") return textOf(cell).replaceAll(/\s+/g, " ");
  if (formatKind(cell.format) === "date" && isDateSerial(cell.value))
    return isoOfSerial(cell.value, date1904);
  return /^(?:19|20)\d\d$/u.test(String(cell.value)) ? String(cell.value) : "";
}

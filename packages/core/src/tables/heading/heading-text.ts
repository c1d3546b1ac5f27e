import { isDateSerial, isoOfSerial } from "../../period/index.ts";
import { type Cell, shownText, textOf } from "../../workbook/index.ts";
import type { Lookup } from "../table/merges.ts";
import { formatKind } from "../value/number-format.ts";

/**
 * What a cell says as a heading: its text, a date as ISO, a year; nothing of another number, nor of one that shows its
 * thousands apart. A date that may be a month
 * and a year, which Excel took for a day, is what it shows: `24-Jan`.
 */
export function headingText(through: Lookup, row: number, column: number, date1904 = false): string {
  const cell = through(row, column);
  if (typeof cell?.value !== "number") return textOf(cell).replaceAll(/\s+/g, " ");
  if (formatKind(cell.format) === "date" && isDateSerial(cell.value)) {
    const day = dayOf(cell, date1904);
    const beside = BESIDE.map(([down, right]) => through(row + down, column + right));
    const mayBeYear = showsNoYear(cell) && LIKE_A_YEAR.test(day);
    return mayBeYear && beside.some((other) => dayOf(other, date1904) === day)
      ? shownText(cell, date1904)
      : isoOfSerial(cell.value, date1904);
  }
  const isGrouped = /[#0],[#0]/u.test(cell.format ?? "");
  return !isGrouped && /^(?:19|20)\d\d$/u.test(String(cell.value)) ? String(cell.value) : "";
}

const BESIDE = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

/** The days that are years of this decade too, without the last days of months. */
const LIKE_A_YEAR = /^(?:19|2\d)$/u;

function showsNoYear({ format = "" }: Cell): boolean {
  return /d/iu.test(format) && !/y/iu.test(format);
}

/** The day of the month that a cell holds, in two digits; empty where it holds no date. */
function dayOf(cell: Cell | null | undefined, date1904: boolean): string {
  if (typeof cell?.value !== "number" || formatKind(cell.format) !== "date") return "";
  return isDateSerial(cell.value) ? isoOfSerial(cell.value, date1904).slice(8) : "";
}

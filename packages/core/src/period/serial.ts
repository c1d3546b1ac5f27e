import { periodOfDate } from "./date.ts";
import type { Period } from "./period.ts";

const DAY = 86_400_000;
const DAY_BEFORE_1900 = Date.UTC(1899, 11, 31);
const FIRST_OF_1904 = Date.UTC(1904, 0, 1);
/** Excel's 29 February 1900, a day that never was. */
const NO_SUCH_DAY = 60;
const LAST_SERIAL = 2_958_465;

/** Whether Excel could show this number as a date: 1 January 1900 to 31 December 9999. */
export function isDateSerial(serial: number): boolean {
  return serial >= 1 && serial < LAST_SERIAL + 1;
}

/**
 * The ISO date of an Excel date, its time of day dropped. Excel counts a 29 February 1900: that serial,
 * 60, is given as 28 February. Numbers past either end of Excel's calendar are given as its first or
 * last day: ask {@link isDateSerial} first.
 */
export function isoOfSerial(serial: number, date1904 = false): string {
  const days = Math.floor(Math.min(Math.max(serial, 0), LAST_SERIAL));
  const epoch = date1904 ? FIRST_OF_1904 : DAY_BEFORE_1900;
  const counted = !date1904 && days >= NO_SUCH_DAY ? days - 1 : days;
  return new Date(epoch + counted * DAY).toISOString().slice(0, 10);
}

/** The month that holds an Excel date. */
export function periodOfSerial(serial: number, date1904 = false): Period {
  return periodOfDate(isoOfSerial(serial, date1904));
}

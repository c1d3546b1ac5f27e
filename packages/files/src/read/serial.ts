const dayInMilliseconds = 86_400_000;

/**
 * The serial number of a date and time written as ISO 8601, counted from 1900 or 1904 as the workbook does; null
 * where it is none. A time zone, which no date in a workbook should have, is passed over.
 */
export function serialFrom(date: string, date1904: boolean): number | null {
  const plain = date.trim().replace(/(?:Z|[+-]\d\d:\d\d)$/, "");
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?$/.test(plain)) return null;
  const [day = "", clock] = plain.replace(",", ".").split("T");
  const days = Date.parse(`${day}T00:00:00Z`) / dayInMilliseconds;
  if (Number.isNaN(days)) return null;
  const time = clock === undefined ? 0 : shareOfDay(clock);
  const serial = days + (date1904 ? serialOf1970From1904 : serialOf1970) + time;
  // Excel counts a 29 February 1900 that never was.
  return rounded(!date1904 && serial < 61 ? serial - 1 : serial);
}

const serialOf1970 = 25_569;
const serialOf1970From1904 = 24_107;

function shareOfDay(clock: string): number {
  const [hours = "0", minutes = "0", seconds = "0"] = clock.split(":");
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) / 86_400;
}

/** A number as Excel keeps it: to fifteen digits. */
export function rounded(serial: number): number {
  return Number(serial.toPrecision(15));
}

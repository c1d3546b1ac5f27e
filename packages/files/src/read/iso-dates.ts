/**
 * A sheet whose dates are serial numbers. Excel's strict format writes some as ISO dates, of which ExcelJS
 * would keep the year alone.
 */
export function withSerialDates(sheet: string, date1904: boolean): string {
  if (!sheet.includes(' t="d"')) return sheet;
  return sheet.replaceAll(
    /(<c [^>]*?) t="d"([^>]*>[^]*?<v>)([^<]*)(<\/v>)/g,
    (whole, start: string, middle: string, date: string, end: string) => {
      const serial = serialFrom(date, date1904);
      return serial === null ? whole : `${start}${middle}${serial}${end}`;
    },
  );
}

const dayInMilliseconds = 86_400_000;

function serialFrom(date: string, date1904: boolean): number | null {
  const time = Date.parse(date.includes("T") && !date.endsWith("Z") ? `${date}Z` : date);
  const serialOf1970 = date1904 ? 24_107 : 25_569;
  return Number.isNaN(time) ? null : time / dayInMilliseconds + serialOf1970;
}

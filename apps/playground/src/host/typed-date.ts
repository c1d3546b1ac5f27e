const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Day 0 as a spreadsheet counts, for every date after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * The day number of a whole date as it is typed in Britain (`14/11/2025`, `14 Nov 2025`) or by a program
 * (`2025-11-14`); null where the text is none.
 */
export function typedDate(text: string): number | null {
  const [, year, month, day] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? turned(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)) ?? [];
  if (year !== undefined) return dayNumber(Number(year), Number(month), Number(day));
  const [, named, word = "", ofYear] = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})$/i.exec(text) ?? [];
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return named === undefined || index < 0 ? null : dayNumber(Number(ofYear), index + 1, Number(named));
}

function turned(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[3], found[2], found[1]];
}

function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900;
  return isThere ? (date.getTime() - DAY_ZERO) / DAY_MS : null;
}

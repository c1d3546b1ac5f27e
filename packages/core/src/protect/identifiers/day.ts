/** Whether six digits are a day of some century: day, month, year. */
export function isDay(six: string): boolean {
  const [day, month, year] = [six.slice(0, 2), six.slice(2, 4), six.slice(4, 6)].map(Number);
  if (day === undefined || month === undefined || year === undefined) return false;
  return [1900, 2000].some((century) => isDayOf(day, month, century + year));
}

/** Whether there is such a day. */
function isDayOf(day: number, month: number, year: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0));
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\.(?=\\s?\\d))?";
const ORDINAL = "\\d{1,2}(?:st|nd|rd|th)?";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+(?:the\\s+)?)?";

/** A day with its year, as people write it. Sources of patterns, to be built into larger ones. */
export const DATED = `(?:${WEEKDAY}${ORDINAL}\\s?(?:of\\s+)?(?:${MONTH})[\\s,]{1,2}(?:\\d{4}|'?\\d{2}(?!\\d|[:.]\\d))|${WEEKDAY}${MONTH}\\s+${ORDINAL},?\\s+\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{1,2}-${MONTH}-(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})`;
/** A day without its year, or one that has a name. */
export const UNDATED = `(?:${WEEKDAY}${ORDINAL}\\s?(?:of\\s+)?(?:${MONTH})(?!\\w)|${WEEKDAY}${MONTH}\\s+${ORDINAL}(?!\\d)|(?:christmas|boxing|new year's) day|christmas eve|new year's eve|hogmanay|easter sunday|good friday)`;

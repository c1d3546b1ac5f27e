const NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A pattern for a month's name, whole or shortened, to build larger patterns from. It has no groups. */
export const MONTH_NAME =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** The number, 1 to 12, of a month named as {@link MONTH_NAME} allows. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return NAMES.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

/** "September" for 9. */
export function monthName(monthOfYear: number): string {
  return NAMES[monthOfYear - 1] ?? "";
}

/** "Sep" for 9. */
export function shortMonthName(monthOfYear: number): string {
  return monthName(monthOfYear).slice(0, 3);
}

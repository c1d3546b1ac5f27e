/** Words of dates and truth, which Excel understands in English wherever it runs. */
const WORDS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|am|pm|true|false)\b|(?<=\d)e(?=\d)/giu;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether Excel would make something else of a text that is typed: a formula, a number, a date, TRUE or an error.
 * A date in figures, year first, is meant as one and stays as typed.
 */
export function isTakenForMore(text: string): boolean {
  if (DATE.test(text)) return false;
  if (/^[=+\-@'#]/u.test(text)) return true;
  const rest = text.replaceAll(WORDS, "");
  return text.trim() !== "" && !/\p{L}/u.test(rest);
}

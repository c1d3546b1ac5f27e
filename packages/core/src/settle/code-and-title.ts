/** Codes as partnerships write them: letters, then digits and what hangs on them. */
const CODE_FIRST =
  /^(?<code>(?=[^\s]*\d)[A-Za-z&]{0,8}[-./]?\d+(?:[-./]?[A-Za-z0-9]+)*|[A-Z&]{2,8}[-./ ]\d+[a-z]?)(?<between>\s*[-–—:|]\s*|\s*\n\s*|\s+)(?<title>\p{L}[\s\S]+|%[\s\S]+)$/u;

/** What counts time, age or a place in a list, and begins a name: `4-hour A&E performance`, `18-week waits`, `2nd visits`. */
const LENGTH_OF_TIME =
  /^(?:\d+(?:[-.]\d+)?-?(?:hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|minutes?|mins?)(?:-\w+)*|\d+(?:st|nd|rd|th))$/iu;

/** A code and a name that share a cell: `SW3a Percentage of adults…`, `NI-12 – Emergency admissions`. */
export function codeAndTitle(text: string): { readonly code: string; readonly title: string } | undefined {
  const found = CODE_FIRST.exec(text.trim())?.groups;
  if (found === undefined) return undefined;
  const code = found["code"] ?? "";
  const title = (found["title"] ?? "").replaceAll(/\s+/g, " ").trim();
  // A bare number before a small letter begins a sentence: 4 weeks, 65 and over.
  const isSentence = /^\d+$/u.test(code) && /^ +$/u.test(found["between"] ?? "") && /^\p{Ll}/u.test(title);
  if (LENGTH_OF_TIME.test(code)) return undefined;
  return isSentence || /^\d{4}$|^\d+%$/u.test(code) ? undefined : { code, title };
}

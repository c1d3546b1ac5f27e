/**
 * Text as a report, a terminal or a data file can hold it: every text of a workbook passes through here as it
 * enters. Control characters, half characters (lone surrogates), marks that turn the direction of writing, and
 * more than two marks stacked on a letter are taken out; a vertical tab or a page break, which parts words, becomes
 * a space; a line break of any kind becomes a plain one. Nothing else is touched.
 */
export function printable(text: string): string {
  if (!odd.test(text)) return text;
  return text
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[\v\f\u0085]/gu, " ")
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "")
    .replaceAll(/(\p{M}{2})\p{M}+/gu, "$1");
}

/** Whether anything but the kind of its line breaks has to change before a text can be printed. */
export function isPrintable(text: string): boolean {
  return !odd.test(text) || text.replaceAll(/\r\n?/gu, "\n") === printable(text);
}

/** Hardly any text has these, and looking is quicker than replacing. */
const odd = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{M}{3}/u;

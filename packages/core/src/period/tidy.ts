/** A label without stray spaces and unusual dashes, and the marks that stood after it. */
export type TidyLabel = { readonly label: string; readonly marks: string };

const BRACKETED_MARK = /\s*(?:\[(?:[prefb]|note \d{1,3})\]|\((?:[pre]|provisional|revised|estimated)\))$/iu;
const SYMBOL_MARK = /\s*[*†‡#ᴾᵖᴿʳ¹²³⁰⁴-⁹]+$/u;
const LETTER_MARK = /(?<=\d)\s*[pr]$/iu;
const WORD_MARK = /\s+(?:provisional|revised|estimated)$/iu;
const MARKS = [BRACKETED_MARK, SYMBOL_MARK, LETTER_MARK, WORD_MARK];

/**
 * Makes one of every kind of space and dash, and takes off trailing marks: p and r, asterisks,
 * daggers, superscripts, and shorthand in brackets.
 */
export function tidyLabel(text: string): TidyLabel {
  let label = tidySpaces(text);
  let marks = "";
  for (let mark = trailingMark(label); mark !== ""; mark = trailingMark(label)) {
    label = label.slice(0, label.length - mark.length);
    marks = mark + marks;
  }
  return { label: label.trim(), marks: marks.trim() };
}

function tidySpaces(text: string): string {
  return text
    .replaceAll(/[\u200b\u2060\ufeff]/gu, "")
    .replaceAll(/[\u2010-\u2015\u2212]/gu, "-")
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

function trailingMark(label: string): string {
  for (const pattern of MARKS) {
    const found = pattern.exec(label)?.[0] ?? "";
    if (found !== "" && found !== label) return found;
  }
  return "";
}

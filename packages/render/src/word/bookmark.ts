import { InternalHyperlink, type ParagraphChild } from "docx";

/** Word allows letters, digits and underscores in a bookmark, so many characters at most. */
const LONGEST = 40;
const BASIS = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/** The bookmark of a block; a name that is too long is told apart from others by what its letters add up to. */
export function bookmark(id: string): string {
  const name = id.replaceAll("-", "_");
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST - 9)}_${sumOf(name)}`;
}

/** What the letters of a name add up to, in eight digits of hexadecimal. */
export function sumOf(name: string): string {
  let sum = BASIS;
  for (const letter of name) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), PRIME) >>> 0;
  return sum.toString(16).padStart(8, "0");
}

/** Words that lead to a block, or stand alone where there is none. */
export function leading(to: string, words: ParagraphChild): ParagraphChild {
  return to === "" ? words : new InternalHyperlink({ anchor: bookmark(to), children: [words] });
}

import { inOneLine } from "../identifiers/tidy.ts";

/** Takes identifying words out of a text, leaving what may be said of each. */
export type Hush = (text: string) => string;

/** So many letters of a word are looked up at once; shorter words are no identifier. */
const START = 4;

/**
 * What takes these words out, however they are written in capitals, broken into lines and parted by what prints
 * nothing; of several at one place the
 * longest, so that no part is left. A workbook may hold thousands: looking takes as long as the text, not as the list.
 */
export function hushOf(words: ReadonlyMap<string, string>): Hush {
  const instead = new Map([...words].map(([word, hint]) => [collapsed(word).text.trim(), hint]));
  const lengths = lengthsByStart([...instead.keys()]);
  if (lengths.size === 0) return (text) => text;
  return (given) => {
    const { text, from } = collapsed(given);
    let told = "";
    let past = 0;
    for (let at = 0; at + START <= text.length; at += 1) {
      const word = lengths
        .get(text.slice(at, at + START))
        ?.map((length) => text.slice(at, at + length))
        .find((each) => instead.has(each) && isWhole(text, at, each));
      if (word === undefined) continue;
      told += `${given.slice(past, from(at))}${instead.get(word) ?? ""}`;
      at += word.length - 1;
      past = from(at + 1);
    }
    return told + given.slice(past);
  };
}

/** How long the words are that begin with the same letters, the longest first. */
function lengthsByStart(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of words) {
    if (word.length < START) continue;
    const start = word.slice(0, START);
    const known = lengths.get(start) ?? new Set();
    lengths.set(start, known.add(word.length));
  }
  return new Map([...lengths].map(([start, known]) => [start, [...known].toSorted((a, b) => b - a)]));
}

/**
 * Whether a word stands by itself there. A long number does so between letters too, as in "ref0101806302end", and never
 * within a longer number.
 */
function isWhole(text: string, at: number, word: string): boolean {
  const joins = LONG_NUMBER.test(word.replaceAll(/[ ./-]/g, "")) ? DIGIT : LETTER_OR_DIGIT;
  return (
    !(joins.test(text.charAt(at - 1)) && joins.test(word.charAt(0))) &&
    !joins.test(text.charAt(at + word.length))
  );
}

const LONG_NUMBER = /\d{6}/;
const DIGIT = /\p{N}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A tidied text in small letters with single spaces, and where each of its units came from. */
function collapsed(given: string): { readonly text: string; readonly from: (at: number) => number } {
  const { text, typed } = inOneLine(given);
  const small = text.toLowerCase();
  return {
    text: small.length === text.length ? small : smallByLetter(text),
    from: (at) => typed(at, at)[0],
  };
}

/** A few capitals have a longer small letter: those stay, so that every unit keeps its place. */
function smallByLetter(text: string): string {
  let small = "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    small += letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter;
  }
  return small;
}

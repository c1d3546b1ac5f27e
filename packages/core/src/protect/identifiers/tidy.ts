/** A text without tricks of typing, and where each of its units stood in what was typed. */
export type Tidied = {
  readonly text: string;
  /** The span of the text as typed that a span of the tidied text came from. */
  readonly typed: (start: number, end: number) => readonly [number, number];
};

/**
 * Odd spaces, dashes, quotation marks, full-width and styled digits made plain; zero-width characters, soft hyphens
 * and marks of direction taken out. Lines stay lines.
 */
export function tidied(typed: string): Tidied {
  if (!ODD.test(typed)) return { text: typed, typed: (start, end) => [start, end] };
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of typed) {
    const plain = plainly(character);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(plain === character ? at + unit : at);
      ends.push(plain === character ? at + unit + 1 : at + character.length);
    }
    text += plain;
    at += character.length;
  }
  return {
    text,
    typed: (start, end) => [starts[start] ?? typed.length, ends[end - 1] ?? typed.length],
  };
}

/** Nearly every text is plain ASCII, and looking is quicker than rebuilding. */
// oxlint-disable-next-line no-control-regex -- tabs and lines are ASCII, and a tab is an odd space
const ODD = /[^\n -~]/;

function plainly(character: string): string {
  if (character === "\n" || (character >= " " && character <= "~")) return character;
  if (INVISIBLE.test(character)) return "";
  if (character === "\r") return "";
  if (SPACE.test(character)) return " ";
  if (DASH.test(character)) return "-";
  if (APOSTROPHE.test(character)) return "'";
  if (QUOTATION.test(character)) return '"';
  if (FULL_WIDTH_OR_STYLED.test(character)) return character.normalize("NFKC");
  const digit = digitOf(character);
  return digit === undefined ? character : String(digit);
}

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const DASH = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/;
const APOSTROPHE = /[\u2018\u2019\u201b\u02bc\u0060\u00b4\uff07]/;
const QUOTATION = /[\u201c\u201d\u201e\u00ab\u00bb\uff02]/;
const FULL_WIDTH_OR_STYLED = /[\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]/u;

/** Digits of other scripts come in tens that start at a multiple of the block, such as Arabic and Devanagari. */
function digitOf(character: string): number | undefined {
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? undefined : code - zero;
}

const ZEROS = [0x06_60, 0x06_f0, 0x09_66, 0x09_e6, 0x0a_66, 0x0a_e6, 0x0b_e6, 0x0c_66, 0x0e_50];

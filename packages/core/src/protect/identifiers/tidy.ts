/** A text without tricks of typing, and where each of its units stood in what was typed. */
export type Tidied = {
  readonly text: string;
  /** The span of the text as typed that a span of the tidied text came from. */
  readonly typed: (start: number, end: number) => readonly [number, number];
};

/**
 * Odd spaces, dashes, quotation marks, full-width and styled digits made plain; whatever leaves no mark on paper
 * (default-ignorable code points, formatting and control characters, blanks that are no spaces) taken out. Lines stay
 * lines.
 */
export function tidied(typed: string): Tidied {
  return ODD.test(typed) ? rewritten(typed, plainly) : asTyped(typed);
}

/**
 * The ways in which a text may be meant, the plainest first. Another one differs from it where a line break or a blank
 * may be a space, and where a capital O stands for a nought among figures.
 */
export function readingsOf(typed: string): readonly Tidied[] {
  const plain = tidied(typed);
  const isBroken = BROKEN.test(typed);
  const spaced = isBroken ? rewritten(typed, spacedOut) : plain;
  const readings = isBroken ? [plain, spaced] : [plain];
  return MIXED.test(spaced.text) ? [...readings, { ...spaced, text: inDigits(spaced.text) }] : readings;
}

/** A text tidied into one line, its spaces single. */
export function inOneLine(typed: string): Tidied {
  return BROKEN.test(typed) ? rewritten(typed, spacedOut) : tidied(typed);
}

function asTyped(typed: string): Tidied {
  return { text: typed, typed: (start, end) => [start, end] };
}

function rewritten(
  typed: string,
  rewrite: (character: string, before: string, behind: string) => string,
): Tidied {
  const parts: string[] = [];
  let last = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of typed) {
    const plain = rewrite(character, last, typed.charAt(at + character.length));
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(plain === character ? at + unit : at);
      ends.push(plain === character ? at + unit + 1 : at + character.length);
    }
    if (plain !== "") {
      parts.push(plain);
      last = plain;
    }
    at += character.length;
  }
  return {
    text: parts.join(""),
    typed: (start, end) => [starts[start] ?? typed.length, ends[end - 1] ?? typed.length],
  };
}

/** Nearly every text is plain ASCII, and looking is quicker than rebuilding. */
// oxlint-disable-next-line no-control-regex -- tabs and lines are ASCII, and a tab is an odd space
const ODD = /[^\n -~]/;

function plainly(character: string, before: string, behind: string): string {
  if (character === "\n" || (character >= " " && character <= "~")) return character;
  if (LINE.test(character)) return "\n";
  if (character === "\r") return "";
  if (character === "\t") return " ";
  if (UNSEEN.test(character)) return "";
  if (SPACE.test(character)) return " ";
  if (DECIMAL.test(character) && /\d/.test(before) && /\p{Nd}/u.test(behind)) return ".";
  if (DASH.test(character)) return "-";
  if (APOSTROPHE.test(character)) return "'";
  if (QUOTATION.test(character)) return '"';
  if (FULL_WIDTH_OR_STYLED.test(character)) return character.normalize("NFKC");
  const digit = digitOf(character);
  return digit === undefined ? character : String(digit);
}

/** Line breaks are spaces, and so is a blank that no figure touches; of several spaces one is enough. */
function spacedOut(character: string, before: string, behind: string): string {
  const isSpace =
    BREAK.test(character) || (BLANK.test(character) && !/\d/.test(before) && !/\p{Nd}/u.test(behind));
  const plain = isSpace ? " " : plainly(character, before, behind);
  return plain === " " && before === " " ? "" : plain;
}

const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
/** Code points without ink that are as wide as a space. */
const BLANK = /[\u115f\u1160\u2800\u3164\uffa0]/;
const BROKEN = /\s\s|[\n\r\v\f\u0085\u2028\u2029\u115f\u1160\u2800\u3164\uffa0]/;

/** Figures with letters among them that look like figures, as `O7700 9OO123`. */
const MIXED = /\d[OoIl]|[OoIl]\d/;
const FIGURES = /(?<![\p{L}\p{N}])[\dOoIl]{2,}(?![\p{L}\p{N}])/gu;

/** Noughts and ones for the letters that look like them, in what is otherwise figures. */
function inDigits(text: string): string {
  return text.replaceAll(FIGURES, (found) =>
    /\d.*\d|\d[OoIl]{2}|[OoIl]{2}\d/.test(found)
      ? found.replaceAll(/[Oo]/g, "0").replaceAll(/[Il]/g, "1")
      : found,
  );
}

const LINE = /[\v\f\u0085\u2028\u2029]/;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
/** What prints nothing; with it the frame of a keycap round a figure. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800\ufff9-\ufffb]|\u20e3/u;
/** A point at mid height: some set decimals with it, and others telephone numbers. */
const DECIMAL = /[\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65]/;
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

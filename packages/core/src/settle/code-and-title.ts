/** A code and a name that share a cell. */
export type Parted = { readonly code: string; readonly title: string };

/** Codes as partnerships write them: letters, then digits and what hangs on them. */
const CODE_FIRST =
  /^(?<code>(?=[^\s]*\d)[A-Za-z&]{0,8}[-./]?\d+(?:[-./]?[A-Za-z0-9]+)*|[A-Z&]{2,8}[-./ ]\d+[a-z]?)(?<between>\s*[-–—:|]\s*|\s*\n\s*|\s+)(?<title>\p{L}[\s\S]+|%[\s\S]+)$/u;

/** What counts time, age or a place in a list, and begins a name: `4-hour A&E performance`, `18-week waits`, `2nd visits`. */
const LENGTH_OF_TIME =
  /^(?:\d+(?:[-.]\d+)?-?(?:hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|minutes?|mins?)(?:-\w+)*|\d+(?:st|nd|rd|th))$/iu;

/** What a number counts that stands before it: `A&E 4 hour compliance`. */
const COUNTED = /^(?:hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|minutes?|mins?|plus|and|or|to)\b/iu;

/** `SW3a Percentage of adults…`, `NI-12 – Emergency admissions`, wherever the front could be a code. */
export function codeAndTitle(text: string): Parted | undefined {
  const found = partsOf(text);
  return found === undefined ? undefined : { code: found.code, title: found.title };
}

/**
 * Reads the codes in a column of names, where they are known for codes: a mark parts them from the title, `isListed` knows
 * them, the column is headed as one of codes, or most rows begin with a code of their own, alike in shape. The front of any
 * other name belongs to it, as in `CAMHS 18 week waits` and `COVID-19 vaccinations`.
 */
export function codesAmong(
  names: readonly string[],
  { isListed, areHeaded }: { readonly isListed: (code: string) => boolean; readonly areHeaded: boolean },
): (text: string) => Parted | undefined {
  const texts = new Set(names.filter((name) => name !== ""));
  const found = [...texts].flatMap((text) => partsOf(text) ?? []);
  const plain = found.filter(({ readsOn }) => !readsOn).map(({ code }) => code);
  const shapes = plain.map(shapeOf);
  const common = new Set(shapes.filter((shape, at) => shapes.indexOf(shape) !== at));
  const letters = new Set(plain.map(lettersOf));
  const isAlike = ({ code, readsOn }: Parts) =>
    common.has(shapeOf(code)) && (!readsOn || letters.has(lettersOf(code)));
  const alike = found.filter(isAlike);
  const areCodes =
    alike.length * 2 > texts.size && new Set(alike.map(({ code }) => code)).size === alike.length;
  return (text) => {
    const parts = partsOf(text);
    if (parts === undefined) return undefined;
    const { code, title, isApart, readsOn } = parts;
    const isShown = (areCodes && isAlike(parts)) || (areHeaded && !readsOn);
    return isApart || isShown || isListed(code) ? { code, title } : undefined;
  };
}

type Parts = Parted & {
  /** Whether a mark or a wide space stands between them. */
  readonly isApart: boolean;
  /** Whether the title may be the rest of a name that begins with the code. */
  readonly readsOn: boolean;
};

function partsOf(text: string): Parts | undefined {
  const found = CODE_FIRST.exec(text.trim())?.groups;
  if (found === undefined) return undefined;
  const { code = "", between = "" } = found;
  const title = (found["title"] ?? "").replaceAll(/\s+/g, " ").trim();
  const isApart = between !== " ";
  const readsOn = /^\p{Ll}/u.test(title) || COUNTED.test(title);
  // A bare number before a small letter begins a sentence: 4 weeks, 65 and over.
  const isSentence = /^\d+$/u.test(code) && /^ +$/u.test(between) && /^\p{Ll}/u.test(title);
  if (LENGTH_OF_TIME.test(code)) return undefined;
  return isSentence || /^\d{4}$|^\d+%$/u.test(code) ? undefined : { code, title, isApart, readsOn };
}

/** What codes of one list have in common: `SW3a` and `NI12` are letters and a number, `KPI 1` and `KPI 12` say KPI. */
function shapeOf(code: string): string {
  const [, letters = "", mark = ""] = /^([A-Za-z&]*)([-./ ]?)\d/u.exec(code) ?? [];
  if (mark === " ") return code.replace(/\d.*$/u, "");
  return letters === "" ? `${mark}9` : `A${mark}9`;
}

function lettersOf(code: string): string {
  return code.replace(/\d.*$/u, "");
}

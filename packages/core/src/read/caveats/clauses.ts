/** A piece of a text that says one thing: as it is written, in small letters, and again with §m for months and §q for quarters. */
export type Clause = { readonly text: string; readonly plain: string; readonly marked: string };

const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b(?:\s(?:19|20)\d\d)?/gu;
const QUARTER =
  /\b(?:q(?:tr|uarter)?\.? ?[1-4]\b)(?:,? (?:19|20)\d\d(?:[/-]\d\d)?)?|\b(?:19|20)\d\d[/-]\d\d q[1-4]\b/giu;
const OPENING =
  /^(?:(?:please )?notes?|n\.?b\.?|caution|warning|important|caveats?|comments?|data)\s*[:.–—-]\s*|^(?:please )?note (?:that )?/iu;
const MARKS = /^[*†‡§#^]+\s*/u;
const BETWEEN =
  /[.;!?]\s+|[.;!?]$|\n+|\s[–—-]\s|[()[\]]|:\s+(?=\S+ \S+ )|,\s+(?:but|and|so|as|because|which)\s+/u;

/** The clauses of a text, in its order, without what opens it as a note. */
export function clausesOf(text: string): readonly Clause[] {
  const even = text.replaceAll(/[^\S\n]+/gu, " ").trim();
  return even
    .replace(MARKS, "")
    .replace(OPENING, "")
    .split(BETWEEN)
    .map((part) => part.trim().replace(/[,:]$/u, ""))
    .filter((part) => part !== "")
    .map((part) => ({
      text: part,
      plain: part.toLowerCase(),
      marked: part.replaceAll(QUARTER, "§q").replaceAll(MONTH, "§m").toLowerCase(),
    }));
}

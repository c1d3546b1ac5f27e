import { GIVEN_NAMES } from "../words/given-names.ts";
import { isWord } from "../words/vocabulary.ts";

/** A capital and small letters, with the capitals inside that names have: MacAllandale, O'Lochry, Mei-Ling. */
export const CAPITAL =
  "(?:\\p{Lu}'|Mc|Mac|Mhic|Nic)?\\p{Lu}[\\p{Ll}\\p{M}]+(?:\\p{Lu}[\\p{Ll}\\p{M}]+)?(?:[-'](?:\\p{Lu}'|Mc|Mac)?\\p{Lu}[\\p{L}\\p{M}]*)*";
export const INITIAL = "\\p{Lu}\\.";
/** Small words inside a name. */
export const PARTICLE = "(?:de|da|di|du|van|von|der|den|la|le|al|bin|ibn|ap|nic|mac|ni|y|el)";

/** Whether a capitalised word is on its own more likely a name than a word. */
export function isNameLike(word: string): boolean {
  const bare = withoutPossessive(word);
  if (bare.length < 2 || MONTHS_AND_DAYS.test(bare)) return false;
  if (isGiven(bare)) return !isWord(bare) || AMBIGUOUS.has(bare.toLowerCase());
  return !isWord(bare) && !DEMONYM.test(bare);
}

/** Whether it is a given name, or a double one. */
export function isGiven(word: string): boolean {
  const parts = withoutPossessive(word).toLowerCase().split("-");
  return GIVEN_NAMES.has(parts[0] ?? "");
}

/** Whether it is a word before it is a name, such as Will, May and Hope. */
export function isAmbiguous(word: string): boolean {
  return isWord(withoutPossessive(word));
}

/** Surnames that show themselves: Mac, O' and double ones. */
export function isSurnameShaped(word: string): boolean {
  const bare = withoutPossessive(word);
  return (
    /^(?:Ma?c\p{Lu}|O'\p{Lu}|D'\p{Lu}|Fitz\p{Ll})/u.test(bare) ||
    (/^\p{Lu}[\p{Ll}]+-\p{Lu}\p{Ll}+$/u.test(bare) && bare.split("-").every((part) => !isWord(part)))
  );
}

export function withoutPossessive(word: string): string {
  return word.replace(/'s?$/, "");
}

const MONTHS_AND_DAYS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|english|scottish|scots|british|polish|welsh|irish|gaelic|european|covid|god|lord)$/i;

/** Of a country or its people: Syrian, Spanish, Japanese. */
const DEMONYM = /(?:[a-z](?:ian|ish|ese)|stani|istani)$/;

/** Names that are words, and which behind a relation or a title are names all the same. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  "rose hope grace mark bill frank jack rob pat sue dawn joy faith iris ivy daisy drew guy max pearl ruby violet ray dean penny carol glen heather olive robin sandy holly angus fraser kit ross isla skye arran".split(
    " ",
  ),
);

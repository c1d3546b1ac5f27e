import { FIRST_WORDS } from "./words-first.ts";
import { SECOND_WORDS } from "./words-second.ts";

const WORDS: ReadonlySet<string> = new Set(
  `${FIRST_WORDS} ${SECOND_WORDS}`.split(/\s+/).filter((word) => word !== ""),
);

/** Endings that a word may have beyond the form in the list. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["'s", ""],
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["d", ""],
  ["ed", ""],
  ["ing", ""],
  ["ing", "e"],
  ["er", ""],
  ["r", ""],
  ["ly", ""],
  ["ers", ""],
  ["rs", ""],
];

/** Endings of nouns that no surname has. */
const OF_NOUNS = /\p{L}{2}(?:anc(?:ies|y's)|enc(?:ies|y's)|[st]ions?|[a-z]{2}ities|nesses)$/u;

/** Whether something is an ordinary word of this world, rather than somebody's name; in any case. */
export function isWord(typed: string): boolean {
  const word = typed.toLowerCase();
  if (WORDS.has(word) || OF_NOUNS.test(word)) return true;
  return ENDINGS.some(([ending, back]) => {
    if (!word.endsWith(ending)) return false;
    const base = word.slice(0, word.length - ending.length) + back;
    return base.length >= 3 && WORDS.has(base);
  });
}

/** Whether something short begins a longer word of this world, as `Fin` does finance. */
export function isWordCutShort(typed: string): boolean {
  const start = typed.toLowerCase();
  return (
    start.length <= LONGEST_CUT &&
    [...WORDS].some((word) => word.startsWith(start) && word.length >= start.length + LEAST_LEFT)
  );
}

const LONGEST_CUT = 5;
const LEAST_LEFT = 3;

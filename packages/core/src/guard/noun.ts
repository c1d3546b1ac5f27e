import { matchesOf, remembering } from "../workbook/index.ts";

const STOPS = new Set(
  "a an the of in on at to for from by with and or but who whose that which were was are is had have has be been being as than then when while after before since against per each every within under over this last our their its it we they more fewer less not no now still will would could should may might than so if all both either other others out up down off longer shorter higher lower better worse quicker slower faster because due owing thanks following despite until although though whereas where once also again already only just even overall altogether about around through between without during among across above below near around far almost nearly roughly here there today currently together apart instead too yet perhaps however therefore so since largely mainly mostly partly".split(
    " ",
  ),
);

/** "to 140 chiefly because": how or why, and not of what. */
const HOW = /(?<!fami|supp|assemb|month|week|dai|rep)ly$/u;

/** Words ending so are most often what was done to the noun before them, not the noun. */
const DONE =
  /(?:ed|\btook|\bbegan|\bwent|\bcame|lost|begun|done|made|left|held|seen|met|kept|given|taken|late|early|alone|spent|waiting|receiving|needing|using|living)$/u;

/** The last noun of what stands right behind a number, in the singular; empty where a verb or nothing follows. */
export function headNoun(after: string): string {
  const words: string[] = [];
  for (const [, gap = "", word = ""] of matchesOf(after.slice(0, 80), WORD)) {
    if (gap !== " ") break;
    const low = word.toLowerCase();
    if (STOPS.has(low) || HOW.test(low) || words.length === 4) break;
    words.push(low);
  }
  while (words.length > 1 && DONE.test(words.at(-1) ?? "")) words.pop();
  const last = words.at(-1) ?? "";
  return words.length === 1 && DONE.test(last) && !/(?:seed|bed|need)$/u.test(last) ? "" : singular(last);
}

/** One of what a word names several of; the words of a report are few, and come again and again. */
export const singular: (word: string) => string = remembering((word) => {
  const low = word.toLowerCase().replace(/'s?$/u, "");
  if (low === "people") return "person";
  if (low.endsWith("ies")) return low.replace(/ies$/u, "y");
  return low.replace(/(?<=ss|sh|ch|x)es$/u, "").replace(/(?<!s|u|i)s$/u, "");
});

/** A word, and what stands between it and the one before. */
const WORD = /([^\p{L}'-]*)([\p{L}'-]+)/gu;

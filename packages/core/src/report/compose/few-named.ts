import type { Fact, FactSheet } from "../../facts/index.ts";
import { type Text, inWords, listed, say } from "../../narrative/index.ts";

/** More than this many names in a sentence are a list that nobody reads. */
const MOST_NAMED = 12;

/** Each named; where they are many, the first of them, and how many more there are. */
export function fewNamed(
  sheets: readonly FactSheet[],
  named: (facts: FactSheet) => Text,
  howMany: (more: readonly FactSheet[]) => Fact | undefined,
): Text {
  const more = sheets.slice(MOST_NAMED);
  const many = more.length > 1 ? howMany(more) : undefined;
  const first = many ? sheets.slice(0, MOST_NAMED) : sheets;
  const items = first.map(named);
  return listed(many ? [...items, say`${inWords(many)} others, each told in its section`] : items);
}

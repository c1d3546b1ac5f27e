import { LAYOUT_IDS } from "@quarterlight/core/reading";
import { AUDIENCES } from "@quarterlight/core/register";
import { FORMAT_IDS } from "@quarterlight/core/report";
import { expect, test } from "vitest";
import { type Source, sourcesIn } from "../support/source.ts";

/** What there is one list of, with where that stands. */
const LISTS: readonly { readonly of: readonly string[]; readonly at: string }[] = [
  { of: FORMAT_IDS, at: "packages/core/src/report/formats.ts" },
  { of: AUDIENCES, at: "packages/core/src/register/people.ts" },
  { of: LAYOUT_IDS, at: "packages/core/src/reading/layout-id.ts" },
];

test.each(LISTS)("nothing repeats the list of $at", ({ of, at }) => {
  const others = sourcesIn(["packages", "apps", "test"], { tests: true }).filter(({ path }) => path !== at);
  expect(others.filter((source) => repeats(source, of)).map(({ path }) => path)).toEqual([]);
});

test.each([
  { text: 'const all = ["public", "board", "internal"];', caught: true },
  { text: 'const all = [\n  "internal",\n  "public",\n  "board",\n];', caught: true },
  { text: 'z.enum(["public", "board", "internal", "none"])', caught: true },
  { text: 'const some = ["public", "internal"];', caught: false },
  { text: 'const other = ["public", "board", "private"];', caught: false },
])("a list of its own is caught, and a choice from it is not: $text", ({ text, caught }) => {
  expect(repeats({ path: "a.ts", text }, AUDIENCES)).toBe(caught);
});

/** Whether a list of words written there has all of these. */
function repeats({ path, text }: Source, all: readonly string[]): boolean {
  if (path.endsWith("architecture/lists.test.ts")) return false;
  const lists = text.match(/\[\s*(?:"[^"\n]*",?\s*)+\]/g) ?? [];
  return lists.some((list) => {
    const words = new Set([...list.matchAll(/"([^"\n]*)"/g)].map(([, word]) => word));
    return all.every((word) => words.has(word));
  });
}

import { expect, test } from "vitest";
import { stretches } from "./held-words.ts";

test.each([
  ["nothing is contradicted", "All is well.", [], ["All is well."], []],
  ["one in the middle", "We met 80% today.", [{ start: 7, end: 10 }], ["We met ", "80%", " today."], ["80%"]],
  [
    "the first and the last",
    "Fell to 9",
    [
      { start: 0, end: 4 },
      { start: 8, end: 9 },
    ],
    ["Fell", " to ", "9"],
    ["Fell", "9"],
  ],
])("a text is cut where it is contradicted: %s", (_, text, spans, all, marked) => {
  const cut = stretches(text, spans);
  expect(cut.map(({ words }) => words)).toEqual(all);
  expect(cut.filter(({ isContradicted }) => isContradicted).map(({ words }) => words)).toEqual(marked);
  expect(cut.map(({ words }) => words).join("")).toBe(text);
});

import { describe, expect, test } from "vitest";
import { sureOf } from "./page-numbers.ts";

const chapters = new Map([
  ["_Toc1", 2],
  ["_Toc2", 9],
  ["section_p1", 12],
]);
const estimated = {
  bookmarks: new Map([...chapters].map(([name, page]) => [name, String(page)])),
  bookmarkPageNumbers: chapters,
  pageCount: 14,
};
const guessOn = (page: number) => ({ ...estimated, guesses: [{ reason: "a font", page }] });

describe("page numbers of the contents", () => {
  test.each([
    ["nothing was guessed at", estimated],
    ["the guess comes after the last chapter begins", guessOn(10)],
  ])("are printed where %s", (_, given) => {
    expect(sureOf(given)).toBe(given);
  });

  test.each([1, 9])("are left out where page %i is a guess, one of them or not", (page) => {
    expect(sureOf(guessOn(page))).toEqual({ bookmarks: new Map() });
  });
});

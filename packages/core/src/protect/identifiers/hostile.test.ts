import fc from "fast-check";
import { expect, test } from "vitest";
import { NOTHING_ALLOWED } from "./allowances.ts";
import type { Field } from "./field.ts";
import { identifiersIn } from "./find.ts";

const LONG = 30_000;
/** Texts on which a pattern that goes back over what it has read takes for ever. */
const PATHOLOGICAL: readonly (readonly [string, string])[] = [
  ["digits", "1".repeat(LONG)],
  ["spaced digits", "1 ".repeat(LONG / 2)],
  ["zeros and spaces", "0 ".repeat(LONG / 2)],
  ["pairs of digits", "01 02-".repeat(LONG / 6)],
  ["letters", "a".repeat(LONG)],
  ["capitals", "A".repeat(LONG)],
  ["capitalised words", "Abc ".repeat(LONG / 4)],
  ["unknown names", "Quillan Moor ".repeat(LONG / 13)],
  ["names with hyphens", "Quillan-".repeat(LONG / 8)],
  ["initials", "A. ".repeat(LONG / 3)],
  ["small letters and spaces", "ab ".repeat(LONG / 3)],
  ["at signs", "@".repeat(LONG)],
  ["a@a", "a@a.".repeat(LONG / 4)],
  ["at and dot", "a at b dot ".repeat(LONG / 11)],
  ["the only", "the only person ".repeat(LONG / 16)],
  ["one of", "one of the two people with ".repeat(LONG / 27)],
  ["aged", "aged 90 ".repeat(LONG / 8)],
  ["born", "born on 1 ".repeat(LONG / 10)],
  ["dates", "1 May 2020 at ".repeat(LONG / 14)],
  ["streets", "12 Moor Street Road ".repeat(LONG / 20)],
  ["numbers and letters", "1a".repeat(LONG / 2)],
  ["GB11", "GB11 ".repeat(LONG / 5)],
  ["client no", "client no ".repeat(LONG / 10)],
  ["brackets", "((((".repeat(LONG / 4)],
  ["spaces", " ".repeat(LONG)],
  ["zero-width", "\u200b".repeat(LONG)],
  ["halves of pairs", "\ud800".repeat(LONG)],
  ["stacked marks", `e${"\u0301".repeat(LONG)}`],
  ["lines", "\n".repeat(LONG)],
  ["my daughter", "my daughter ".repeat(LONG / 12)],
  ["apostrophes", "O'".repeat(LONG / 2)],
];

test.each(PATHOLOGICAL)("%s take no time", (_, text) => {
  const start = performance.now();
  identifiersIn({ text, where: "story" }, NOTHING_ALLOWED);
  // Milliseconds where nothing is wrong; what grows with the square or worse takes minutes, on any machine.
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("whatever the text, it never throws, and what it finds stands in the text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          " ",
          "0101806302",
          "\u200b",
          "AB99 8ZQ",
          "Effie",
          "Quillan",
          ",",
          "94",
          "－",
          "９",
          "'s",
          "\ud83d",
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join("")),
  );
  const places = fc.constantFrom<Field["where"]>(
    "story",
    "cell",
    "sheet name",
    "property",
    "feedback",
    "title",
  );
  fc.assert(
    fc.property(texts, places, fc.boolean(), fc.string({ maxLength: 20 }), (text, where, number, heading) => {
      for (const { at } of identifiersIn({ text, where, number, heading }, NOTHING_ALLOWED)) {
        expect(at[0]).toBeGreaterThanOrEqual(0);
        expect(at[1]).toBeGreaterThan(at[0]);
        expect(at[1]).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});

test("a number behind the first thousands of a long text is found where it stands", () => {
  const lead = "The mean wait fell. ".repeat(1000);
  expect(identifiersIn({ text: `${lead}0101806302.`, where: "commentary" }, NOTHING_ALLOWED)).toEqual([
    { kind: "chi", level: "stop", at: [lead.length, lead.length + 10] },
  ]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holds } from "../fonts/index.ts";
import { words } from "../outline/index.ts";
import { plainSample } from "../sample/index.ts";
import { nativeHere, wasmHere } from "./engines.ts";
import { toPdf } from "./index.ts";
import { wordsIn } from "./reading.ts";
import { settable } from "./settable.ts";

test.each([
  ["Łódź, Ŵyn, crème brûlée: “£5” – €6", "Łódź, Ŵyn, crème brûlée: “£5” – €6", false],
  ["cafe\u0301", "café", false],
  ["non\u202Fbreaking\u2009thin", "non\u00A0breaking thin", false],
  ["soft\u00ADhyphen, zero\u200Bwidth", "soft\u00ADhyphen, zero\u200Bwidth", false],
  ["joined\u200D, marked\uFE0F, ruled\u0007", "joined, marked, ruled", false],
  ["one\ntwo\tthree", "one\ntwo\tthree", false],
  ["≥ 5 and ≤ 9, ≈7", "at least 5 and at most 9, about 7", true],
  ["co‑ordinate", "co-ordinate", true],
  ["ﬁnal H₂O, ⅓", "final H2O, 1⁄3", true],
  ["Ṣafiyya and Nguyễn", "Safiyya and Nguyen", true],
  ["Жанна said 🙂👍🏽 twice", "[?] said [?] twice", true],
])("%j is set as %j", (typed, text, replaced) => {
  expect(settable(typed)).toEqual({ text, replaced });
});

test("whatever is typed, only what the typeface has is set, and setting it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const { text } = settable(typed);
      expect(
        Array.from(text).filter((character) => !holds(character) && !/[\n\t\u00AD\u200B]/.test(character)),
      ).toEqual([]);
      expect(settable(text)).toEqual({ text, replaced: false });
    }),
  );
});

test.each([
  ["Жанна", true],
  ["Łukasz", false],
])(
  "that a character of “%s” gave way is said: %s",
  async (typed, isSaid) => {
    const sections = plainSample.sections.map((section) => ({ ...section, aim: `${typed} said so.` }));
    const pdf = await toPdf({ ...plainSample, sections }, nativeHere() ?? wasmHere());
    const printed = wordsIn(pdf).replaceAll(/\s/g, "");
    expect(printed).toContain(isSaid ? "[?]saidso." : `${typed}saidso.`);
    expect(printed.includes(words.unset.replaceAll(/\s/g, ""))).toBe(isSaid);
  },
  60_000,
);

const gate = nativeHere("ua-1");

describe.skipIf(gate === undefined)(
  "the compiler that refuses what it cannot set (skipped where it is not installed)",
  () => {
    test.each([
      "Łódź ŵ",
      "≥ 5 → 6",
      "Жанна 🙂",
      "\u202F\u2009\u200B\u00AD\u200D\uFE0F\u2060\uFEFF",
      "e\u0301",
    ])("takes %j", async (typed) => {
      const title = `Title ${typed} end`;
      const report = {
        ...plainSample,
        title,
        sections: plainSample.sections.map((section) => ({ ...section, title, summary: typed })),
      };
      await expect(gate === undefined ? undefined : toPdf(report, gate)).resolves.toBeDefined();
    });
  },
);

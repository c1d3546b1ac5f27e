import { expect, test } from "vitest";
import { THEME_CUES, suggestFrom } from "./suggest.ts";

/** A name by which each theme with cues of the house's own is known. */
const NAMES = [
  "Waiting",
  "Knowing what happens next",
  "Same faces",
  "Getting there",
  "Working together",
  "Forms",
  "Unpaid carers",
  "Staff",
  "Respect",
  "Having a say",
  "Staying well",
  "Feeling safe",
];

test.each(THEME_CUES.map(({ holds, breaks }, at) => ({ holds, breaks, name: NAMES[at] ?? "" })))(
  "$name: “$holds” suggests it, “$breaks” does not",
  ({ name, holds, breaks }) => {
    const suggest = suggestFrom([{ name, means: "", words: [] }]);
    expect(suggest(holds, "")).toEqual([name]);
    expect(suggest(breaks, "")).toEqual([]);
  },
);

test("a theme that the house does not know is suggested by its own words, in any form", () => {
  const suggest = suggestFrom([{ name: "Gritting", means: "", words: ["ice", "pavement"] }]);
  expect(suggest("The pavements were never gritted.", "")).toEqual(["Gritting"]);
  expect(suggest("A fine day out.", "")).toEqual([]);
});

test("who speaks is evidence, and at most three themes are suggested, the surest first", () => {
  const suggest = suggestFrom(NAMES.map((name) => ({ name, means: "", words: [] })));
  expect(suggest("I have had better weeks.", "carer")).toEqual(["Unpaid carers"]);
  const much =
    "I waited six weeks for a letter, nobody told me which bus to take, and the nurse was rude to my wife.";
  expect(suggest(much, "person")).toHaveLength(3);
});

test("no cue takes long on any text", () => {
  const suggest = suggestFrom(NAMES.map((name) => ({ name, means: "", words: [] })));
  const started = performance.now();
  suggest("the nurse and the ward said that they did not know when it would ".repeat(150), "");
  expect(performance.now() - started).toBeLessThan(20_000);
});

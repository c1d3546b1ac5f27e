import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printedInWord } from "@quarterlight/render/finished";
import { expect, test } from "vitest";
import { compared } from "./changed.ts";

/** Word files as people and editors left them, which `npm run fixtures` makes where LibreOffice is. */
function wordsOf(name: string) {
  const docx = readFileSync(join(import.meta.dirname, "edited", `${name}.docx`));
  return printedInWord(new Uint8Array(docx));
}

const TYPED = { says: "We saw 81.4% of people in time.", was: undefined };
const CLOSE = (figure: string) =>
  `Those we came close on: referrals seen within 72 hours (%) (${figure}, target 80.0% or more).`;
const MISSED = (by: string) =>
  `The target is 40 people or fewer, so we missed it by ${by}. In April to June it was 52.`;

test.each([
  ["nothing", "as-made", [], 0],
  ["a paragraph that was typed and accepted", "insertion-accepted", [TYPED], 0],
  ["a paragraph that was taken out", "deletion", [], 1],
  [
    "a figure changed with the change followed",
    "tracked-change",
    [{ says: CLOSE("87.6%"), was: CLOSE("77.6%") }],
    0,
  ],
  ["a figure changed outright", "figure-changed", [{ says: CLOSE("78.6%"), was: CLOSE("77.6%") }], 0],
  ["a paragraph that was moved: nothing", "paragraph-moved", [], 0],
  [
    "a paragraph in quite other words, by its bookmark",
    "reworded",
    [
      {
        says: "Every team did well.",
        was: "A higher share is better. The target is 80.0% or more, so this is close: 2.4 percentage points short. We have four quarterly figures, too few to say whether this is changing.",
      },
    ],
    0,
  ],
  [
    "a figure where all bookmarks are lost, by likeness",
    "bookmarks-lost",
    [{ says: MISSED("9 people"), was: MISSED("7 people") }],
    0,
  ],
  ["what was typed, in a file that LibreOffice saved", "saved-by-libreoffice", [TYPED], 0],
])("tells %s", (_, name, changed, gone) => {
  const found = compared(wordsOf(name), wordsOf("as-made"));
  expect({ ...found, changed: found.changed.map(({ says, was }) => ({ says, was })) }).toMatchObject({
    changed,
    gone,
  });
});

test("LibreOffice keeps the bookmarks of the paragraphs", () => {
  const marks = (name: string) =>
    wordsOf(name).flatMap(({ mark, text }) =>
      mark === undefined ? [] : [`${mark} ${text.replaceAll(/\s+/gu, " ")}`],
    );
  const made = marks("as-made");
  expect(made.length).toBeGreaterThan(30);
  expect(marks("saved-by-libreoffice")).toEqual(made);
});

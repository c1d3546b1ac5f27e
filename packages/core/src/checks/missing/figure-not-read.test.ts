import { expect, test } from "vitest";
import { check } from "../check.ts";
import { ownFigures } from "../examples/sheets.ts";
import { inWords } from "../in-words.ts";
import { figureNotRead } from "./figure-not-read.ts";

const PARTS = ["Numerator", "Denominator"];

test.each([
  [
    "one",
    [["H1", "2025/26 Q1", null, 180, 200]],
    "The cell of the figure is empty beside the numerator 180.",
  ],
  [
    "several",
    [
      ["H1", "2025/26 Q1", null, 180, 200],
      ["H1", "2025/26 Q2", null, 176, 200],
      ["H1", "2025/26 Q3", null, 171, 200],
    ],
    "3 cells of figures are empty beside their numerators.",
  ],
])("of %s without a figure beside the parts, that is said, and what to do", (_, rows, says) => {
  const input = ownFigures(PARTS, rows);
  const found = inWords(check(input, [figureNotRead]), input);
  const told = found.map(({ message }) => message).join(" ");
  expect(told).toContain(says);
  expect(told).not.toContain("could not be read");
  expect(found.map(({ remedy }) => remedy)).toContainEqual(
    "Put the figure into its own column, as a formula or a number.",
  );
});

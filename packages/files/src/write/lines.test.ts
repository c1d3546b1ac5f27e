import { expect, test } from "vitest";
import { linesIn } from "./lines.ts";

/** The lines that LibreOffice draws, with a font of Calibri's widths at 11 points. */
test.each([
  ["", 10, 1],
  ["Falls", 10, 1],
  ["A title that is too long for one line of its column", 20, 3],
  ["one\ntwo\n\nfour", 20, 4],
  [
    "Of the nights our step-down beds were open, the share with somebody in them. Too empty wastes money; too full leaves no room.",
    56,
    3,
  ],
  ["How many days adults spend in hospital after being taken in without it being planned.", 56, 2],
  ["A long word: Clackmannanshireandstirlingandwesternisles", 14, 4],
  ["x", 0, 1],
])("%j at a width of %i", (text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines);
});

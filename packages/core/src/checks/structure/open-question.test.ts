import { expect, test } from "vitest";
import { book, drawnSheet } from "../examples/sheets.ts";
import { check } from "../check.ts";
import { openQuestion } from "./open-question.ts";

/** Cells that nothing dates or scales, each in a table whose KPIs are printed. */
const OPEN: readonly (readonly [what: string, rows: readonly (readonly (string | number)[])[]])[] = [
  [
    "quarters without a year",
    [
      ["Measure", "2023/24", "2024/25", "Q1", "Q2"],
      ["Bed days", 400, 420, 110, 100],
    ],
  ],
  [
    "quarters of one of two kinds of year",
    [
      ["Measure", "Jan 25", "Feb 25", "Mar 25", "Apr 25", "May 25", "Jun 25", "Q1"],
      ["Bed days", 10, 11, 12, 10, 11, 12, 33],
    ],
  ],
  [
    "a percentage that may be a hundred times as much",
    [
      ["Measure", "2024/25 Q1", "2024/25 Q2", "Target"],
      ["People home in time (%)", 0.85, 0.86, 90],
    ],
  ],
];

test.each(OPEN)("%s: a final report is refused, whichever cell the question names", (_, rows) => {
  const found = check(book(drawnSheet("Card", rows)), [openQuestion]);
  expect(found.map(({ effect }) => effect)).toEqual(["blocks publication"]);
});

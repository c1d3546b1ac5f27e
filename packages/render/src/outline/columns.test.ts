import { expect, test } from "vitest";
import { columnShares } from "./columns.ts";

const table = (head: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  caption: "A table",
  head,
  rows: rows.map((row) => row.map((text) => ({ kind: "words", text }) as const)),
  numeric: [],
  notes: [],
});

test.each([
  ["by the longest cell", table(["A", "B"], ["Twelve chars", "Eight ch"]), [15, 11]],
  ["never too narrow", table(["A", "B"], ["1", "2"]), [7, 7]],
  ["never too wide", table(["A", "B"], ["x ".repeat(60), "y"]), [28, 7]],
  [
    "a long heading over short cells asks for little more",
    table(["A heading of many words", "B"], ["1", "2"]),
    [12, 7],
  ],
  [
    "so that in many columns short cells keep to a line",
    table(["A", "B", "C", "D", "E"], ["x ".repeat(60), "y ".repeat(60), "September 2025", "1", "2"]),
    [26, 18, 17, 7, 7],
  ],
  ["with no rows, by the headings", table(["Quarter", "Value"]), [10, 8]],
])("columns share the width %s", (_, data, shares) => {
  expect(columnShares(data)).toEqual(shares);
});

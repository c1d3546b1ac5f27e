import { expect, test } from "vitest";
import type { Sheet } from "../../workbook/index.ts";
import { headingsOf } from "./headings-of.ts";

const LONG = "x".repeat(81);
const short = (length: number, as = "x") => Array.from({ length }, () => as);
const blank = (rows: number) => Array.from({ length: rows }, (): string[] => []);

test.each<[name: string, rows: readonly (readonly string[])[], row: number]>([
  ["nothing", [], -1],
  ["one text in each row", [["A title"], ["Another"]], -1],
  ["two texts under a title", [["A title"], ["Name", "Date"], ["p1", "May"]], 1],
  [
    "numbers, which head nothing",
    [
      ["Name", "Date"],
      ["1", "2", "3"],
    ],
    0,
  ],
  [
    "the first of rows that have as many",
    [
      ["Name", "Date"],
      ["p1", "May"],
    ],
    0,
  ],
  ["a row with nearly as many as the fullest", [short(8), short(10)], 0],
  ["a row with too few beside the fullest", [short(7), short(10)], 1],
  ["two of three, which are too few", [short(2), short(3)], 1],
  [
    "texts too long to head anything",
    [
      [LONG, LONG, LONG],
      ["Name", "Date"],
    ],
    1,
  ],
  [
    "texts as long as may be",
    [
      [LONG.slice(1), LONG.slice(1)],
      ["a", "b"],
    ],
    0,
  ],
  [
    "spaces, which are no text",
    [
      [" ", " ", " "],
      ["Name", "Date"],
    ],
    1,
  ],
  ["the thirtieth row", [...blank(29), ["Name", "Date"]], 29],
  ["a row after that", [...blank(30), ["Name", "Date"]], -1],
])("of %s the row that heads is found", (_, rows, row) => {
  const sheet: Sheet = {
    name: "People",
    visibility: "visible",
    rows: rows.map((texts) => texts.map((text) => ({ value: /^\d/.test(text) ? Number(text) : text }))),
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  expect(headingsOf(sheet)).toEqual({ row, texts: rows[row] ?? [] });
});

import { describe, expect, test } from "vitest";
import type { Cell } from "../../workbook/index.ts";
import { HOUSE_LEGEND } from "./marker.ts";
import { readFigure } from "./read-figure.ts";
import { BESIDE, GRADES, NONE, NUMBERS, SHARES } from "./spellings.fixture.ts";
import { NO_SHARES, UNREAD } from "./unread.fixture.ts";

/** What a cell became, in a few words: its number with unit, flags and notes; its state; or why it is no figure. */
function became(cell: Cell): string {
  const read = readFigure(cell, [HOUSE_LEGEND]);
  switch (read.read) {
    case "number":
      return [
        read.value,
        read.as === "as typed" ? (read.counted ?? read.word) : read.as,
        read.parts === undefined ? "" : `${read.parts.numerator} of ${read.parts.denominator}`,
        ...read.flags,
        ...read.notes,
      ]
        .filter(isSaid)
        .join(" ");
    case "marker":
      return [read.meaning, ...read.flags].join(" ");
    case "other":
      return read.looksLike;
    case "error":
      return read.error;
    case "blank":
    case "formula without a result":
      return read.read;
  }
}

function isSaid(part: string | number): boolean {
  return part !== "";
}

const said = (value: string) => became({ value });

describe.each([
  ["a number", NUMBERS],
  ["a figure with its parts", SHARES],
  ["what stands beside a figure", BESIDE],
  ["a grade", GRADES],
  ["no number", NONE],
])("spellings of %s", (_, table) => {
  test.each(table)("%j is %s", (value, expected) => {
    expect(said(value)).toBe(expected);
  });
});

describe("what may be read in two ways, or in none, is not read", () => {
  test.each([...UNREAD, ...NO_SHARES])("%j", (value) => {
    expect(said(value)).toBe("text");
  });

  test.each([
    ["5-9", "a range"],
    ["5–9", "a range"],
    ["1 to 4", "a range"],
    ["2:5", "a ratio"],
    ["90-92", "a range"],
  ])("%j, which looks like %s", (value, expected) => {
    expect(said(value)).toBe(expected);
  });
});

describe("cells that are not text", () => {
  test.each<[Cell, string]>([
    [{ value: 12, formula: "A1" }, "12"],
    [{ value: null, formula: "A1" }, "formula without a result"],
    [{ value: { error: "#REF!" } }, "#REF!"],
    [{ value: { error: "#N/A" } }, "not available"],
    [{ value: false }, "0 yes or no"],
    [{ value: Number.NaN }, "text"],
    [{ value: Number.POSITIVE_INFINITY }, "text"],
    [{ value: 45_748, format: "d-mmm" }, "a date"],
    [{ value: 0.85, format: "0%" }, "85 percentage"],
    [{ value: 85, format: '0.0"%"' }, "85 percentage"],
    [{ value: 1200, format: '"£"#,##0"k"' }, "1200000 money"],
    [{ value: 1.2, format: '[$£-809]0.0"m"' }, "1200000 money"],
    [{ value: -1.234_567, format: String.raw`£0.0\m` }, "-1234567 money"],
    [{ value: 1.2, format: '"£m "0.0' }, "1200000 money"],
    [{ value: 1_234_567, format: '£#,##0,"k"' }, "1234567 money"],
    [{ value: 12_345, format: '#,##0,"k"' }, "12345"],
    [{ value: 12, format: '#,##0"k"' }, "text"],
    [{ value: 12, format: '#,##0" (000s)"' }, "text"],
    [{ value: 4, format: '0" weeks"' }, "4 weeks"],
    [{ value: 12, format: '0" people"' }, "12"],
    [{ value: 12, format: '0;(0)" k"' }, "12"],
    [{ value: 0, format: '#,##0;-#,##0;"-"' }, "0"],
    [{ value: 1_200_000, format: '"£"0.0,,"m"' }, "1200000 money"],
    [{ value: 3, format: '[<5]"*";#,##0' }, "suppressed"],
    [{ value: 3, format: "[<=5]\\*;#,##0" }, "suppressed"],
    [{ value: 12, format: '[<5]"*";#,##0' }, "12"],
    [{ value: 3, format: '[<5]"fewer than 5";0' }, "suppressed"],
    [{ value: 3, format: '[<5]"few";0' }, "text"],
    [{ value: 3, format: "[<5][Red]0.0;0" }, "3"],
    [{ value: 3, format: "[Red]0.0;[Blue]-0.0" }, "3"],
  ])("%j is %s", (cell, expected) => {
    expect(became(cell)).toBe(expected);
  });
});

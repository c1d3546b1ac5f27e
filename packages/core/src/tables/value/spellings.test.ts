import { describe, expect, test } from "vitest";
import type { Cell } from "../../workbook/index.ts";
import { HOUSE_LEGEND } from "./marker.ts";
import { readFigure } from "./read-figure.ts";

/** What a cell became, in a few words: its number with unit, flags and notes; its state; or why it is no figure. */
function became(cell: Cell): string {
  const read = readFigure(cell, [HOUSE_LEGEND]);
  switch (read.read) {
    case "number":
      return [read.value, read.as === "as typed" ? read.word : read.as, ...read.flags, read.notes]
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

describe("spellings of a number", () => {
  test.each([
    ["1\u2009234", "1234"],
    ["1\u202f234", "1234"],
    ["1\u00a0234.5", "1234.5"],
    ["12\u200b", "12"],
    ["\ufeff12", "12"],
    ["12\n", "12"],
    ["12 345 678", "12345678"],
    ["+5", "5"],
    ["-3.2", "-3.2"],
    ["−3.2", "-3.2"],
    ["(3.2)", "-3.2"],
    ["( 3.2 )", "-3.2"],
    ["(3.2%)", "-3.2 percentage"],
    ["(£3.2m)", "-3200000 money"],
    ["-£3", "-3 money"],
    ["£-3", "-3 money"],
    ["£ 3", "3 money"],
    [".5", "0.5"],
    ["£12k", "12000 money"],
    ["£3 bn", "3000000000 money"],
    ["1.2 million", "1200000"],
    ["12 thousand", "12000"],
    ["12 %", "12 percentage"],
    ["0%", "0 percentage"],
    ["(0)", "0"],
    ["1e+05", "100000"],
    ["1.2E+02", "120"],
    ["4:1", "4 to one"],
    ["12:30:00", "45000 duration"],
    ["00:00", "0 duration"],
    ["TRUE", "1 yes or no"],
    ["N", "0 yes or no"],
    ["12 p", "12 provisional"],
    ["12% p", "12 percentage provisional"],
    ["12(r)", "12 revised"],
    ["[p]12", "12 provisional"],
    ["12 [p] [r]", "12 provisional revised"],
    ["12²,³", "12 ²,³"],
    ["12 ¹ ²", "12 ¹ ²"],
    ["12‡", "12 ‡"],
    ["12 [note 4]", "12 [note 4]"],
    ["12↑", "12 ↑"],
    ["85% (▼)", "85 percentage ▼"],
    ["12 (est)", "12 estimated"],
    ["12 days", "12 days"],
    ["1 working day", "1 working days"],
    ["12 hrs", "12 hours"],
  ])("%j is %s", (value, expected) => {
    expect(said(value)).toBe(expected);
  });
});

describe("spellings of no number", () => {
  test.each([
    ["..", "not available"],
    [":", "not available"],
    ["n.a", "not available"],
    ["n/k", "not available"],
    ["N/D", "not available"],
    ["[w]", "not available"],
    ["N/A²", "not available"],
    ["NaN", "not available"],
    ["Data not available", "not available"],
    ["no return", "not available"],
    ["[x]", "not available"],
    ["[c]", "suppressed"],
    ["<=5", "suppressed"],
    ["≤ 5", "suppressed"],
    ["less than 5", "suppressed"],
    ["Fewer than five", "suppressed"],
    ["[low]", "low"],
    ["TBC²", "not yet due"],
    ["nil", "zero"],
    ["Zero", "zero"],
    ["nil return", "not available"],
  ])("%j is %s", (value, expected) => {
    expect(said(value)).toBe(expected);
  });
});

describe("what may be read in two ways, or in none, is not read", () => {
  test.each(
    [
      ["1.234,5", "1.234.567", "12,5", "1,23", "1,2345", "12,34,567", "1'234", "0,5", "12..5", "1 23"],
      ["–3.2", "3.2-", "£(3.2)", "€12", "$12", "12 GBP", "１２", "0x1F", "Infinity", "1e400"],
      ["12k", "1.2m", "100k", "1M", "12 m", "3 hundred", "5pp", "5 percentage points"],
      [
        "1h 30m",
        "2 hours 10 mins",
        "12 months",
        "3 years",
        "3 people",
        "12:30:75",
        "5 stars",
        "Grade 4",
        "4 - Good",
        "1st",
      ],
      ["~12", "c. 12", "approx 12", "circa 12", "> 5", "≥5", "90+", "100%+", "under 5", "<5%"],
      ["1/4", "3/4", "½", "1½", "4/6", "12/15", "12 of 15", "12 (80%)", "80% (12/15)", "12, 13"],
      ["achieved", "not achieved", "Met", "Complete", "Green", "On target", "✓", "✗", "A", "IV"],
      ["5*", "5 **", "12c", "12e", "12b", "12e2", "1e3", "12 (b)", "12 (f)", "12ᵇ", "5 (1)", "5[1]", "12#"],
      ["£3.20p", "12 est", "12 (revised from 13)", "up 12", "↑ 12", "▲ 12", "12 see note", "see note"],
      ["2025/26", "01/04/2025", "1 April 2025", "Apr-25", "Q1", "#REF!", "#DIV/0!", "p", "[p]", "¹"],
      ["nothing", "%", "£", "_", "~"],
    ].flat(),
  )("%j", (value) => {
    expect(said(value)).toBe("text");
  });

  test.each([
    ["5-9", "a range"],
    ["5–9", "a range"],
    ["1 to 4", "a range"],
    ["1:4", "a ratio"],
    ["1:4.5", "a ratio"],
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
    [{ value: 85, format: '0.0"%"' }, "85"],
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

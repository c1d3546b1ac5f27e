import { describe, expect, test } from "vitest";
import { type Cell, sheetOf } from "../../workbook/index.ts";
import { legendIn } from "./legend-in.ts";
import { HOUSE_LEGEND } from "./marker.ts";
import { readFigure } from "./read-figure.ts";

const NBSP = "\u00a0";

describe("what a number format does to a number", () => {
  test.each<[format: string, value: number, flags: readonly string[]]>([
    ['#,##0"(p)"', 3890, ["provisional"]],
    ['#,##0" [r]"', 3890, ["revised"]],
    ["0.0\\p", 4.5, ["provisional"]],
    ['#,##0" (p)";-#,##0', -12, []],
    ['#,##0" people"', 12, []],
    ["#,##0", 12, []],
    ["#,##0;-#,##0;;@", 0, []],
  ])("%s marks %d with %j", (format, value, flags) => {
    expect(readFigure({ value, format }, [HOUSE_LEGEND])).toMatchObject({ read: "number", value, flags });
  });

  test.each<[format: string, value: number]>([
    [";;;", 66],
    [";;;@", 0.5],
    ["0;;", -3],
    ['0;" ";0', -3],
  ])("%s hides %d, and nobody reads it", (format, value) => {
    expect(readFigure({ value, format }, [HOUSE_LEGEND])).toEqual({
      read: "other",
      text: "",
      looksLike: "hidden",
    });
  });
});

describe("numbers as they stand in cells", () => {
  test.each<[Cell["value"], number, string]>([
    [12.5, 12.5, "as typed"],
    ["12.5", 12.5, "as typed"],
    ["1,369", 1369, "as typed"],
    ["1 234", 1234, "as typed"],
    [`1${NBSP}234`, 1234, "as typed"],
    [` 7${NBSP}`, 7, "as typed"],
    ["-28", -28, "as typed"],
    ["−28", -28, "as typed"],
    ["(1,234)", -1234, "as typed"],
    ["90.9%", 90.9, "percentage"],
    ["90.9 per cent", 90.9, "percentage"],
    ["£1,234.50", 1234.5, "money"],
    ["£1.2m", 1_200_000, "money"],
    ["£500k", 500_000, "money"],
    ["00:30:05", 1805, "duration"],
    ["26:00", 93_600, "duration"],
    ["Yes", 1, "yes or no"],
    ["no", 0, "yes or no"],
    [true, 1, "yes or no"],
    ["3:1", 3, "to one"],
    [0, 0, "as typed"],
    ["0", 0, "as typed"],
  ])("%j is %d, %s", (value, number, as) => {
    expect(readFigure({ value }, [HOUSE_LEGEND])).toMatchObject({ read: "number", value: number, as });
  });

  test.each<[Cell, number, string]>([
    [{ value: 0.285, format: "0.0%" }, 28.5, "percentage"],
    [{ value: 0.85, format: "0%;[Red]-0%" }, 85, "percentage"],
    [{ value: 0.5, format: "[h]:mm:ss" }, 43_200, "duration"],
    [{ value: 12, format: '"£"#,##0' }, 12, "money"],
    [{ value: 12, format: "#,##0.0" }, 12, "as typed"],
  ])("%j is read as shown", (cell, number, as) => {
    expect(readFigure(cell, [HOUSE_LEGEND])).toMatchObject({ read: "number", value: number, as });
  });

  test.each<[string, number, readonly string[], string]>([
    ["72.5 [p]", 72.5, ["provisional"], ""],
    ["72.5ᴾ", 72.5, ["provisional"], ""],
    ["1,234¹", 1234, [], "¹"],
    ["90%ᴿ²", 90, ["revised"], "²"],
    ["12 [b] [e]", 12, ["break", "estimated"], ""],
    ["5 (provisional)", 5, ["provisional"], ""],
    ["8†", 8, [], "†"],
    ["85% ▲", 85, [], "▲"],
    ["85%↔", 85, [], "↔"],
    ["1,200 (est)", 1200, ["estimated"], ""],
    ["11,210p", 11_210, ["provisional"], ""],
    ["89.6%p", 89.6, ["provisional"], ""],
    ["110 r", 110, ["revised"], ""],
  ])("%s keeps its marks apart", (value, number, flags, notes) => {
    expect(readFigure({ value }, [HOUSE_LEGEND])).toMatchObject({
      read: "number",
      value: number,
      flags,
      notes: notes === "" ? [] : [notes],
    });
  });
});

describe("cells without a number", () => {
  test.each([
    ["*", "suppressed"],
    ["[c]", "suppressed"],
    ["fewer than 5", "suppressed"],
    ["<5", "suppressed"],
    ["dna", "not available"],
    ["NA", "not available"],
    ["N/A", "not available"],
    ["#N/A", "not available"],
    ["..", "not available"],
    ["!", "not available"],
    ["NS", "not available"],
    ["not submitted", "not available"],
    ["tbc", "not yet due"],
    ["Not available until 2018", "not yet due"],
    ["Measured annually", "not applicable"],
    ["[z]", "not applicable"],
    ["[low]", "low"],
    ["[nat]", "not available nationally"],
  ])("%s is %s under the house's legend", (value, meaning) => {
    expect(readFigure({ value }, [HOUSE_LEGEND])).toMatchObject({
      read: "marker",
      meaning,
      whose: "the house's",
    });
  });

  test.each<[Cell | null, object]>([
    [null, { read: "blank" }],
    [{ value: null }, { read: "blank" }],
    [{ value: NBSP }, { read: "blank" }],
    [{ value: null, formula: "A1" }, { read: "formula without a result" }],
    [
      { value: { error: "#REF!" }, formula: "A1" },
      { read: "error", error: "#REF!" },
    ],
    [{ value: { error: "#NAME?" } }, { read: "error", error: "#NAME?" }],
    [{ value: "10 to 15" }, { read: "other", looksLike: "a range" }],
    [{ value: "10-15%" }, { read: "other", looksLike: "a range" }],
    [{ value: "2:3" }, { read: "other", looksLike: "a ratio" }],
    [
      { value: 45_000, format: "dd/mm/yyyy" },
      { read: "other", looksLike: "a date" },
    ],
    [{ value: "see note" }, { read: "other", looksLike: "text" }],
    [{ value: "1.2m" }, { read: "other", looksLike: "text" }],
  ])("%j is no figure", (cell, expected) => {
    expect(readFigure(cell, [HOUSE_LEGEND])).toMatchObject(expected);
  });
});

describe("a workbook's own legend", () => {
  test.each([
    [["* = suppressed, fewer than 5"], "*", "suppressed"],
    [["- denotes zero"], "-", "zero"],
    [['".." means not available'], "..", "not available"],
    [["-", "Not applicable"], "-", "not applicable"],
    [["[x] not yet published : x"], "[x]", undefined],
  ])("%j says what the marker means", (row, marker, meaning) => {
    const workbook = { name: "x.xlsx", date1904: false, sheets: [sheetOf("Notes", [row])] };
    expect(legendIn(workbook).meanings.get(marker)).toBe(meaning);
  });
});

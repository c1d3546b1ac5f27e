import { describe, expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { figures, readSheet } from "./long.fixture.ts";

const HEADINGS = ["Indicator", "Period", "Value", "Target", "Good is"];
const FIRST = ["Complaints answered in time", "Q1 25/26", "81%", "85%", "High"];
const NEXT = [null, "Q2 25/26", "88%", "85%", null];

const COMPLAINTS = ["Complaints answered in time", "2025/26 Q1 81", "2025/26 Q2 88"];

describe("a name once over its rows in a long table", () => {
  test.each([
    { what: "the name blank", rows: [HEADINGS, FIRST, NEXT], own: [COMPLAINTS], left: [] },
    {
      what: "two names",
      rows: [HEADINGS, FIRST, NEXT, ["Falls", "Q1 25/26", 5, 4, "Low"], [null, "Q2 25/26", 6, 4, null]],
      own: [COMPLAINTS, ["Falls", "2025/26 Q1 5", "2025/26 Q2 6"]],
      left: [],
    },
    {
      what: "code and name blank",
      rows: [
        ["Code", ...HEADINGS],
        ["A1", ...FIRST],
        [null, ...NEXT],
      ],
      own: [["A1", "2025/26 Q1 81", "2025/26 Q2 88"]],
      left: [],
    },
    {
      what: "an empty row and the headings again between",
      rows: [HEADINGS, FIRST, HEADINGS.map(() => null), HEADINGS, NEXT],
      own: [COMPLAINTS],
      left: [],
    },
    {
      what: "no name above the first row",
      rows: [HEADINGS, NEXT, ["Falls", "Q1 25/26", 5, 4, "Low"]],
      own: [["Falls", "2025/26 Q1 5"]],
      left: ["no id"],
    },
    {
      what: "another figure of a period that has one",
      rows: [HEADINGS, FIRST, NEXT, [null, "Q2 25/26", "90%", "85%", null]],
      own: [COMPLAINTS],
      left: ["repeated period"],
    },
    {
      what: "a nation's name under one",
      rows: [
        HEADINGS,
        FIRST,
        NEXT,
        ["Scotland", "Q1 25/26", "70%", null, null],
        [null, "Q2 25/26", "71%", null, null],
      ],
      own: [COMPLAINTS],
      left: [],
    },
    {
      what: "a unit in every row",
      rows: [
        ["Indicator", "Unit", "Period", "Value"],
        ["Complaints answered in time", "%", "Q1 25/26", 81],
        [null, "%", "Q2 25/26", 88],
        ["Falls", "Number", "Q1 25/26", 5],
        [null, "Number", "Q2 25/26", 6],
      ],
      own: [COMPLAINTS, ["Falls", "2025/26 Q1 5", "2025/26 Q2 6"]],
      left: [],
    },
    {
      what: "a column of names that holds none",
      rows: [
        ["Indicator", "Period", "Value"],
        [null, "Q1 25/26", 5],
        [null, "Q2 25/26", 6],
      ],
      own: [["S", "2025/26 Q1 5", "2025/26 Q2 6"]],
      left: [],
    },
  ])("holds for them: $what", ({ rows, own, left }) => {
    const sheet = sheetOf("S", rows);
    expect(figures(sheet)).toEqual(own);
    expect(readSheet(sheet).reading.notUnderstood.map(({ why }) => why)).toEqual(left);
  });

  test("and for the areas under it, of which the partnership's is read with what is said above it", () => {
    const sheet = sheetOf("S", [
      ["Indicator", "Good is", "Area", "Period", "Value"],
      ["Vacancies", "Low", "East", "Q1 25/26", 9],
      [null, null, "HSCP", "Q1 25/26", 14],
    ]);
    expect(figures(sheet, { area: "HSCP" })).toEqual([["Vacancies", "2025/26 Q1 14"]]);
    expect(readSheet(sheet, { area: "HSCP" }).register.kpis).toMatchObject([{ polarity: "lower" }]);
    expect(figures(sheet, { area: "Fife" })).toEqual([["Vacancies"]]);
  });

  test("is told, and read as merged cells are", () => {
    const blank = sheetOf("S", [HEADINGS, FIRST, NEXT]);
    const merges = [{ top: 1, bottom: 2, left: 0, right: 0 }];
    expect(readSheet(blank).register).toEqual(readSheet({ ...blank, merges }).register);
    expect(readSheet(blank).reading.assumptions).toContainEqual({
      kind: "filled down",
      heading: "Indicator",
      at: { sheet: "S", row: 0, column: 0 },
    });
  });
});

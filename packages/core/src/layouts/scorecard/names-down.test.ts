import { describe, expect, test } from "vitest";
import type { Mapping } from "../../answers/index.ts";
import { type Sheet, sheetOf } from "../../workbook/index.ts";
import { figures, readSheet } from "./card.fixture.ts";

const HSCP: Mapping = { version: 1, area: "HSCP" };
const HEADINGS = ["Code", "Measure", "Good is", "Area", "Q1 25/26", "Q2 25/26", "Target"];
const VACANCIES = ["W1", "Vacancies", "Low", "East", 9, 8, 7];
const OWN = [null, null, null, "HSCP", 14, 13, 12];

function withoutCodes(rows: readonly (readonly (string | number | null)[])[]): Sheet {
  return sheetOf(
    "Card",
    [HEADINGS, ...rows].map((row) => row.slice(1)),
  );
}

describe("a name once over the rows of its areas in a scorecard", () => {
  test.each([
    {
      what: "code and name blank",
      sheet: sheetOf("Card", [HEADINGS, VACANCIES, OWN]),
      own: [["W1", "2025/26 Q1 14", "2025/26 Q2 13"]],
      left: [],
    },
    {
      what: "the name blank, where there are no codes",
      sheet: withoutCodes([VACANCIES, OWN]),
      own: [["Vacancies", "2025/26 Q1 14", "2025/26 Q2 13"]],
      left: [],
    },
    {
      what: "several areas under each of two names",
      sheet: withoutCodes([
        VACANCIES,
        [null, null, null, "West", 5, 5, 5],
        OWN,
        ["W2", "Absence", "Low", "East", 4, 4, 4],
        [null, null, null, "HSCP", 6, 7, 5],
      ]),
      own: [
        ["Vacancies", "2025/26 Q1 14", "2025/26 Q2 13"],
        ["Absence", "2025/26 Q1 6", "2025/26 Q2 7"],
      ],
      left: [],
    },
    {
      what: "a row of headings between a name and its area",
      sheet: withoutCodes([VACANCIES, [null, "Measure", null, "Area", "(a)", "(b)", null], OWN]),
      own: [["Vacancies", "2025/26 Q1 14", "2025/26 Q2 13"]],
      left: ["a row of headings"],
    },
    {
      what: "other headings between a name and its area",
      sheet: withoutCodes([VACANCIES, HEADINGS, OWN]),
      own: [["Vacancies"]],
      left: ["no id"],
    },
    {
      what: "an empty row between a name and its area",
      sheet: withoutCodes([VACANCIES, HEADINGS.map(() => null), OWN]),
      own: [["Vacancies", "2025/26 Q1 14", "2025/26 Q2 13"]],
      left: [],
    },
    {
      what: "no name above",
      sheet: withoutCodes([OWN, VACANCIES]),
      own: [["Vacancies"]],
      left: ["no id"],
    },
    {
      what: "a section's name between a name and its area",
      sheet: withoutCodes([VACANCIES, [null, "Finance", null, null, null, null, null], OWN]),
      own: [["Vacancies"]],
      left: ["no id"],
    },
    {
      what: "neither a name nor an area",
      sheet: withoutCodes([VACANCIES, OWN, [null, null, null, null, 23, 21, 19]]),
      own: [["Vacancies", "2025/26 Q1 14", "2025/26 Q2 13"]],
      left: ["no id"],
    },
  ])("holds for them: $what", ({ sheet, own, left }) => {
    expect(figures(sheet, HSCP)).toEqual(own);
    expect(readSheet(sheet, HSCP).reading.notUnderstood.map(({ why }) => why)).toEqual(left);
  });

  test("asks whose figures to read, as where each row has its name", () => {
    const sheet = withoutCodes([VACANCIES, [null, null, null, "Fife", 14, 13, 12]]);
    expect(figures(sheet)).toEqual([["Vacancies"]]);
    expect(readSheet(sheet).reading.questions).toMatchObject([{ asks: "area", choices: ["East", "Fife"] }]);
  });

  test("holds what the row leaves blank of the KPI, and no target of another area", () => {
    const sheet = withoutCodes([VACANCIES, [null, null, null, "HSCP", 14, 13, null]]);
    expect(readSheet(sheet, HSCP).register.kpis).toMatchObject([{ polarity: "lower", targets: [] }]);
    const otherwise = withoutCodes([
      ["V1", "Visits", "Low", "East", 9, 8, 7],
      [null, null, "High", "HSCP", 14, 13, null],
    ]);
    expect(readSheet(otherwise, HSCP).register.kpis).toMatchObject([{ polarity: "higher" }]);
  });

  test("is told, and read as merged cells are", () => {
    const blank = sheetOf("Card", [HEADINGS, VACANCIES, OWN]);
    const merges = [0, 1, 2].map((column) => ({ top: 1, bottom: 2, left: column, right: column }));
    const read = (sheet: Sheet) =>
      readSheet(sheet, HSCP).register.kpis.map((kpi) => ({ ...kpi, row: undefined }));
    expect(read(blank)).toEqual(read({ ...blank, merges }));
    expect(readSheet(blank, HSCP).reading.assumptions).toContainEqual({
      kind: "filled down",
      heading: "Code",
      at: { sheet: "Card", row: 0, column: 0 },
    });
  });

  test("tells what stands in several rows of an area by their words", () => {
    const sheet = sheetOf("Card", [
      ["Measure", "Sex", "Area", "Q1 25/26"],
      ["Vacancies", "Men", "East", 9],
      [null, "Women", null, 8],
      [null, "Men", "HSCP", 14],
      [null, "Women", null, 15],
    ]);
    expect(figures(sheet, HSCP)).toEqual([
      ["Vacancies, Men", "2025/26 Q1 14"],
      ["Vacancies, Women", "2025/26 Q1 15"],
    ]);
  });
});

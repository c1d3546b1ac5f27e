import { describe, expect, test } from "vitest";
import { read } from "../../read/index.ts";
import { sheetOf } from "../../workbook/index.ts";

type Grid = Parameters<typeof sheetOf>[1];

const Q = ["2025/26 Q1", "2025/26 Q2"] as const;
const HEADINGS = ["Code", "Indicator", ...Q];

/** What is read of a card, and the rows that are left out with their reasons. */
function understood(rows: Grid) {
  const { register, reading } = read({
    name: "Card.xlsx",
    date1904: false,
    sheets: [sheetOf("Card", [HEADINGS, ...rows])],
  });
  return {
    kpis: register.kpis.map(({ title }) => title),
    left: reading.notUnderstood.map(({ text, why }) => `${text}: ${why}`),
  };
}

/** Two indicators with rows of the same names under each. */
function under(...names: readonly string[]): Grid {
  const rows = names.map((name, at) => ["", name, 70 + at, 71 + at]);
  return [["A1", "Calls answered (%)", 81, 82], ...rows, ["A2", "Reviews on time (%)", 71, 72], ...rows];
}

const TITLES = ["Calls answered (%)", "Reviews on time (%)"];

describe("rows named for whom they count, without a column that says so", () => {
  test.each([
    [["Male", "Female"]],
    [["Men", "Women"]],
    [["Under 65", "65 and over"]],
    [["0-17", "18 to 64", "65+"]],
    [["Aged 18-64", "Aged 65 and over"]],
    [["Islands", "Mainland"]],
    [["Adults", "Children"]],
    [["- Male", "- Female"]],
    [["By phone", "Online"]],
  ])("%s are parts of the indicator above them", (names) => {
    const told = understood(under(...names));
    expect(told.kpis).toEqual(TITLES);
    expect(told.left).toEqual(
      TITLES.flatMap((title) => names.map((name) => `${title}, ${name}: a part of a whole`)),
    );
  });

  test.each([
    [["Male", "Female"]],
    [["Under 65", "65 and over"]],
    [["SIMD quintile 1", "SIMD quintile 5"]],
    [["Urban", "Rural"]],
  ])("%s are, though they stand once", (names) => {
    const rows = names.map((name) => ["", name, 7, 8]);
    const told = understood([["A1", "Calls answered (%)", 81, 82], ...rows, ["A2", "Reviews", 71, 72]]);
    expect(told.kpis).toEqual(["Calls answered (%)", "Reviews"]);
  });

  test.each<readonly [what: string, rows: Grid, kpis: readonly string[]]>([
    [
      "have codes of their own",
      [
        ["A1", "Calls answered (%)", 81, 82],
        ["A2", "Male", 70, 71],
        ["A3", "Female", 72, 73],
      ],
      ["Calls answered (%)", "Male", "Female"],
    ],
    [
      "say what is counted too",
      [
        ["", "Falls", 81, 82],
        ["", "Falls under 65", 70, 71],
        ["", "Falls of people 65 and over", 72, 73],
      ],
      ["Falls", "Falls under 65", "Falls of people 65 and over"],
    ],
    [
      "stand once and may name indicators",
      [
        ["", "Calls", 81, 82],
        ["", "By phone", 70, 71],
        ["", "Online", 72, 73],
      ],
      ["Calls", "By phone", "Online"],
    ],
    [
      "stand under a line that names them",
      [
        ["", "Falls", null, null],
        ["", "Under 65", 80, 81],
        ["", "65 and over", 82, 83],
        ["", "Reviews", null, null],
        ["", "Under 65", 70, 71],
        ["", "65 and over", 72, 73],
      ],
      ["Under 65, Falls", "65 and over, Falls", "Under 65, Reviews", "65 and over, Reviews"],
    ],
  ])("those that %s are indicators", (_, rows, kpis) => {
    expect(understood(rows).kpis).toEqual(kpis);
  });
});

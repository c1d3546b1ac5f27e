/** One year after FY in the name of a sheet, of the file, in a title or over a block says as little as in a heading: it is asked. */
import { expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { periodLabel } from "../period/index.ts";
import { type CellValue, sheetOf } from "../workbook/index.ts";
import { driftInWords, questionInWords } from "../reading/index.ts";
import { read } from "./index.ts";

type Rows = readonly (readonly CellValue[])[];

const HEADS = ["Indicator", "Q1", "Q2", "Q3", "Q4", "Target"];
const ROW = ["Reviews on time (%)", 76, 78, 81, 80, 80];
const CARD: Rows = [HEADS, ROW];

function readBook(
  sheets: Readonly<Record<string, Rows>>,
  answers: Partial<Mapping> = {},
  name = "Book.xlsx",
) {
  const workbook = {
    name,
    date1904: false,
    sheets: Object.entries(sheets).map(([sheet, rows]) => sheetOf(sheet, rows)),
  };
  const { register, reading } = read(workbook, { mapping: { version: 1, ...answers } });
  const first = (sheet: string) =>
    register.kpis
      .flatMap(({ observations }) => observations)
      .filter(({ at }) => at.sheet === sheet)
      .map(({ period }) => periodLabel(period))[0];
  return { register, reading, years: Object.keys(sheets).map(first) };
}

test.each<
  [what: string, sheets: Readonly<Record<string, Rows>>, begins: readonly string[], ends: readonly string[]]
>([
  ["a sheet's name", { FY25: CARD }, ["2025/26 Q1"], ["2024/25 Q1"]],
  [
    "two sheets' names",
    { FY25: CARD, FY26: CARD },
    ["2025/26 Q1", "2026/27 Q1"],
    ["2024/25 Q1", "2025/26 Q1"],
  ],
  ["words beside it", { "Scorecard FY 2025": CARD }, ["2025/26 Q1"], ["2024/25 Q1"]],
  ["a title", { KPIs: [["HSCP KPIs FY25"], ...CARD] }, ["2025/26 Q1"], ["2024/25 Q1"]],
  [
    "a sheet's name with its quarter",
    {
      "Q2 FY25": [
        ["Indicator", "This quarter", "Target"],
        ["Reviews on time (%)", 76, 80],
      ],
    },
    ["2025/26 Q2"],
    ["2024/25 Q2"],
  ],
])("%s: read in neither year for certain, and in the one answered", (_, sheets, begins, ends) => {
  const asked = readBook(sheets);
  expect(asked.reading.questions.map((each) => each.asks)).toEqual(["one year"]);
  expect(asked.register.kpis.every(({ open }) => open?.includes("one-year"))).toBe(true);
  expect(readBook(sheets, { oneYear: "begins" }).years).toEqual(begins);
  expect(readBook(sheets, { oneYear: "ends" }).years).toEqual(ends);
  for (const oneYear of ["begins", "ends"] as const)
    expect(readBook(sheets, { oneYear }).reading.questions).toEqual([]);
});

test("a file's name", () => {
  const sheets = { Card: CARD };
  const [question] = readBook(sheets, {}, "KPIs FY25.xlsx").reading.questions;
  expect(question && questionInWords(question)).toContain("Is “FY25” (in the name “KPIs FY25.xlsx”)");
  expect(readBook(sheets, { oneYear: "ends" }, "KPIs FY25.xlsx").years).toEqual(["2024/25 Q1"]);
});

test("which period is reported never moves the sheets of two years into one", () => {
  const sheets = { FY25: CARD, FY26: CARD };
  const { years, reading } = readBook(sheets, { period: "2025/26 Q2" });
  expect(years).toEqual(["2025/26 Q1", "2026/27 Q1"]);
  expect(reading.questions.map((each) => each.asks)).toEqual(["one year"]);
  expect(readBook(sheets, { period: "2025/26 Q2", oneYear: "ends" }).years).toEqual([
    "2024/25 Q1",
    "2025/26 Q1",
  ]);
});

test.each<[what: string, sheets: Readonly<Record<string, Rows>>, told: string]>([
  ["a sheet's name", { "2024-25": CARD }, "because the sheet is called “2024-25”"],
  ["a sheet's name of one year", { FY25: CARD }, "because the sheet is called “FY25”"],
  ["a title", { KPIs: [["KPIs 2024/25"], ...CARD] }, "because KPIs!A1 says “KPIs 2024/25”"],
])("an answer that %s contradicts is refused with both", (_, sheets, told) => {
  const { reading, years } = readBook(sheets, { period: "2027/28 Q2" });
  expect(reading.drift.map(driftInWords)).toEqual([expect.stringContaining(told)]);
  expect(years).not.toContain("2027/28 Q1");
});

test("an answer that is of one sheet's year is refused by none of the others", () => {
  const sheets = { "2024-25": CARD, "2025-26": [HEADS, ["Reviews on time (%)", 86, 88, null, null, 80]] };
  const { reading, years, register } = readBook(sheets, { period: "2025/26 Q2" });
  expect(years).toEqual(["2024/25 Q1", "2025/26 Q1"]);
  expect(reading.drift).toEqual([]);
  expect(register.settings.period && periodLabel(register.settings.period)).toBe("2025/26 Q2");
});

test("a line over the rows of a block", () => {
  const rows: Rows = [["KPIs 2023/24"], HEADS, ROW, ["FY25"], ["Falls", 7, 8, 9, 8, 8]];
  const firsts = (answers: Partial<Mapping>) =>
    readBook({ KPIs: rows }, answers).register.kpis.map(
      ({ observations: [first] }) => first && periodLabel(first.period),
    );
  expect(readBook({ KPIs: rows }).reading.questions.map((each) => each.asks)).toEqual(["one year"]);
  expect(firsts({ oneYear: "begins" })).toEqual(["2023/24 Q1", "2025/26 Q1"]);
  expect(firsts({ oneYear: "ends" })).toEqual(["2023/24 Q1", "2024/25 Q1"]);
});

/** One year after FY may be the year that begins or the one that ends in it: how it was read is told, in every layout. */
import { expect, test } from "vitest";
import { readingInWords } from "../reading/index.ts";
import { type CellValue, sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

const card = (...labels: readonly string[]): readonly (readonly CellValue[])[] => [
  ["Code", "Indicator", ...labels],
  ["A1", "Calls answered (%)", ...labels.map((_, index) => 80 + index)],
  ["A2", "Reviews on time (%)", ...labels.map((_, index) => 70 + index)],
];

const long = (...labels: readonly string[]): readonly (readonly CellValue[])[] => [
  ["Code", "Indicator", "Period", "Value"],
  ...labels.map((label, index) => ["A1", "Calls answered (%)", label, 80 + index]),
];

const years = (...labels: readonly string[]): readonly (readonly CellValue[])[] => [
  ["Code", "Indicator", "Year", "Quarter", "Value"],
  ...labels.flatMap((label) =>
    ["Q1", "Q2"].map((part, index) => ["A1", "Calls (%)", label, part, 80 + index]),
  ),
];

test.each<[name: string, rows: readonly (readonly CellValue[])[], told: string | undefined]>([
  ["columns", card("FY24", "FY25"), "FY24 2024/25 1"],
  ["columns with a blank", card("FY 24", "FY 25"), "FY 24 2024/25 1"],
  ["columns of four figures", card("FY2024", "FY2025"), "FY2024 2024/25 1"],
  ["columns of quarters", card("Q1 FY25", "Q2 FY25"), "FY25 2025/26 0"],
  ["both years", card("FY2024/25", "FY2025/26"), undefined],
  ["both years, short", card("FY24/25", "FY25-26"), undefined],
  ["no FY", card("2024/25", "2025/26"), undefined],
  ["rows", long("FY24", "FY25"), "FY24 2024/25 1"],
  ["rows in words", long("Financial year 2024", "Financial year 2025"), "Financial year 2024 2024/25 1"],
  ["rows of both years", long("FY2024/25", "FY2025/26"), undefined],
  ["a column of years beside quarters", years("FY24", "FY25"), "FY24 2024/25 1"],
])("%s", (_, rows, told) => {
  const { register, reading } = read(
    { name: "f.xlsx", date1904: false, sheets: [sheetOf("Data", rows)] },
    {},
  );
  expect(register.kpis.flatMap(({ observations }) => observations).length).toBeGreaterThan(0);
  const found = reading.assumptions.flatMap((each) => (each.kind === "one year" ? [each] : []));
  const year = (start: number) =>
    `${Math.floor((start - 3) / 12)}/${(Math.floor((start - 3) / 12) + 1) % 100}`;
  expect(found.map(({ label, period, more }) => `${label} ${year(period.start)} ${more}`)).toEqual(
    told === undefined ? [] : [told],
  );
  const words = readingInWords(reading).flatMap(({ lines }) => lines);
  expect(words.some((line) => line.includes("Many mean the one that ends in it"))).toBe(told !== undefined);
});

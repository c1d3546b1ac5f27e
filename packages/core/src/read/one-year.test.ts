/** One year after FY may be the year that begins or the one that ends in it: it is asked, in every layout. */
import { expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
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

const book = (rows: readonly (readonly CellValue[])[]) => ({
  name: "f.xlsx",
  date1904: false,
  sheets: [sheetOf("Data", rows)],
});

/** The label asked about, and the newest period once the year is said to begin in it, and to end in it. */
test.each<[name: string, rows: readonly (readonly CellValue[])[], told: readonly string[]]>([
  ["columns", card("FY24", "FY25"), ["FY24", "2025/26", "2024/25"]],
  ["columns with a blank", card("FY 24", "FY 25"), ["FY 24", "2025/26", "2024/25"]],
  ["columns of four figures", card("FY2024", "FY2025"), ["FY2024", "2025/26", "2024/25"]],
  ["columns of quarters", card("Q1 FY25", "Q2 FY25"), ["FY25", "2025/26 Q2", "2024/25 Q2"]],
  ["rows", long("FY24", "FY25"), ["FY24", "2025/26", "2024/25"]],
  [
    "rows in words",
    long("Financial year 2024", "Financial year 2025"),
    ["Financial year 2024", "2025/26", "2024/25"],
  ],
  ["a column of years beside quarters", years("FY24", "FY25"), ["FY24", "2025/26 Q2", "2024/25 Q2"]],
])("of %s it is asked, judged only once answered, and read as answered", (_, rows, told) => {
  const asked = read(book(rows), {});
  const questions = asked.reading.questions.flatMap((each) => (each.asks === "one year" ? [each] : []));
  expect(questions.map(({ label, sheets }) => [label, ...sheets])).toEqual([[told[0], "Data"]]);
  expect(asked.register.kpis.map(({ open = [] }) => open.length > 0)).not.toContain(false);
  const answered = (["begins", "ends"] as const).map((oneYear) => {
    const { register, reading } = read(book(rows), { mapping: { version: 1, oneYear } });
    expect(reading.questions.filter(({ asks }) => asks === "one year")).toEqual([]);
    expect(
      reading.sheets.flatMap(({ columns }) => columns.map(({ heading }) => heading)).join(),
    ).not.toContain("/2");
    return periodLabel(register.kpis[0]?.observations.at(-1)?.period ?? { start: 0, months: 1 });
  });
  expect(answered).toEqual(told.slice(1));
});

test.each<[name: string, rows: readonly (readonly CellValue[])[]]>([
  ["both years", card("FY2024/25", "FY2025/26")],
  ["both years, short", card("FY24/25", "FY25-26")],
  ["no FY", card("2024/25", "2025/26")],
  ["rows of both years", long("FY2024/25", "FY2025/26")],
])("of %s nothing is asked", (_, rows) => {
  const { register, reading } = read(book(rows), {});
  expect(register.kpis.flatMap(({ observations }) => observations).length).toBeGreaterThan(0);
  expect(reading.questions.filter(({ asks }) => asks === "one year")).toEqual([]);
});

import { expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { readSheet } from "./long.fixture.ts";

const PERIODS = ["Jan-Mar 2025", "Apr-Jun 2025", "Jul-Sep 2025", "Oct-Dec 2025"];

test.each<[what: string, last: readonly (string | number)[], titles: readonly string[]]>([
  [
    "figures with a scale that is not read",
    ["£1.15m", "1.2m", "1.31m", "n/a"],
    ["Calls answered", "Spending"],
  ],
  ["figures with an arrow or a mark", ["6.6 ↓", "6.5 (p)", "6.9 ↑", "7.1"], ["Calls answered", "Spending"]],
  ["names of which each comes twice", ["North", "South", "North", "South"], ["North", "South"]],
  ["bands of ages", ["0-17", "18-64", "65+", "85+"], ["Calls answered"]],
])("a last column of %s", (_, last, titles) => {
  const rows = PERIODS.map((period, at) => [period, 90 + at, last[at] ?? ""]);
  const { register } = readSheet(sheetOf("Data", [["Period", "Calls answered", "Spending"], ...rows]));
  expect(register.kpis.map(({ title }) => title)).toEqual(titles);
});

import { expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { read } from "./index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

const QUARTERS: Grid = [
  ["Indicator", "2025/26 Q1", "2025/26 Q2"],
  ["Visits made", 10, 11],
];
const PART: Grid = [
  ["Indicator", "2025/26 Q1", "2025/26 Q2", "Apr-Dec 2025"],
  ["Visits made", 10, 11, 33],
];
const RELATIVE: Grid = [
  ["Indicator", "This quarter", "Last quarter"],
  ["Visits made", 10, 11],
];
const BARE: Grid = [
  ["Indicator", "Q1", "Q2"],
  ["Visits made", 10, 11],
];
const YEARS: Grid = [
  ["Indicator", "2023/24", "2024/25"],
  ["Visits made", 10, 11],
];

test.each<[string, Grid, string | undefined, string]>([
  ["quarters, of which nothing is said", QUARTERS, undefined, "none"],
  ["quarters", QUARTERS, "2025/26 Q1", "2025/26 Q1"],
  ["a month of a quarter without months", QUARTERS, "May 2025", "none"],
  ["a quarter without figures", QUARTERS, "2024/25 Q1", "none"],
  ["no period", QUARTERS, "soon", "none"],
  ["a part of a year after the newest quarter", PART, "2025/26 Q1", "2025/26 Q1"],
  ["this quarter and the last", RELATIVE, "2025/26 Q2", "2025/26 Q2"],
  ["the year of bare quarters", BARE, "2025/26", "none"],
  ["a quarter that says the year of bare quarters", BARE, "2025/26 Q1", "2025/26 Q1"],
  ["years", YEARS, "2023/24", "2023/24"],
])("the period that was answered is the report's: %s", (_, grid, period, expected) => {
  const mapping = { version: 1, ...(period === undefined ? {} : { period }) } as const;
  const { settings } = read(workbookOf({ Card: grid }), { mapping }).register;
  expect(settings.period === undefined ? "none" : periodLabel(settings.period)).toBe(expected);
});

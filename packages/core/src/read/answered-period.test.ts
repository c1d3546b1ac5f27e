import { expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { driftInWords } from "../reading/index.ts";
import { addressName } from "../workbook/index.ts";
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

const FORECAST: Grid = [
  ["Indicator", "2025/26 Q1", "2025/26 Q2"],
  ["Visits made", 10, "11 [f]"],
];
const EMPTY: Grid = [
  ["Indicator", "2025/26 Q1", "2025/26 Q2"],
  ["Visits made", 10, null],
];

test.each<[string, Grid, string | undefined, readonly string[]]>([
  ["an older quarter", QUARTERS, "2025/26 Q1", ["2025/26 Q1 to 2025/26 Q2 Card!C2"]],
  ["the newest quarter", QUARTERS, "2025/26 Q2", []],
  ["nothing", QUARTERS, undefined, []],
  ["a quarter after which nothing has come", EMPTY, "2025/26 Q1", []],
  ["a quarter after which only a forecast stands", FORECAST, "2025/26 Q1", []],
  ["a quarter, with a longer span after it", PART, "2025/26 Q2", []],
  ["an older year", YEARS, "2023/24", ["2023/24 to 2024/25 Card!C2"]],
])("an answer that the workbook has left behind is told: %s", (_, grid, period, expected) => {
  const mapping = { version: 1, ...(period === undefined ? {} : { period }) } as const;
  const { drift } = read(workbookOf({ Card: grid }), { mapping }).reading;
  const told = drift.flatMap((each) =>
    each.kind === "newer figures"
      ? [`${periodLabel(each.held)} to ${periodLabel(each.newest)} ${addressName(each.at)}`]
      : [],
  );
  expect(told).toEqual(expected);
  for (const each of drift) expect(driftInWords(each)).toContain('read again with --answer "period=');
});

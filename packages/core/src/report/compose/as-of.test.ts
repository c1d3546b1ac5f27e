import { expect, test } from "vitest";
import { type Period, financialQuarter, financialYear, month } from "../../period/index.ts";
import { asOf } from "./as-of.ts";

const HALF: Period = { start: 2025 * 12 + 3, months: 6 };
const NINE_MONTHS: Period = { start: 2025 * 12 + 3, months: 9 };
const TWO_YEARS: Period = { start: 2023 * 12 + 3, months: 24 };

/** Until when a report of each length may speak of what happened since, and from when where it bears no date. */
test.each<[string, Period, ends: string, until: string]>([
  ["a month", month(2025, 9), "2025-09-30", "2025-12-31"],
  ["a quarter", financialQuarter(2025, 2), "2025-09-30", "2025-12-31"],
  ["half a year", HALF, "2025-09-30", "2025-12-31"],
  ["nine months", NINE_MONTHS, "2025-12-31", "2026-03-31"],
  ["a year", financialYear(2024), "2025-03-31", "2025-09-30"],
  ["two years", TWO_YEARS, "2025-03-31", "2025-09-30"],
])("a report of %s speaks from its date, and from no later than its successor", (_, period, ends, until) => {
  expect(asOf({ period, date: "" })).toBe(ends);
  expect(asOf({ period, date: ends })).toBe(ends);
  expect(asOf({ period, date: until })).toBe(until);
  expect(asOf({ period, date: `${until.slice(0, -2)}01` })).toBe(`${until.slice(0, -2)}01`);
  expect(asOf({ period, date: "2031-01-01" })).toBe(until);
});

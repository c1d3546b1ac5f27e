import fc from "fast-check";
import { expect, test } from "vitest";
import {
  calendarYear,
  financialQuarter,
  financialYear,
  financialYearOf,
  frequencyOf,
  isCalendarYears,
  isFinancialHalf,
  isFinancialYears,
  isQuarter,
  month,
  nextPeriod,
  periodsBetween,
  quarterOf,
  within,
} from "./index.ts";

fc.configureGlobal({ seed: 20250401 });

test.each([
  [month(2025, 3), financialYear(2024)],
  [month(2025, 4), financialYear(2025)],
  [financialQuarter(2025, 4), financialYear(2025)],
  [calendarYear(2023), financialYear(2023)],
  [{ start: 2022 * 12 + 3, months: 36 }, financialYear(2024)],
])("the financial year of %j", (period, year) => {
  expect(financialYearOf(period)).toEqual(year);
});

test.each([
  [1, "month"],
  [3, "quarter"],
  [6, "half-year"],
  [12, "year"],
  [24, "two years"],
  [36, "three years"],
  [4, undefined],
])("%d months come round each %s", (months, frequency) => {
  expect(frequencyOf({ start: 24300, months })).toBe(frequency);
});

test("February to April is no quarter, and May to October no half", () => {
  expect(isQuarter({ start: 2025 * 12 + 1, months: 3 })).toBe(false);
  expect(quarterOf({ start: 2025 * 12 + 1, months: 3 })).toBeUndefined();
  expect(isFinancialHalf({ start: 2025 * 12 + 4, months: 6 })).toBe(false);
  expect(isFinancialYears(calendarYear(2025))).toBe(false);
  expect(isCalendarYears(financialYear(2025))).toBe(false);
});

test("every quarter knows its number and its year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 4 }), (year, quarter) => {
      const period = financialQuarter(year, quarter);
      expect(quarterOf(period)).toBe(quarter);
      expect(within(period, financialYearOf(period))).toBe(true);
    }),
  );
});

test("the periods between two are every one, in order", () => {
  expect(periodsBetween(financialQuarter(2024, 4), financialQuarter(2025, 2))).toEqual([
    financialQuarter(2024, 4),
    financialQuarter(2025, 1),
    financialQuarter(2025, 2),
  ]);
  expect(nextPeriod(financialQuarter(2024, 4))).toEqual(financialQuarter(2025, 1));
});

test.each([
  ["the last comes first", financialQuarter(2025, 2), financialQuarter(2025, 1)],
  ["they differ in length", month(2025, 1), financialQuarter(2025, 1)],
  ["they keep another rhythm", financialQuarter(2025, 1), { start: 2025 * 12 + 7, months: 3 }],
])("there are none where %s", (_, first, last) => {
  expect(periodsBetween(first, last)).toEqual([]);
});

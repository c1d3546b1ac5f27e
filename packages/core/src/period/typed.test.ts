import { expect, test } from "vitest";
import { calendarYear, financialQuarter, financialYear, month } from "./period.ts";
import { readPeriod } from "./read-period.ts";
import { typedPeriod } from "./typed.ts";

test.each([
  { period: month(2025, 9), typed: "Sep 2025" },
  { period: financialQuarter(2025, 2), typed: "2025/26 Q2" },
  { period: financialYear(2024), typed: "2024/25" },
  { period: calendarYear(2025), typed: "January to December 2025" },
  { period: { start: 2024 * 12 + 9, months: 12 }, typed: "October 2024 to September 2025" },
  { period: { start: 2022 * 12 + 3, months: 36 }, typed: "2022/23 to 2024/25" },
])("$typed is typed so, and read as the same period", ({ period, typed }) => {
  expect(typedPeriod(period)).toBe(typed);
  expect(readPeriod(typed)).toMatchObject({ kind: "period", period });
});

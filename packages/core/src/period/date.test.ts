import { expect, test } from "vitest";
import { dateInWords, financialQuarter, firstDayOf, lastDayOf, month, readDate } from "./index.ts";

test.each([
  ["2025-11-14", "2025-11-14"],
  ["2025-11-14T09:30:00", "2025-11-14"],
  ["2025-11-14 09:30", "2025-11-14"],
  ["14/11/2025", "2025-11-14"],
  ["4/3/2025", "2025-03-04"],
  ["04.03.25", "2025-03-04"],
  ["04-03-2025", "2025-03-04"],
  ["14 November 2025", "2025-11-14"],
  ["14th Nov 2025", "2025-11-14"],
  ["14-Nov-25", "2025-11-14"],
  ["Friday 14 November 2025", "2025-11-14"],
  ["29/02/2024", "2024-02-29"],
  ["29/02/2025", undefined],
  ["6/30/2025", undefined],
  ["2025-11", undefined],
  ["14/11-2025", undefined],
  ["0/1/2025", undefined],
  ["November 2025", undefined],
  ["14 Smarch 2025", undefined],
  ["", undefined],
])("%s is the date %s", (text, iso) => {
  expect(readDate(text)).toBe(iso);
});

test.each([
  ["2025-11-14", "14 November 2025"],
  ["2025-04-01", "1 April 2025"],
  ["soon", "soon"],
])("%s in words is %s", (iso, words) => {
  expect(dateInWords(iso)).toBe(words);
});

test("a period's days", () => {
  expect([firstDayOf(financialQuarter(2025, 4)), lastDayOf(financialQuarter(2025, 4))]).toEqual([
    "2026-01-01",
    "2026-03-31",
  ]);
  expect(lastDayOf(month(2024, 2))).toBe("2024-02-29");
});

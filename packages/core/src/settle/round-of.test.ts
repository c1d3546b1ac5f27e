import { expect, test } from "vitest";
import { type Period, calendarYear, financialQuarter, financialYear, month } from "../period/index.ts";
import type { Observation } from "../register/index.ts";
import { roundOf } from "./round-of.ts";

const span = (first: number, count: number): Period => ({
  start: financialYear(first).start,
  months: 12 * count,
});

const months = (first: number, count: number): readonly Period[] =>
  Array.from({ length: count }, (_, at) => month(2025, first + at));
const [Q1, Q2] = [financialQuarter(2025, 1), financialQuarter(2025, 2)];

test.each<[string, readonly Period[], string | undefined]>([
  ["quarters after whole years", [financialYear(2023), financialYear(2024), Q1, Q2], "quarter"],
  [
    "a quarter after whole years",
    [financialYear(2022), financialYear(2023), financialYear(2024), Q1],
    "quarter",
  ],
  [
    "whole years with a quarter of one",
    [financialYear(2023), financialYear(2024), financialQuarter(2024, 4)],
    "year",
  ],
  ["months with their quarters", [...months(4, 6), Q1, Q2], "quarter"],
  ["months with the quarters of the newest", [...months(1, 9), Q1, Q2], "quarter"],
  ["months with their quarter and two more", [...months(4, 5), Q1], "quarter"],
  ["months with a quarter and the whole of the next", [...months(4, 6), Q1], "month"],
  ["months with a quarter of which one lacks", [...months(5, 5), Q1, Q2], "month"],
  ["months alone", months(4, 6), "month"],
  ["quarters", [financialQuarter(2024, 1), financialQuarter(2024, 2), financialYear(2023)], "quarter"],
  ["every second year", [financialYear(2012), financialYear(2014), financialYear(2016)], "two years"],
  ["years, some skipped", [financialYear(2012), financialYear(2014), financialYear(2015)], "year"],
  ["a single three-year figure", [span(2013, 3)], "three years"],
  ["three-year figures end to end", [span(2013, 3), span(2016, 3)], "three years"],
  ["three-year figures far apart", [span(2010, 3), span(2016, 3)], "three years"],
  ["rolling three-year figures", [span(2013, 3), span(2014, 3), span(2015, 3)], "year"],
  ["rolling four-year figures", [span(2007, 4), span(2008, 4), span(2009, 4)], "year"],
  ["a first figure of another length", [span(2010, 4), span(2012, 3), span(2013, 3), span(2014, 3)], "year"],
  ["a single four-year figure", [span(2007, 4)], undefined],
  ["the same years of several areas", [calendarYear(2020), calendarYear(2020), calendarYear(2021)], "year"],
  ["an odd length", [{ start: 24_000, months: 4 }, financialYear(2020)], "year"],
  ["nothing", [], undefined],
])("%s come round each %s", (_, periods, expected) => {
  const observations = periods.map((period): Observation => {
    return { state: "value", value: 1, period, at: { sheet: "A", row: 0, column: 0 }, flags: [] };
  });
  expect(roundOf(observations)).toBe(expected);
});

import { expect, test } from "vitest";
import {
  type Period,
  calendarQuarter,
  calendarYear,
  financialQuarter,
  financialYear,
  month,
  readPeriod,
} from "./index.ts";

const aprilToJune = financialQuarter(2025, 1);
const threeYears: Period = { start: financialYear(2019).start, months: 36 };

const READ: readonly [string, Period, string][] = [
  ["2025/26", financialYear(2025), "financial year"],
  ["2025-26", financialYear(2025), "financial year"],
  ["25/26", financialYear(2025), "financial year"],
  ["10/11", financialYear(2010), "financial year"],
  ["99/00", financialYear(1999), "financial year"],
  ["1999/2000", financialYear(1999), "financial year"],
  ["FY2025", financialYear(2025), "financial year"],
  ["FY25", financialYear(2025), "financial year"],
  ["FY 2025/26", financialYear(2025), "financial year"],
  ["FY2010-11", financialYear(2010), "financial year"],
  ["financial year 2025/26", financialYear(2025), "financial year"],
  ["2025/2026", financialYear(2025), "financial year"],
  ["2025/26 Q1", aprilToJune, "quarter of a financial year"],
  ["Q1 2025/26", aprilToJune, "quarter of a financial year"],
  ["q1  2025/26", aprilToJune, "quarter of a financial year"],
  ["2025-26 Q2", financialQuarter(2025, 2), "quarter of a financial year"],
  ["2010-11 Q2", financialQuarter(2010, 2), "quarter of a financial year"],
  ["FQ2 2014-15", financialQuarter(2014, 2), "quarter of a financial year"],
  ["FQ2 2014", financialQuarter(2014, 2), "quarter of a financial year"],
  ["CQ2 2014", calendarQuarter(2014, 2), "quarter of a calendar year"],
  ["Quarter 1 2025/26", aprilToJune, "quarter of a financial year"],
  ["2025/26 Quarter 4", financialQuarter(2025, 4), "quarter of a financial year"],
  ["Fourth quarter of 2025/26", financialQuarter(2025, 4), "quarter of a financial year"],
  ["Q1 (2025/26)", aprilToJune, "quarter of a financial year"],
  ["Quarter 1 (April to June 2025)", aprilToJune, "quarter with months"],
  ["Q1: Apr-Jun 2025", aprilToJune, "quarter with months"],
  ["Q1 (Apr-Jun) 2025/26", aprilToJune, "quarter with months"],
  ["Q2: Apr-Jun 2025", aprilToJune, "quarter with months"],
  ["2022Q3", calendarQuarter(2022, 3), "quarter of a calendar year"],
  ["2022 Q3", calendarQuarter(2022, 3), "quarter of a calendar year"],
  ["Apr-Jun 2025", aprilToJune, "months"],
  ["Apr–Jun 2025", aprilToJune, "months"],
  ["April\u00a0to June 2025", aprilToJune, "months"],
  ["Apr 2025 to Jun 2025", aprilToJune, "months"],
  ["Apr-25 to Jun-25", aprilToJune, "months"],
  ["2025 Apr-Jun", aprilToJune, "months"],
  ["Apr-Jun 2025/26", aprilToJune, "months"],
  ["Jan-Mar 2025/26", financialQuarter(2025, 4), "months"],
  ["Oct-Dec 2024", calendarQuarter(2024, 4), "months"],
  ["January to March 2026", calendarQuarter(2026, 1), "months"],
  ["Oct to March 2026", { start: 2025 * 12 + 9, months: 6 }, "months"],
  ["2019/20 to 2021/22 financial years; 3-year aggregates", threeYears, "span"],
  ["2019 to 2021 calendar years; 3-year aggregates", { start: 2019 * 12, months: 36 }, "span"],
  ["2024 calendar year", calendarYear(2024), "year"],
  ["202506", month(2025, 6), "year and month"],
  ["20250630", month(2025, 6), "date"],
  ["2025/26 Jan", month(2026, 1), "month"],
  ["2025-26 Apr-Jun", aprilToJune, "months"],
  ["Jun-25", month(2025, 6), "month"],
  ["JUNE 2025", month(2025, 6), "month"],
  ["2025 June", month(2025, 6), "month"],
  ["Sept 2025", month(2025, 9), "month"],
  ["March 2025/26", month(2026, 3), "month"],
  ["2025-06", month(2025, 6), "year and month"],
  ["2010-09", month(2010, 9), "year and month"],
  ["06/2025", month(2025, 6), "year and month"],
  ["2025-06-30", month(2025, 6), "date"],
  ["2025-06-30T00:00:00.000Z", month(2025, 6), "date"],
  ["30/06/2025", month(2025, 6), "date"],
  ["30 June 2025", month(2025, 6), "date"],
  ["2023", calendarYear(2023), "year"],
  ["2020 to 2022", { start: 2020 * 12, months: 36 }, "span"],
  ["2019/20 - 2021/22", threeYears, "span"],
  ["2019/20-2021/22", threeYears, "span"],
  ["2019-20 to 2021-22", threeYears, "span"],
  ["2024/25 Q1 to 2024/25 Q4", financialYear(2024), "span"],
  ["2025-04 to 2025-06", aprilToJune, "span"],
  ["1 April 2025 to 30 June 2025", aprilToJune, "span"],
  ["01/04/2025-30/06/2025", aprilToJune, "span"],
  ["2025/26 H1", { start: 2025 * 12 + 3, months: 6 }, "half of a financial year"],
  ["Second half of 2025/26", { start: 2025 * 12 + 9, months: 6 }, "half of a financial year"],
  ["Year ending March 2026", financialYear(2025), "ending"],
  ["12 months to December 2025", calendarYear(2025), "ending"],
  ["quarter ended 30 June 2025", aprilToJune, "ending"],
];

test.each(READ)("%s names one period", (text, period, grammar) => {
  expect(readPeriod(text)).toMatchObject({ kind: "period", period, grammar });
});

test.each([
  ["Q1 2025", "financial", financialQuarter(2025, 1)],
  ["Q1 2025", "calendar", calendarQuarter(2025, 1)],
  ["2022Q3", "financial", financialQuarter(2022, 3)],
  ["2023", "financial", financialYear(2023)],
  ["2020-22", "financial", { start: 2020 * 12 + 3, months: 24 }],
  ["2020-22", "calendar", { start: 2020 * 12, months: 36 }],
  ["2013-16", "financial", { start: 2013 * 12 + 3, months: 36 }],
  ["2013-2016", "calendar", { start: 2013 * 12, months: 48 }],
  ["2009-11", "financial", { start: 2009 * 12 + 3, months: 24 }],
  ["2009-11", "calendar", month(2009, 11)],
  ["2013-14", "calendar", financialYear(2013)],
  ["2010-11", "financial", financialYear(2010)],
  ["2010-11", "calendar", month(2010, 11)],
  ["2024 to 2025", "financial", { start: 2024 * 12 + 3, months: 24 }],
  ["Q1 2025/26", "calendar", financialQuarter(2025, 1)],
  ["H2 2025", "calendar", { start: 2025 * 12 + 6, months: 6 }],
] as const)("%s in a file of %s years", (text, basis, period) => {
  expect(readPeriod(text, basis)).toMatchObject({ kind: "period", period });
});

test.each([
  ["Q1 2025", financialQuarter(2025, 1), calendarQuarter(2025, 1)],
  ["2010-11", financialYear(2010), month(2010, 11)],
  ["2009-11", { start: 2009 * 12 + 3, months: 24 }, month(2009, 11)],
  ["2013-16", { start: 2013 * 12 + 3, months: 36 }, { start: 2013 * 12, months: 48 }],
  ["2018-20", { start: 2018 * 12 + 3, months: 24 }, { start: 2018 * 12, months: 36 }],
  ["2024 to 2025", financialYear(2024), { start: 2024 * 12, months: 24 }],
  ["H1 2025", { start: 2025 * 12 + 3, months: 6 }, { start: 2025 * 12, months: 6 }],
])("%s is ambiguous until the file's years are known", (text, financial, calendar) => {
  expect(readPeriod(text)).toEqual({
    kind: "ambiguous",
    choices: [
      { basis: "financial", period: financial },
      { basis: "calendar", period: calendar },
    ],
  });
});

test.each([
  ["2025/27", "2025/26", financialYear(2025)],
  ["2025/25", "2025/26", financialYear(2025)],
  ["2025-13", "2025-26", financialYear(2025)],
  ["2025-31", "2025-26", financialYear(2025)],
  ["2025/2027", "2025/2026", financialYear(2025)],
  ["FY2025/27", "FY2025/26", financialYear(2025)],
  ["Q1  2025/27", "Q1 2025/26", financialQuarter(2025, 1)],
  ["25/27 Q1", "25/26 Q1", financialQuarter(2025, 1)],
  ["Jan-Mar 2025/27", "Jan-Mar 2025/26", financialQuarter(2025, 4)],
])("%s has the wrong year and should be %s", (text, expected, period) => {
  expect(readPeriod(text)).toMatchObject({ kind: "wrong year", expected, period });
});

test.each([
  ["2025/26p", "p"],
  ["2025/26 [r]", "[r]"],
  ["Q1 2025/26ᴾ", "ᴾ"],
  ["June 2025*", "*"],
  ["2025/26²", "²"],
  ["2025/26 (provisional)", "(provisional)"],
  ["2025/27p*", "p*"],
  ["Q1 2025 [note 3]", "[note 3]"],
])("%s is read without its marks %s", (text, marks) => {
  const reading = readPeriod(text);
  expect(reading).toMatchObject({ marks });
  const { marks: _, ...plain } = { marks: "", ...reading };
  expect(plain).toEqual(readPeriod(text.slice(0, text.length - marks.length)));
});

test.each([
  "",
  "p",
  "*",
  "Quarter 1",
  "June",
  "May",
  "12",
  "24/7",
  "12/25",
  "1,369",
  "1850",
  "2025/26 to date",
  "Not available until 2018",
  "Measured annually",
  "Q5 2025/26",
  "H3 2025/26",
  "CQ1 2025/26",
  "13/2025",
  "30/02/2025",
  "Q1 2025/26 (July to September 2025)",
  "Q3: Apr-Jun 2025",
  "2 April 2025 to 30 June 2025",
  "year ending 30 March 2026",
  "Jun 2025 to Apr 2025",
  "2021/22 - 2019/20",
  `Q1 ${" ".repeat(200)}2025/26`,
])("%j is not a period", (text) => {
  expect(readPeriod(text)).toEqual({ kind: "not a period" });
});

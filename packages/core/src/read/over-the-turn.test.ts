import { describe, expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { addressName, sheetOf } from "../workbook/index.ts";
import { read } from "./read.ts";

const MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
const FROM_OCTOBER = [...MONTHS.slice(6), ...MONTHS.slice(0, 6)];

function readParts(parts: readonly string[], { sheet = "Card", title = "", period = "" }) {
  const figures = parts.map((_, at) => 81 + at);
  const rows = [[title], ["Measure", ...parts], ["Visits on time %", ...figures]];
  const workbook = { name: "x.xlsx", date1904: false, sheets: [sheetOf(sheet, rows)] };
  const { register, reading } = read(workbook, {
    mapping: period === "" ? { version: 1 } : { version: 1, period },
  });
  return {
    periods: register.kpis.flatMap(({ observations, monthly }) =>
      [...observations, ...monthly].map((each) => periodLabel(each.period)),
    ),
    asked: reading.questions.flatMap((each) =>
      each.asks === "current period" ? [addressName(each.at)] : [],
    ),
  };
}

describe("parts that run on over the end of a year", () => {
  test.each<[parts: readonly string[], where: { sheet?: string; title?: string }]>([
    [FROM_OCTOBER, { sheet: "2025" }],
    [FROM_OCTOBER, { title: "2025/26 rolling" }],
    [FROM_OCTOBER, { title: "Performance 2024/25" }],
    [FROM_OCTOBER.toReversed(), { title: "Performance 2024/25" }],
    [["Q3", "Q4", "Q1", "Q2"], { title: "Performance 2025/26" }],
    [["Q4", "Q1", "Q2"], { title: "Performance 2025/26" }],
  ])("%j are of no year that a title names: asked, %j", (parts, where) => {
    const { periods, asked } = readParts(parts, where);
    expect(periods).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test.each<[parts: readonly string[], period: string, first: string, last: string]>([
    [FROM_OCTOBER, "Sep 2025", "October 2024", "September 2025"],
    [FROM_OCTOBER, "2025/26", "October 2024", "September 2025"],
    [FROM_OCTOBER, "2025/26 Q2", "October 2024", "September 2025"],
    [FROM_OCTOBER.toReversed(), "Sep 2025", "October 2024", "September 2025"],
    [["Q3", "Q4", "Q1", "Q2"], "2025/26 Q2", "2024/25 Q3", "2025/26 Q2"],
    [["Q4", "Q1", "Q2"], "2025/26 Q2", "2024/25 Q4", "2025/26 Q2"],
  ])("%j take their years from the newest, %s", (parts, period, first, last) => {
    const { periods, asked } = readParts(parts, { title: "Performance 2024/25", period });
    expect([periods.length, periods[0], periods.at(-1), asked]).toEqual([parts.length, first, last, []]);
  });

  test("stay unread where the answer is another part than the newest", () => {
    expect(readParts(FROM_OCTOBER, { period: "Aug 2025" })).toMatchObject({
      periods: [],
      asked: ["Card!M2"],
    });
  });

  test.each<[parts: readonly string[], periods: readonly string[]]>([
    [MONTHS.slice(0, 3), ["April 2025", "May 2025", "June 2025"]],
    [MONTHS.slice(8, 11), ["December 2025", "January 2026", "February 2026"]],
    [
      ["Q1", "Q2", "Q3", "Q4"],
      ["2025/26 Q1", "2025/26 Q2", "2025/26 Q3", "2025/26 Q4"],
    ],
    [
      ["Q2", "Q1"],
      ["2025/26 Q1", "2025/26 Q2"],
    ],
    [
      ["Q4", "Q3", "Q2", "Q1"],
      ["2025/26 Q1", "2025/26 Q2", "2025/26 Q3", "2025/26 Q4"],
    ],
  ])("%j stand within the year that a title names", (parts, periods) => {
    expect(readParts(parts, { title: "Performance 2025/26" })).toEqual({ periods, asked: [] });
  });
});

import { read } from "@quarterlight/core/read";
import { periodName } from "@quarterlight/core/period";
import { sheetOf } from "@quarterlight/core/workbook";
import { describe, expect, test } from "vitest";
import { periodOf } from "./choose-period.ts";

const OURS = ["2024/25 Q4", "2025/26 Q1", "2025/26 Q2"];
const OPEN_DATA = ["2025Q1", "2025Q2", "2025Q3"];
const YEARS = ["2023", "2024", "2025"];

function sourceOf(labels: readonly string[], quarters?: "financial" | "calendar") {
  const rows = labels.map((label, at) => ["People seen", label, at + 5]);
  const sheet = sheetOf("Data", [["Indicator", "Period", "Value"], ...rows]);
  const workbook = { name: "KPIs.csv", date1904: false, sheets: [sheet] };
  const answers = { version: 1 as const, ...(quarters === undefined ? {} : { quarters }) };
  return { workbook, answers, ...read(workbook, { mapping: answers }) };
}

describe("the period asked for", () => {
  test.each([
    { asked: undefined, labels: OURS, is: "July to September 2025" },
    { asked: "2025/26 Q1", labels: OURS, is: "April to June 2025" },
    { asked: "April to June 2025", labels: OPEN_DATA, is: "April to June 2025" },
    { asked: "2025Q2", labels: OPEN_DATA, is: "April to June 2025" },
    { asked: "Q2 2025", labels: OPEN_DATA, is: "April to June 2025" },
    { asked: "2025/26 Q2", labels: OPEN_DATA, is: "July to September 2025" },
    { asked: "2025", labels: YEARS, is: "January to December 2025" },
  ])("$asked among $labels is $is", ({ asked, labels, is }) => {
    expect(periodName(periodOf(sourceOf(labels), asked))).toBe(is);
  });

  test.each([
    { quarters: "financial", is: "July to September 2025" },
    { quarters: "calendar", is: "April to June 2025" },
  ] as const)("2025Q2 is $is where a person answered that quarters are $quarters", ({ quarters, is }) => {
    expect(periodName(periodOf(sourceOf(OURS, quarters), "2025Q2"))).toBe(is);
  });

  test.each(["2025Q2", "2025 Q2", "Q2 2025", "Quarter 2 2025"])(
    "%s is never guessed: both readings are given, each as it may be written",
    (asked) => {
      expect(() => periodOf(sourceOf(OURS), asked)).toThrow(
        `"${asked}" may mean July to September 2025 or April to June 2025: write --period "2025/26 Q2" or --period "2025/26 Q1".`,
      );
    },
  );

  test.each([
    {
      asked: "Aug 2025",
      labels: OURS,
      says: 'a quarter or a year, and not August 2025: write --period "2025/26 Q2".',
    },
    {
      asked: "Q2 2025/26",
      labels: ["2024/25", "2025/26"],
      says: 'a year, and not July to September 2025: write --period "2025/26".',
    },
    { asked: "Mar to Apr 2025", labels: OURS, says: 'write --period "2024/25 Q4" or --period "2025/26 Q1".' },
    {
      asked: "Oct 2025",
      labels: [...OURS, "Oct 2025"],
      says: "can be about October 2025, for which it has months alone. One can be about 2024/25 Q4, 2025/26 Q1, 2025/26 Q2.",
    },
    {
      asked: "2025/26 Q3",
      labels: [...OURS, "Oct 2025"],
      says: "can be about 2025/26 Q3, for which it has months alone.",
    },
  ])("$asked is no period of a report, and what is one is told", ({ asked, labels, says }) => {
    expect(() => periodOf(sourceOf(labels), asked)).toThrow(says);
  });

  test.each([
    { asked: "soon", says: /"soon" is not a period/ },
    { asked: "2019/20 Q1", says: /no figures for 2019\/20 Q1. It has figures for 2024\/25 Q4, 2025\/26 Q1/ },
    { asked: "2025", says: /"2025" may mean April 2025 to March 2026 or January to December 2025/ },
  ])("$asked is refused with what there is", ({ asked, says }) => {
    expect(() => periodOf(sourceOf(OURS), asked)).toThrow(says);
  });
});

test("where there are no figures of a period, it says how many rows were left out", () => {
  const source = sourceOf([...OURS, "next spring", "some time"]);
  expect(() => periodOf(source, "2020/21 Q1")).toThrow(
    '2 rows were left out: quarterlight read "KPIs.csv" says which and why.',
  );
  expect(() => periodOf(sourceOf(OURS), "2020/21 Q1")).toThrow(/2025\/26 Q2\.$/u);
});

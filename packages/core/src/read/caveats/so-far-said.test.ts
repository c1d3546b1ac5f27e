/** A line that says of some figures that they hold those before them: asked of those, so that none is told as a quarter's own. */
import { describe, expect, test } from "vitest";
import type { Mapping } from "../../answers/index.ts";
import { questionInWords } from "../../reading/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../index.ts";

function readUnder(line: string, caveats?: Mapping["caveats"], admissions = "Care home admissions") {
  const sheet = sheetOf("KPIs", [
    [line],
    ["Indicator", "Q1 2025/26", "Q2 2025/26", "Target"],
    [admissions, 33, 74, 150],
    ["Falls (number of falls)", 12, 14, 10],
    ["Assessments on time (%)", 86, 85, 85],
  ]);
  const mapping = caveats === undefined ? {} : { mapping: { version: 1 as const, caveats } };
  return read({ name: "x.xlsx", date1904: false, sheets: [sheet] }, mapping);
}

const asked = (...given: Parameters<typeof readUnder>) =>
  readUnder(...given).register.kpis.flatMap(({ open = [], title }) => (open.length > 0 ? [title] : []));

const ADMISSIONS = ["Care home admissions"];
const COUNTS = [...ADMISSIONS, "Falls (number of falls)"];

describe.each<[line: string, about: readonly string[]]>([
  ["KPIs 2025/26 (admissions are cumulative; all others are for the quarter)", ADMISSIONS],
  ["Note: care home admissions are shown cumulatively", ADMISSIONS],
  ["Admission figures are year to date", ADMISSIONS],
  ["Please note admissions are reported as a running total", ADMISSIONS],
  ["Falls and admissions are cumulative from April; the rest is quarterly", COUNTS],
  ["Note: some figures are cumulative", COUNTS],
  ["Counts are given as running totals, percentages are for the quarter", COUNTS],
])("“%s”", (line, about) => {
  test("is asked of those that it may mean, with what to type", () => {
    expect(asked(line)).toEqual(about);
    const [question] = readUnder(line).reading.questions;
    expect(question && questionInWords(question)).toMatch(
      /that of its own quarter or month alone\?.*as read/u,
    );
  });

  test("is settled by an answer", () => expect(asked(line, { [line]: "as read" })).toEqual([]));
});

test("and by a name that says so itself", () => {
  const line = "KPIs 2025/26 (admissions are cumulative; all others are for the quarter)";
  const named = "Care home admissions (cumulative from April)";
  expect(asked(line, undefined, named)).toEqual([]);
  expect(readUnder(line, undefined, named).register.kpis.map(({ cumulative }) => cumulative)).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  "Note: figures are not cumulative",
  "Note: targets are cumulative",
  "The cumulative effect of winter pressure is being felt",
  "Progress so far this year is good",
  "Admissions are for the quarter",
])("“%s” asks nothing", (line) => expect(asked(line)).toEqual([]));

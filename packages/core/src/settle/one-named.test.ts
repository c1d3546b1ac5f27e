import { describe, expect, test } from "vitest";
import { isMeasured } from "../register/index.ts";
import { read } from "../read/index.ts";
import { sheetOf } from "../workbook/index.ts";

type Row = readonly (string | number)[];
const PERIODS = ["2024/25 Q4", "2025/26 Q1", "2025/26 Q2"];

/** What is read of one indicator on a plan's sheet and on a summary's, by their columns of names. */
function readBoth(plan: Row, summary: Row, heads: Row = ["Indicator"]) {
  const sheets = [
    sheetOf("Plan", [[...heads, ...PERIODS, "Target"], plan]),
    sheetOf("Summary", [[...heads, ...PERIODS], summary]),
  ];
  return read({ name: "card.xlsx", date1904: false, sheets }).register.kpis.map(
    ({ id, unit, observations, targets }) => [
      id,
      unit.kind,
      observations.filter(isMeasured).length,
      targets.length,
    ],
  );
}

describe("one indicator on two sheets under names that differ only in how they are written", () => {
  test.each([
    ["Delayed discharges", "Delayed Discharge"],
    ["Delayed discharges", "Delayed discharges (people)"],
    ["Delayed discharges (people)", "delayed-discharges"],
    ["Re-admissions, within 28 days", "Readmissions within 28 days"],
    ["Falls & fractures", "Falls and fractures."],
    ["Complaints upheld (%)", "Complaints upheld"],
    ["Carers' assessments", "Carers assessments (number)"],
  ])("%s and %s", (one, other) => {
    const found = readBoth([one, 40, 41, 44, 40], [other, 40, 41, 44]);
    expect(found).toMatchObject([[one, expect.anything(), 3, 1]]);
    const isShare = [one, other].some((title) => title.includes("%"));
    expect(found[0]?.[1] === "percentage").toBe(isShare);
  });

  test("under one code, whatever it is called, where the figures agree", () => {
    expect(
      readBoth(
        ["A1", "Delayed discharges", 40, 41, 44, 40],
        ["A1", "People delayed", 40, 41, 44],
        ["Code", "Indicator"],
      ),
    ).toEqual([["A1", "number", 3, 1]]);
  });

  test.each<[what: string, plan: Row, summary: Row]>([
    ["other words", ["Delayed discharges", 40, 41, 44, 40], ["Delayed discharge bed days", 40, 41, 44]],
    ["a bracket that is no unit", ["Falls (adults)", 40, 41, 44, 40], ["Falls (children)", 40, 41, 44]],
    ["other units", ["Falls (%)", 40, 41, 44, 40], ["Falls (people)", 40, 41, 44]],
    ["other figures", ["Falls (people)", 40, 41, 44, 40], ["Fall", 40, 41, 45]],
  ])("and are two with %s", (_, plan, summary) => expect(readBoth(plan, summary)).toHaveLength(2));
});

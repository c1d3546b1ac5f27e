import { describe, expect, test } from "vitest";
import { levelsOf } from "../../register/kpi.fixture.ts";
import { periodLabel } from "../../period/index.ts";
import { type Sheet, sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

function readSheet(sheet: Sheet) {
  return read({ name: "covalent.xlsx", date1904: false, sheets: [sheet] });
}

function figures(sheet: Sheet) {
  return readSheet(sheet).register.kpis.map(({ id, observations }) => [
    id,
    ...observations.map(
      (each) => `${periodLabel(each.period)} ${each.state === "value" ? each.value : each.state}`,
    ),
  ]);
}

const across = (top: number, left: number, right: number) => ({ top, left, bottom: top, right });

/** Invented rows in the shape of a published table: an objective as a band, then years over values. */
const BY_OBJECTIVE: Sheet = {
  ...sheetOf("Objectives", [
    ["Objective 1: Support older people"],
    ["Performance Indicator", "2014/15", "2015/16", "2016/17", null, null, null, null],
    [null, "Value", "Value", "Value", "Target", "Status", "Long Trend", "Short Trend"],
    ["Percentage of people seen in time", "90.9%", "88%", "-", "90%", null, null, null],
    [
      "Number of meals delivered",
      "1,369",
      "1,402",
      "Not available until 2018",
      "Data only",
      null,
      null,
      null,
    ],
    [],
    ["Objective 2: Support carers"],
    ["Performance Indicator", "2014/15", "2015/16", "2016/17", null, null, null, null],
    [null, "Value", "Value", "Value", "Target", "Status", "Long Trend", "Short Trend"],
    ["Carers assessed", 12, 15, 18, 20, null, null, null],
  ]),
  merges: [across(0, 0, 7), across(6, 0, 7), { top: 1, left: 0, bottom: 2, right: 0 }],
};

/** Invented rows in the other published shape: code and name in one cell, years and quarters side by side. */
const BY_QUARTER: Sheet = {
  ...sheetOf("Quarter", [
    [
      "Cat",
      "Code & Name",
      "Target",
      "2016/17",
      "Q1 2017/18",
      "Q2",
      "Q3",
      "Q4 2017/18",
      "Latest Note",
      "Status",
    ],
    [null, null, null, "Value", "Value", "Value", "Value", "Value", null, null],
    [
      "Local",
      "H&SC/01 Percentage of people seen in time",
      "95%",
      "91%",
      "92%",
      "93%",
      "94%",
      "95%",
      "JB150418 - A good quarter.",
      null,
    ],
    ["Nat(b)", "NI-12\nEmergency admissions", "N/A", 812, "Measured annually", null, null, null, null, null],
  ]),
  merges: [across(3, 4, 7)],
};

describe("a Covalent table", () => {
  test("with a band for each objective gives every KPI its objective, years and reasons for no figure", () => {
    const { register, reading } = readSheet(BY_OBJECTIVE);
    expect(figures(BY_OBJECTIVE)).toEqual([
      ["Percentage of people seen in time", "2014/15 90.9", "2015/16 88", "2016/17 not available"],
      ["Number of meals delivered", "2014/15 1369", "2015/16 1402", "2016/17 not yet due"],
      ["Carers assessed", "2014/15 12", "2015/16 15", "2016/17 18"],
    ]);
    expect(register.kpis.map(({ group }) => group)).toEqual([
      "Objective 1: Support older people",
      "Objective 1: Support older people",
      "Objective 2: Support carers",
    ]);
    expect(register.kpis.map(levelsOf)).toEqual([[90], [], [20]]);
    expect(reading.sheets[0]?.layout).toBe("covalent");
    expect(reading.assumptions).toContainEqual(
      expect.objectContaining({ kind: "status lost", heading: "Status" }),
    );
    expect(reading.questions).toContainEqual(expect.objectContaining({ asks: "marker", marker: "-" }));
  });

  test("with code and name in one cell parts them, and follows bare quarters on", () => {
    const { register } = readSheet(BY_QUARTER);
    expect(register.kpis.map(({ id, title }) => [id, title])).toEqual([
      ["H&SC/01", "Percentage of people seen in time"],
      ["NI-12", "Emergency admissions"],
    ]);
    expect(figures(BY_QUARTER)[0]).toEqual([
      "H&SC/01",
      "2016/17 91",
      "2017/18 Q1 92",
      "2017/18 Q2 93",
      "2017/18 Q3 94",
      "2017/18 Q4 95",
    ]);
    expect(register.kpis[1]?.observations.map(({ state }) => state)).toEqual([
      "value",
      ...Array.from({ length: 4 }, () => "not applicable"),
    ]);
    expect(register.kpis[0]?.commentary).toMatchObject([
      { text: "A good quarter.", author: "JB, 15 April 2018" },
    ]);
    expect(register.kpis[1]?.targets).toEqual([]);
  });
});

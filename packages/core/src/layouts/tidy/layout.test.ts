import { describe, expect, test } from "vitest";
import { levelsOf } from "../../register/kpi.fixture.ts";
import { sheetOf } from "../../workbook/index.ts";
import { figures, readSheet } from "./long.fixture.ts";

describe("a long table", () => {
  test("takes year and quarter from columns of their own, with parts, limits and flags beside the value", () => {
    const sheet = sheetOf("Data", [
      ["Financial Year", "Quarter", "Indicator", "Numerator", "Denominator", "Value", "Lower CI", "Flag"],
      ["2024/25", "Q1", "People seen in time", 17, 20, "85%", 80, "p"],
      ["2024/25", "Q2", "People seen in time", 18, 20, "90%", 85, ""],
    ]);
    expect(figures(sheet)).toEqual([["People seen in time", "2024/25 Q1 85", "2024/25 Q2 90"]]);
    expect(readSheet(sheet).register.kpis[0]).toMatchObject({
      unit: { kind: "percentage" },
      observations: [
        { numerator: { value: 17 }, denominator: { value: 20 }, flags: ["provisional"] },
        { flags: [] },
      ],
    });
  });

  test("of open data is read by its cells where its headings are words of its own", () => {
    const sheet = sheetOf("delays", [
      ["MonthOfDelay", "CA", "CAQF", "ReasonForDelay", "NumberOfDelayedBedDays", "NumberSeen0To18Weeks"],
      [202411, "S12000039", "", "All", 310, 12],
      [202412, "S12000039", "", "All", 320, 13],
      [202411, "S12000005", "", "All", 210, 10],
      [202412, "S12000005", "", "All", 220, 11],
    ]);
    expect(figures(sheet, { area: "West Dunbartonshire" })).toEqual([
      ["Number of delayed bed days", "November 2024 310", "December 2024 320"],
      ["Number seen 0 to 18 weeks", "November 2024 12", "December 2024 13"],
    ]);
  });

  test("with whole periods in one column needs no year from another", () => {
    const sheet = sheetOf("profiles", [
      ["indicator", "area_name", "year", "period", "measure"],
      ["Falls", "Angus", 2020, "2019/20 to 2021/22 financial years; 3-year aggregates", 31.5],
      ["Falls", "Angus", 2021, "2020/21 to 2022/23 financial years; 3-year aggregates", 30.5],
    ]);
    expect(figures(sheet)).toEqual([["Falls", "2019/20 to 2021/22 31.5", "2020/21 to 2022/23 30.5"]]);
  });

  test("with a KPI's name over each pair of columns has a measure and its target in each", () => {
    const sheet = sheetOf("Data", [
      [null, "Delayed discharges", null, "Emergency admissions", null],
      ["Quarter", "Actual", "Target", "Actual", "Target"],
      ["Q1 2024/25", 40, 30, 800, 780],
      ["Q2 2024/25", 42, 30, 820, "no target"],
    ]);
    expect(figures(sheet)).toEqual([
      ["Delayed discharges", "2024/25 Q1 40", "2024/25 Q2 42"],
      ["Emergency admissions", "2024/25 Q1 800", "2024/25 Q2 820"],
    ]);
    expect(readSheet(sheet).register.kpis.map(levelsOf)).toEqual([[30, 30], [780]]);
  });

  test("with a target beside its value keeps it for the row's period, and says where nobody can tell whose it is", () => {
    const sheet = sheetOf("Data", [
      ["Indicator", "Year", "Value", "Target"],
      ["Falls", "2023/24", 21, 20],
      ["Falls", "2024/25", 22, 19],
    ]);
    expect(readSheet(sheet).register.kpis[0]?.targets).toMatchObject([
      { value: 20, from: { months: 12 }, at: { row: 1, column: 3 } },
      { value: 19 },
    ]);
    const two = sheetOf("Data", [
      ["Year", "Falls", "Visits", "Target"],
      ["2023/24", 21, 22, 20],
    ]);
    expect(readSheet(two).reading.notUnderstood).toMatchObject([{ text: "Target", why: "whose figure" }]);
  });

  test("with areas across the top takes the partnership's column and Scotland's, and never an area for a KPI", () => {
    const sheet = sheetOf("Delayed discharges", [
      ["Month", "Fife", "Highland", "Scotland"],
      ["Apr 2024", 5, 7, 900],
      ["May 2024", "*", 8, 910],
    ]);
    expect(figures(sheet)).toEqual([["Delayed discharges"]]);
    expect(readSheet(sheet).reading.questions).toMatchObject([{ asks: "area" }]);
    expect(figures(sheet, { area: "NHS Fife" })).toEqual([
      ["Delayed discharges", "April 2024 5", "May 2024 suppressed"],
    ]);
    expect(readSheet(sheet, { area: "NHS Fife" }).register.kpis[0]?.comparators).toMatchObject([
      { area: "Scotland", observations: [{ value: 900 }, { value: 910 }] },
    ]);
  });

  test.each([
    { area: "Shetland Islands", own: [["Bed days", "April 2024 5"]], asks: [] },
    {
      area: "NHS Tayside",
      own: [
        ["Angus", "April 2024 7"],
        ["Dundee City", "April 2024 9"],
      ],
      asks: [],
    },
    { area: undefined, own: [["Bed days"]], asks: ["area"] },
  ])("with a board beside a council takes the column in which $area stands", ({ area, own, asks }) => {
    const sheet = sheetOf("Delays", [
      ["Month", "HB", "CA", "Bed days"],
      ["Apr 2024", "NHS Shetland", "Shetland Islands", 5],
      ["Apr 2024", "NHS Tayside", "Angus", 7],
      ["Apr 2024", "NHS Tayside", "Dundee City", 9],
    ]);
    const answers = area === undefined ? {} : { area };
    expect(figures(sheet, answers).filter(([, first]) => first !== undefined || area === undefined)).toEqual(
      own,
    );
    expect(readSheet(sheet, answers).reading.questions.map((each) => each.asks)).toEqual(asks);
  });

  test("asks whether a bare quarter is of a calendar or a financial year, and takes the answer", () => {
    const sheet = sheetOf("Data", [
      ["Indicator", "Period", "Value"],
      ["People seen", "Q3 2022", 5],
    ]);
    expect(figures(sheet)).toEqual([["People seen"]]);
    expect(readSheet(sheet).reading.questions).toMatchObject([{ asks: "quarters", label: "Q3 2022" }]);
    expect(figures(sheet, { quarters: "calendar" })).toEqual([["People seen", "2022/23 Q2 5"]]);
    expect(figures(sheet, { quarters: "financial" })).toEqual([["People seen", "2022/23 Q3 5"]]);
  });

  test.each([
    [undefined, ["80"], 1],
    ["as before", ["80", "80"], 0],
    ["none", ["80"], 0],
  ] as const)("a newest row without a target, of which %s is answered", (answer, shown, asked) => {
    const sheet = sheetOf("Data", [
      ["Code", "Indicator", "Period", "Value", "Target"],
      ["A1", "Calls answered (%)", "2025/26 Q1", 81, 80],
      ["A1", "Calls answered (%)", "2025/26 Q2", 82, null],
    ]);
    const { register, reading } = readSheet(sheet, answer === undefined ? {} : { targets: { a1: answer } });
    expect(register.kpis[0]?.targets.map((target) => target.shown)).toEqual(shown);
    expect(reading.questions.filter(({ asks }) => asks === "target of the period")).toHaveLength(asked);
  });

  test("asks which of two columns is the figure, and takes the answer", () => {
    const sheet = sheetOf("Data", [
      ["Indicator", "Year", "Crude", "Standardised"],
      ["Falls", "2023/24", 21, 19],
      ["Falls", "2024/25", 22, 20],
    ]);
    expect(readSheet(sheet).reading.questions).toMatchObject([
      { asks: "value column", choices: ["Crude", "Standardised"] },
    ]);
    expect(figures(sheet, { values: ["Standardised"] })).toEqual([["Falls", "2023/24 19", "2024/25 20"]]);
  });

  test("leaves out a second figure for the same KPI and period, and says where it stands", () => {
    const sheet = sheetOf("Data", [
      ["Indicator", "Year", "Value"],
      ["Falls", "2023/24", 21],
      ["Falls", "2023/24", 22],
    ]);
    expect(figures(sheet)).toEqual([["Falls", "2023/24 21"]]);
    expect(readSheet(sheet).reading.notUnderstood).toMatchObject([
      { why: "repeated period", at: { row: 2, column: 2 } },
    ]);
  });

  test.each([
    {
      what: "two measures under one merged heading",
      merges: [{ top: 0, left: 2, bottom: 0, right: 3 }],
      own: [
        ["Visits", "April 2025 18", "May 2025 16"],
        ["Attendances", "April 2025 1204", "May 2025 1190"],
        ["Attendances % in 4 hrs", "April 2025 91.1", "May 2025 92"],
      ],
      left: [],
    },
    {
      what: "a column of figures under no heading",
      merges: [],
      own: [
        ["Visits", "April 2025 18", "May 2025 16"],
        ["Attendances", "April 2025 1204", "May 2025 1190"],
      ],
      left: ["no heading"],
    },
  ])("with $what takes no figures for the numbers of rows", ({ merges, own, left }) => {
    const sheet = sheetOf("Data", [
      ["Month", "Visits", "Attendances", null, "Comments"],
      [null, null, "number", "% in 4 hrs", null],
      ["Apr-25", 18, 1204, 91.1, null],
      ["May-25", 16, 1190, 92, "bank holidays"],
    ]);
    const { reading } = readSheet({ ...sheet, merges });
    expect(figures({ ...sheet, merges })).toEqual(own);
    expect(reading.sheets.flatMap(({ columns }) => columns.map(({ became }) => became))).not.toContain(
      "row number",
    );
    expect(reading.notUnderstood.filter(({ what }) => what === "column").map(({ why }) => why)).toEqual(left);
  });
});

import { describe, expect, test } from "vitest";
import { read } from "../read/index.ts";
import { typedPeriod } from "../period/index.ts";
import { type Cell, type Sheet, type Workbook, addressName, sheetOf } from "../workbook/index.ts";
import { figuresSeen, targetsSeen } from "./index.ts";

const SHEET = sheetOf("Scorecard", [
  ["Code", "Indicator", "Target", "2025/26 Q1", "2025/26 Q2"],
  ["A1", "Visits made on time (%)", 0.9, 0.85, 0.86],
  ["A2", "Cost of care (£)", 1200, 45_000, 44_000],
  ["A3", "People waiting (number of people)", null, "*", "21 [p]"],
  ["A4", "Falls (number of falls)", null, null, 7],
]);

function shownAs(sheet: Sheet, row: number, format: string): Sheet {
  const rows = sheet.rows.map((cells, at) =>
    at === row
      ? cells.map((cell): Cell | null => (typeof cell?.value === "number" ? { ...cell, format } : cell))
      : cells,
  );
  return { ...sheet, rows };
}

const workbook: Workbook = {
  name: "Scorecard.xlsx",
  date1904: false,
  sheets: [shownAs(shownAs(SHEET, 1, "0%"), 2, "£#,##0")],
};
const { register } = read(workbook);
const figures = figuresSeen(register, workbook);
const figureAt = (cell: string) => figures.find(({ at }) => addressName(at) === cell);

describe("figures as seen", () => {
  test.each([
    { cell: "Scorecard!E2", period: "2025/26 Q2", value: 86, printed: "86%", state: "value", shown: "86%" },
    {
      cell: "Scorecard!D3",
      period: "2025/26 Q1",
      value: 45_000,
      printed: "£45,000",
      state: "value",
      shown: "£45,000",
    },
    {
      cell: "Scorecard!D4",
      period: "2025/26 Q1",
      value: null,
      printed: "[c]",
      state: "suppressed",
      shown: "*",
    },
    { cell: "Scorecard!E4", period: "2025/26 Q2", value: 21, printed: "21", state: "value", shown: "21 [p]" },
  ])("$cell is read as $printed and shows $shown", ({ cell, period, ...rest }) => {
    const figure = figureAt(cell);
    expect(figure).toMatchObject(rest);
    expect(figure && typedPeriod(figure.period)).toBe(period);
  });

  test("a mark is kept beside its figure, and a blank cell is none", () => {
    expect(figureAt("Scorecard!E4")?.flags).toEqual(["provisional"]);
    expect(figureAt("Scorecard!D5")).toBeUndefined();
    expect(figures).toHaveLength(7);
  });
});

test("targets as seen", () => {
  const seen = targetsSeen(register, workbook).map(({ kpi, value, printed, at, text }) => [
    kpi,
    value,
    printed,
    addressName(at),
    text,
  ]);
  expect(seen).toEqual([
    ["A1", 90, "90%", "Scorecard!C2", "90%"],
    ["A2", 1200, "£1,200", "Scorecard!C3", "£1,200"],
  ]);
});

test("a figure of a running total is of the year so far, as the report tells it", () => {
  const running: Workbook = {
    name: "Running.xlsx",
    date1904: false,
    sheets: [
      sheetOf("Card", [
        ["Cumulative from 1 April to:"],
        ["Code", "Indicator", "2025/26 Q1", "2025/26 Q2"],
        ["A1", "Emergency admissions", 410, 812],
      ]),
    ],
  };
  const seen = figuresSeen(read(running).register, running);
  expect(seen.map(({ period }) => typedPeriod(period))).toEqual(["2025/26 Q1", "2025/26 H1"]);
});

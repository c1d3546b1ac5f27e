import { expect, test } from "vitest";
import { read } from "../read/index.ts";
import { sheetOf } from "../workbook/index.ts";

type Grid = (string | number | null)[][];

function told(grid: Grid) {
  const { register, reading } = read({ name: "x.xlsx", date1904: false, sheets: [sheetOf("Card", grid)] });
  return {
    kpis: register.kpis.map(({ id, unit, observations }) => [id, unit.kind, observations.length]),
    apart: reading.assumptions.filter(({ kind }) => kind === "told apart by unit").length,
    twice: reading.notUnderstood.map(({ why }) => why),
  };
}

const HEADINGS = ["Indicator", "Unit", "2024/25 Q1", "2024/25 Q2"];

test("one name in several units is several KPIs, each with its unit in its name", () => {
  expect(
    told([
      HEADINGS,
      ["Delayed discharges", "Number", 25, 24],
      ["Delayed discharges", "Bed days", 700, 710],
      ["Delayed discharges", "%", 4.1, 4.2],
    ]),
  ).toEqual({
    kpis: [
      ["Delayed discharges (number)", "number", 2],
      ["Delayed discharges (bed days)", "number", 2],
      ["Delayed discharges (%)", "percentage", 2],
    ],
    apart: 1,
    twice: [],
  });
});

test("and so in a long table, where the unit stands in each row", () => {
  const rows = ["2024/25 Q1", "2024/25 Q2"].flatMap((period) => [
    ["Delayed discharges", period, "Number", 25],
    ["Delayed discharges", period, "Bed days", 700],
    ["Falls", period, "Number", 12],
  ]);
  expect(told([["Indicator", "Period", "Unit", "Value"], ...rows])).toEqual({
    kpis: [
      ["Delayed discharges, Number", "number", 2],
      ["Delayed discharges, Bed days", "number", 2],
      ["Falls, Number", "number", 2],
    ],
    apart: 1,
    twice: [],
  });
});

test("one name in one unit twice is asked about, and so are figures of other periods", () => {
  expect(
    told([HEADINGS, ["Delayed discharges", "Number", 25, 24], ["Delayed discharges", "Number", 31, 30]]),
  ).toMatchObject({ apart: 0, twice: ["repeated id"] });
  expect(
    told([
      HEADINGS,
      ["Delayed discharges", "Number", 25, null],
      ["Delayed discharges", "Bed days", null, 30],
    ]),
  ).toMatchObject({ apart: 0 });
});

import { expect, test } from "vitest";
import { isMeasured } from "../register/index.ts";
import { type Sheet, sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

const CARD = sheetOf("Summary", [
  ["Indicator", "2024/25 Q1", "2024/25 Q2", "Target"],
  ["Calls answered (%)", 91, 92, 95],
]);

function longWith(last: number): Sheet {
  return sheetOf("Data", [
    ["Indicator", "Period", "Value"],
    ["Calls answered (%)", "2024/25 Q2", last],
    ["Calls answered (%)", "2024/25 Q3", 93],
  ]);
}

function readOf(...sheets: readonly Sheet[]) {
  const { register, reading } = read({ name: "Both.xlsx", date1904: false, sheets });
  return {
    kpis: register.kpis.map(({ observations }) => observations.filter(isMeasured).map(({ value }) => value)),
    told: reading.notUnderstood.map(({ why }) => why),
  };
}

test("one KPI in sheets of two layouts is one, where they agree", () => {
  expect(readOf(CARD, longWith(92))).toEqual({ kpis: [[91, 92, 93]], told: [] });
});

test("and a repetition that is told, where they do not", () => {
  expect(readOf(CARD, longWith(29))).toEqual({ kpis: [[91, 92]], told: ["repeated id"] });
});

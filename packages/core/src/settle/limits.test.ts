import { expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { type Sheet, addressName, sheetOf } from "../workbook/index.ts";
import type { Mapping } from "../answers/index.ts";
import { read } from "../read/index.ts";

const answers: Partial<Mapping> = { period: "2024/25 Q1" };

/** Each figure with the range published around it, and the cells that the range came from. */
function limitsIn(sheets: readonly Sheet[], mapping: Partial<Mapping> = {}) {
  const { register } = read(
    { name: "limits.xlsx", date1904: false, sheets },
    { mapping: { version: 1, ...answers, ...mapping } },
  );
  return register.kpis.flatMap(({ observations }) =>
    observations.map((each) => {
      if (each.state !== "value") return `${periodLabel(each.period)} ${each.state}`;
      const cells = [each.lower, each.upper].map((limit) =>
        limit === undefined ? "none" : `${limit.value} (${addressName(limit.at)})`,
      );
      return `${periodLabel(each.period)} ${each.value}: ${cells.join(" to ")}`;
    }),
  );
}

test.each<[string, string, string]>([
  ["Lower CI", "Upper CI", "in short"],
  ["lower_confidence_interval", "upper_confidence_interval", "as open data write them"],
  ["LCI", "UCI", "in letters"],
  ["Lower 95% confidence limit", "Upper 95% confidence limit", "in full"],
])("a long table keeps limits headed %s and %s, %s", (lower, upper) => {
  const sheet = sheetOf("Data", [
    ["Indicator", "Year", "Value", lower, upper],
    ["Felt safe", "2021/22", 44.2, 41, 47.4],
    ["Felt safe", "2022/23", 45, null, "47.9"],
    ["Felt safe", "2023/24", "*", 40, 50],
    ["Felt safe", "2024/25", 46, "n/a", "#REF!"],
  ]);
  expect(limitsIn([sheet])).toEqual([
    "2021/22 44.2: 41 (Data!D2) to 47.4 (Data!E2)",
    "2022/23 45: none to 47.9 (Data!E3)",
    "2023/24 suppressed",
    "2024/25 46: none to none",
  ]);
});

test("a long table with one measure of its own keeps its limits; with two it cannot know whose they are", () => {
  const one = [
    ["area_name", "year", "Rate", "lower_ci", "upper_ci"],
    ["Angus", "2021/22", 44.2, 41, 47.4],
    ["Angus", "2022/23", 45.2, 42, 48.4],
  ];
  expect(limitsIn([sheetOf("Data", one)], { area: "Angus" })).toEqual([
    "2021/22 44.2: 41 (Data!D2) to 47.4 (Data!E2)",
    "2022/23 45.2: 42 (Data!D3) to 48.4 (Data!E3)",
  ]);
  const two = one.map((row, index) => [...row, index === 0 ? "Crude rate" : 50]);
  expect(limitsIn([sheetOf("Data", two)], { area: "Angus" })).toEqual([
    "2021/22 44.2: none to none",
    "2022/23 45.2: none to none",
    "2021/22 50: none to none",
    "2022/23 50: none to none",
  ]);
  const { reading } = read({ name: "l.csv", date1904: false, sheets: [sheetOf("Data", two)] });
  expect(reading.notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`)).toEqual([
    "Data!D1 whose figure",
    "Data!E1 whose figure",
  ]);
});

test("a scorecard keeps the limits of the current figure", () => {
  const sheet = sheetOf("Scorecard", [
    ["Code", "Performance Indicator", "Value", "Lower limit", "Upper limit", "Owner"],
    ["A1", "Felt safe", 44.2, 41, 47.4, "Head of Care"],
    ["A2", "Had a say", 50.1, 48, 52.2, "Head of Care"],
  ]);
  expect(limitsIn([sheet])).toEqual([
    "2024/25 Q1 44.2: 41 (Scorecard!D2) to 47.4 (Scorecard!E2)",
    "2024/25 Q1 50.1: 48 (Scorecard!D3) to 52.2 (Scorecard!E3)",
  ]);
});

test("Quarterlight's own workbook keeps them, in columns that need not be there", () => {
  const kpis = sheetOf("KPIs", [
    ["KPI", "Title", "What it means", "Unit", "Frequency"],
    ["A1", "Felt safe", "Invented.", "percentage", "year"],
  ]);
  const figures = [
    ["KPI", "Period", "Value", "Lower limit", "Upper limit"],
    ["A1", "2023/24", 44.2, 41, 47.4],
  ];
  expect(limitsIn([kpis, sheetOf("Figures", figures)])).toEqual([
    "2023/24 44.2: 41 (Figures!D2) to 47.4 (Figures!E2)",
  ]);
  expect(
    limitsIn([
      kpis,
      sheetOf(
        "Figures",
        figures.map((row) => row.slice(0, 3)),
      ),
    ]),
  ).toEqual(["2023/24 44.2: none to none"]);
});

test("percentages kept as fractions are settled with their limits", () => {
  const sheet = sheetOf("Data", [
    ["Indicator", "Year", "Unit", "Value", "Lower CI", "Upper CI"],
    ["Felt safe", "2021/22", "%", 0.442, 0.41, 0.474],
    ["Felt safe", "2022/23", "%", 0.45, 0.42, 0.48],
    ["Felt safe", "2023/24", "%", 0.46, 0.43, 0.49],
  ]);
  expect(limitsIn([sheet], { percentages: "fractions" })[0]).toBe(
    "2021/22 44.2: 41 (Data!E2) to 47.4 (Data!F2)",
  );
});

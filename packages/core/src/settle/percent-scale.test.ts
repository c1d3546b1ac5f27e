import { describe, expect, test } from "vitest";
import { levelsOf } from "../register/kpi.fixture.ts";
import { sheetOf } from "../workbook/index.ts";
import type { Mapping } from "../answers/index.ts";
import { read } from "../read/index.ts";

const CARD = sheetOf("Card", [
  ["Code", "Title", "2022/23", "2023/24", "2024/25", "Target"],
  ["A1", "Percentage of people seen in time", 0.85, 0.285, 1, 0.9],
  ["A2", "Percentage of calls answered", 85, 0.5, 90, 95],
]);

function readWith(mapping?: Mapping) {
  return read({ name: "ours.xlsx", date1904: false, sheets: [CARD] }, { mapping });
}

function values(mapping?: Mapping) {
  return readWith(mapping).register.kpis.map((kpi) => [
    ...kpi.observations.map((each) => (each.state === "value" ? each.value : each.state)),
    levelsOf(kpi)[0],
  ]);
}

describe("percentages kept as fractions", () => {
  test("are left as they are and asked about, once for each KPI", () => {
    expect(values()).toEqual([
      [0.85, 0.285, 1, 0.9],
      [85, 0.5, 90, 95],
    ]);
    expect(readWith().reading.questions).toMatchObject([{ asks: "percent scale", kpi: "A1" }]);
  });

  test("are multiplied exactly, their targets too, when a person says so", () => {
    expect(values({ version: 1, percentages: "fractions" })).toEqual([
      [85, 28.5, 100, 90],
      [85, 0.5, 90, 95],
    ]);
  });

  test("are not asked about again when a person says that they are right", () => {
    expect(readWith({ version: 1, percentages: "as they are" }).reading.questions).toEqual([]);
  });
});

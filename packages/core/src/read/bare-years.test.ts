import { expect, test } from "vitest";
import { sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

test.each([
  [["2024", "2025"], ["bare year 2024, 1 more"]],
  [["2023/24", "2024/25"], []],
])("headings %j: what is taken of them is told", (years, told) => {
  const sheet = sheetOf("KPIs", [
    ["Indicator", ...years],
    ["Number of falls", 26, 18],
  ]);
  const { assumptions } = read({ name: "x.xlsx", date1904: false, sheets: [sheet] }).reading;
  expect(
    assumptions.flatMap((each) =>
      each.kind === "bare year" ? [`${each.kind} ${each.label}, ${each.more} more`] : [],
    ),
  ).toEqual(told);
});

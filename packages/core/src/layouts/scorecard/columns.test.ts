import { expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

test.each([
  ["This quarter", "2025/26 Q2"],
  ["Previous quarter", "2025/26 Q1"],
  ["Same quarter last year", "2024/25 Q2"],
  ["Same period last year", "2024/25 Q2"],
])("%s is %s where a title names the current quarter", (heading, label) => {
  const sheet = sheetOf("Card", [
    ["Quarter 2 2025/26 performance report"],
    ["KPI", heading, "Target"],
    ["Falls", 4, 5],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  expect(register.kpis[0]?.observations.map(({ period }) => periodLabel(period))).toEqual([label]);
  expect(reading.notUnderstood).toEqual([]);
});

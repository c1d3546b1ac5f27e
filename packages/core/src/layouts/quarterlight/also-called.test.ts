import { expect, test } from "vitest";
import { read } from "../../read/index.ts";
import { sheetOf } from "../../workbook/index.ts";

function namesOf(cell: string): readonly string[] | undefined {
  const kpis = sheetOf("KPIs", [
    ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency", "Also called"],
    ["A1", "Days in hospital when ready to leave", "Days waited.", "count", "Lower", "quarter", cell],
  ]);
  const figures = sheetOf("Figures", [
    ["KPI", "Period", "Value"],
    ["A1", "2025/26 Q2", 86],
  ]);
  return read({ name: "ours.xlsx", date1904: false, sheets: [kpis, figures] }).register.kpis[0]?.alsoCalled;
}

test.each([
  ["delayed discharge; bed days lost", ["delayed discharge", "bed days lost"]],
  ["delays, as the ward says", ["delays, as the ward says"]],
  ["delays\nbed days ;", ["delays", "bed days"]],
  ["", undefined],
])("“%s” is read as %j", (cell, names) => {
  expect(namesOf(cell)).toEqual(names);
});

/** A section that is named for a unit says what the figures under it are, where nothing nearer does. */
import { expect, test } from "vitest";
import { sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";

function unitsUnder(section: string, title = "Agency", figure: number | string = 41) {
  const rows = [["Indicator", "Q1 2025/26", "Q2 2025/26", "Target"], [section], [title, figure, figure, 40]];
  const { register } = read({ name: "card.xlsx", date1904: false, sheets: [sheetOf("Card", rows)] }, {});
  const [kpi] = register.kpis;
  const [first] = kpi?.observations ?? [];
  return [kpi?.unit.kind, kpi?.unit.of, first?.state === "value" ? first.value : first?.state];
}

test.each([
  ["Percentages", ["percentage", "", 41]],
  ["Percentage measures", ["percentage", "", 41]],
  ["Staffing (%)", ["percentage", "", 41]],
  ["Costs (£000)", ["money", "", 41_000]],
  ["Finance (£m)", ["money", "", 41_000_000]],
  ["Numbers", ["count", "", 41]],
  ["Rates per 1,000 population", ["rate", "per 1,000 population", 41]],
  ["Waiting times (weeks)", ["number", "weeks", 41]],
  ["Adult services", ["number", "", 41]],
  ["Older people (65+)", ["number", "", 41]],
  ["Numbers of staff", ["number", "", 41]],
])("“%s” over rows", (section, unit) => expect(unitsUnder(section)).toEqual(unit));

test.each<[title: string, figure: number | string, unit: readonly unknown[]]>([
  ["Average wait (days)", 41, ["days", "days", 41]],
  ["Number of falls", 41, ["count", "", 41]],
  ["Agency", "41%", ["percentage", "", 41]],
])("“%s” of %s under “Costs (£000)” is what it says itself", (title, figure, unit) =>
  expect(unitsUnder("Costs (£000)", title, figure)).toEqual(unit),
);

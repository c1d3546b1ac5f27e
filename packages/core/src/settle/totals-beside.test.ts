/** A target beside quarters and the total of their year: whose it is nobody can tell where it is as large as the total. */
import { expect, test } from "vitest";
import { isLevel } from "../register/index.ts";
import { read } from "../read/index.ts";
import { type CellValue, sheetOf } from "../workbook/index.ts";

type Row = readonly CellValue[];

function targetOf(heading: string, row: Row, target = "Target") {
  const sheet = sheetOf("KPIs", [
    ["KPI", "Good is", "Q1 2025/26", "Q2 2025/26", "Q3 2025/26", heading, target],
    row,
    ["Calls answered (%)", "Higher", 86, 85, 87, 86, 85],
  ]);
  const { register, reading } = read({ name: "x.xlsx", date1904: false, sheets: [sheet] }, {});
  const told = register.kpis[0]?.targets.map((each) => (isLevel(each) ? each.value : each.state));
  expect(register.kpis[1]?.targets.every(isLevel)).toBe(true);
  return [
    ...(told ?? []),
    ...reading.notUnderstood.flatMap(({ what, why }) => (what === "cell" ? [why] : [])),
  ];
}

const UNTOLD = ["unread", "for which length of time"];

test.each<[heading: string, row: Row, told: readonly (string | number)[]]>([
  ["Total", ["Admissions", "Lower", 33, 41, 45, 119, 150], UNTOLD],
  ["YTD", ["Admissions", "Lower", 33, 41, 45, 119, 150], UNTOLD],
  ["Year to date", ["Admissions", "Lower", 33, 41, null, 74, 150], UNTOLD],
  ["Cumulative", ["Admissions", "Lower", 33, null, null, 33, 150], UNTOLD],
  ["2025/26 YTD", ["Spend (£)", "Lower", 330, 410, 450, 1190, 1500], UNTOLD],
  ["Total", ["Admissions", "Lower", 33, 41, 45, 119, 40], [40]],
  ["Total", ["Admissions", "Lower", 33, 41, 45, 119, 900], [900]],
  ["Total", ["Delayed at census", "Lower", 12, 14, 15, 15, 10], [10]],
  ["Total", ["Average days", "Lower", 12, 14, 15, 13, 30], [30]],
  ["YTD", ["Delayed discharges (days)", "Lower", 1200, 900, null, 2100, "<2000"], UNTOLD],
  ["YTD", ["Delayed discharges (days)", "Lower", 1200, 900, null, 2150, "<2000"], [2000]],
  ["YTD", ["Delayed discharges (days)", "Lower", 1200, null, null, 1200, "<2000"], [2000]],
  ["YTD", ["Delayed discharges (days)", "Lower", 1200, 900, null, 2100, "<1500"], [1500]],
  ["YTD", ["Longest wait (days)", "Lower", 12, 9, null, 21, 20], [20]],
  ["Total", ["Admissions (%)", "Lower", 12, 14, 15, 41, 50], [50]],
  ["Forecast total", ["Admissions", "Lower", 33, 41, 45, 119, 150], [150]],
])("under “%s”, %j: %j", (heading, row, told) => expect(targetOf(heading, row)).toEqual(told));

test.each(["Annual target", "Target 2025/26", "Target Q3 2025/26"])("and “%s” settles it", (heading) => {
  const row: Row = ["Admissions", "Lower", 33, 41, 45, 119, 150];
  expect(targetOf("Total", row, heading)).toEqual([150]);
});

test("and so does what the cell says", () => {
  const row: Row = ["Admissions", "Lower", 33, 41, 45, 119, "150 for the year"];
  expect(targetOf("Total", row)).toEqual([150]);
});

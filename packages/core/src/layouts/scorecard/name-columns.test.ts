import { expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

const CODES = [
  ["Indicator", "Title", "2022/23", "2023/24"],
  ["NI - 1", "Percentage of adults able to look after their health", 90, 91],
  ["NI - 12", "Emergency admissions per 100,000", 12_345, 11_998],
];

test.each<[string, (string | number)[][]]>([
  ["alone", CODES],
  ["over a footnote", [...CODES, ["* not comparable with earlier years"]]],
])("a first column of codes beside one of titles, %s, holds the codes", (_, rows) => {
  const { register } = read({ name: "ni.xlsx", date1904: false, sheets: [sheetOf("Core Suite", rows)] }, {});
  expect(register.kpis.map(({ id, title, unit }) => [id, title, unit.kind])).toEqual([
    ["NI - 1", "Percentage of adults able to look after their health", "percentage"],
    ["NI - 12", "Emergency admissions per 100,000", "rate"],
  ]);
});

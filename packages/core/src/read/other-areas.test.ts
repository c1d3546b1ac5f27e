import { expect, test } from "vitest";
import { sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

const HEADINGS = ["Area", "Indicator", "Quarter", "Numerator", "Denominator", "Value", "Notes"];
const QUARTERS = ["2025/26 Q1", "2025/26 Q2", "2025/26 Q3"];

/** What stands in the rows of the other area: numerator, denominator, value and note. */
test.each<[what: string, cells: readonly (string | number)[]]>([
  ["figures", [4, 50, 8, ""]],
  ["a numerator alone", [4, "", "", ""]],
  ["an amount in pence or a provisional one", ["", "", "46p", ""]],
  ["a length among percentages", ["", "", "4 weeks", ""]],
  ["a mark of which nothing is known", ["", "", "8 ‡", "z"]],
  ["no figure", ["", "", "tbc", ""]],
])("of another area's %s nothing is said, whenever it is looked at", (_, cells) => {
  const rows = QUARTERS.flatMap((quarter, nth) => [
    ["Glen Ard", "Seen in time", quarter, 40 + nth, 50, 80 + 2 * nth, ""],
    ["Strathmoy", "Seen in time", quarter, ...cells],
  ]);
  const name = "Areas.xlsx";
  const workbook = { name, date1904: false, sheets: [sheetOf("Data", [HEADINGS, ...rows])] };
  const { reading, register } = read(workbook, { mapping: { version: 1, area: "Glen Ard" } });
  const before = JSON.stringify(reading);
  const beside = register.kpis.flatMap(({ areas = [] }) => areas);
  expect(beside.map(({ area }) => area)).toEqual(["Strathmoy"]);
  expect(beside.flatMap(({ observations }) => observations)).toHaveLength(QUARTERS.length);
  expect(JSON.stringify(reading)).toBe(before);
  expect(reading.notUnderstood.filter(({ at }) => at.row % 2 === 0 && at.row > 0)).toEqual([]);
});

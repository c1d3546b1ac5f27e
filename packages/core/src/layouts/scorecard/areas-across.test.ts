/** Columns of areas where the sheet alone says of which quarter their figures are. */
import { expect, test } from "vitest";
import type { Mapping } from "../../answers/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { figures, readSheet } from "./card.fixture.ts";

const ROW = ["Reviews on time %", 85, 82, 80];
const TAB = "Q2 2025-26";

function across(headings: readonly string[], row: readonly (string | number)[] = ROW, tab = TAB) {
  return sheetOf(tab, [
    ["Indicator", ...headings, "Target"],
    [...row, 90],
  ]);
}

test.each<[headings: readonly string[], own: string, beside: readonly string[]]>([
  [["HSCP", "NHS Board", "Scotland"], "85", ["Scotland"]],
  [["North", "South", "HSCP"], "80", []],
  [["North", "South", "HSCP total"], "80", []],
  [["Partnership", "Peer group average", "Scotland"], "85", ["Peer group average", "Scotland"]],
])("%j: the partnership's own is %s", (headings, own, beside) => {
  const sheet = across(headings);
  expect(figures(sheet)).toEqual([["Reviews on time %", `2025/26 Q2 ${own}`]]);
  const { register, reading } = readSheet(sheet);
  expect(register.kpis[0]?.targets).toMatchObject([{ value: 90 }]);
  expect(register.kpis[0]?.comparators.map(({ area }) => area)).toEqual(beside);
  expect(reading.notUnderstood).toEqual([]);
});

test("whose figures are ours is asked where no column says it", () => {
  const sheet = across(["Fife", "Moray", "Scotland"]);
  expect(readSheet(sheet).reading.questions).toMatchObject([
    { asks: "area", choices: ["Fife", "Moray", "Scotland"] },
  ]);
  const mapping: Mapping = { version: 1, area: "Moray" };
  expect(figures(sheet, mapping)).toEqual([["Reviews on time %", "2025/26 Q2 82"]]);
});

test("which quarter is asked where the sheet does not say it", () => {
  const sheet = across(["HSCP", "Scotland", "North"], ROW, "Card");
  expect(new Set(readSheet(sheet).reading.questions.map(({ asks }) => asks))).toEqual(
    new Set(["current period"]),
  );
  expect(figures(sheet, { version: 1, period: "2025/26 Q2" })).toEqual([
    ["Reviews on time %", "2025/26 Q2 85"],
  ]);
});

test.each<[what: string, headings: readonly string[], row: readonly (string | number)[]]>([
  ["Scotland alone is nobody's own", ["Scotland"], ["Reviews on time %", 80]],
  ["services are no areas", ["Home care", "Day care"], ["Complaints", 8, 2]],
  ["names that nobody knows are no areas by themselves", ["Ash", "Rowan"], ["Complaints", 8, 2]],
  ["words are no figures", ["HSCP", "Scotland"], ["Reviews on time %", "Yes", "No"]],
])("%s", (_, headings, row) => {
  expect(readSheet(across(headings, row)).register.kpis).toEqual([]);
});

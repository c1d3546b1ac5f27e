import { expect, test } from "vitest";
import { isMeasured, isTolerance } from "../register/index.ts";
import { levelsOf } from "../register/kpi.fixture.ts";
import { sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";

/** A KPI's figures with the marks beside them, its targets, and how close counts as close. */
function understood(
  unit: string,
  target: string,
  tolerance: string,
  ...values: readonly (string | number)[]
) {
  const card = sheetOf("Card", [
    ["Title", "Unit", "Target", "Tolerance", "2024/25 Q1", "2024/25 Q2"],
    ["Cost per mile", unit, target, tolerance, ...values],
  ]);
  const [kpi] = read({ name: "card.xlsx", date1904: false, sheets: [card] }, {}).register.kpis;
  const figures = kpi?.observations.map((each) => [
    isMeasured(each) ? each.value : each.state,
    ...each.flags,
  ]);
  const close = kpi?.tolerance;
  return [figures, kpi && levelsOf(kpi), isTolerance(close) ? close.amount : close?.kind];
}

test.each<
  [string, target: string, tolerance: string, values: readonly [string, string], expected: unknown[]]
>([
  ["£", "45p", "2p", ["48p", "46p"], [[[0.48], [0.46]], [0.45], 0.02]],
  ["pence", "45p", "2p", ["48p", "46 p"], [[[48], [46]], [45], 2]],
  ["pence", "£0.45", "2", ["48p", "46p"], [[[48], [46]], [45], 2]],
  [
    "miles",
    "45",
    "2p",
    ["48p", "46 [p]"],
    [
      [
        [48, "provisional"],
        [46, "provisional"],
      ],
      [45],
      "unread",
    ],
  ],
  ["£", "45 p", "0.02", ["48p", "£46 [p]"], [[["unread"], [46, "provisional"]], ["unread"], 0.02]],
])("in %s, a target of %s, a tolerance of %s and %j", (unit, target, tolerance, values, expected) => {
  expect(understood(unit, target, tolerance, ...values)).toEqual(expected);
});

import { expect, test } from "vitest";
import { read } from "../read/index.ts";
import { isLevel } from "../register/index.ts";
import { addressName, sheetOf } from "../workbook/index.ts";

const HEADINGS = ["Indicator", "Good is", "Target", "2025/26 Q1", "2025/26 Q2"];

test.each([
  ["in one unit holds for both", "Plans agreed (%)", [80, 80], []],
  ["in two units is read for neither", "Readmissions per 1,000", ["unread", "unread"], ["Card!C2 80"]],
])("a target over two indicators %s", (_, title, targets, told) => {
  const sheet = {
    ...sheetOf("Card", [
      HEADINGS,
      ["Reviews on time (%)", "Higher", 80, 74, 72],
      [title, "Lower", null, 81, 78],
    ]),
    merges: [{ top: 1, bottom: 2, left: 2, right: 2 }],
  };
  const { register, reading } = read({ name: "x.xlsx", date1904: false, sheets: [sheet] });
  const found = register.kpis.flatMap((kpi) => kpi.targets);
  expect(found.map((target) => (isLevel(target) ? target.value : target.state))).toEqual(targets);
  expect(found.map(({ at }) => addressName(at))).toEqual(["Card!C2", "Card!C2"]);
  const unread = reading.notUnderstood.filter(({ why }) => why === "merged over targets");
  expect([...new Set(unread.map(({ at, text }) => `${addressName(at)} ${text}`))]).toEqual(told);
});

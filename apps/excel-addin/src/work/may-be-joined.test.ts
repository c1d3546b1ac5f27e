import { sheetOf } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { mayBeJoined } from "./may-be-joined.ts";

const plain = sheetOf("Card", [
  ["Code", "Title", "2025/26 Q1", "2025/26 Q2"],
  ["A1", "People seen", 70, null],
  ["A2", "Calls", null, 65],
]);
const wide = sheetOf("Card", [
  [null, "2025/26", null, "2026/27", null],
  ["KPI", "Q1", "Q2", "Q1", "Q2"],
  ["Falls", 1, 2, 3, 4],
]);
const tall = sheetOf("Card", [
  ["Service", "KPI", "2025/26 Q1"],
  ["Care at home", "Hours", 70],
  [null, "Visits", 65],
]);

test.each([
  ["a plain card with a figure missing", plain, false],
  ["a year over its quarters", wide, true],
  ["a service beside its indicators", tall, true],
  ["joined cells that are known", { ...wide, merges: [{ top: 0, left: 1, bottom: 0, right: 2 }] }, false],
  [
    "a table of Excel's",
    { ...tall, tables: [{ name: "T", block: { top: 0, left: 0, bottom: 2, right: 2 } }] },
    false,
  ],
  [
    "a title over everything",
    sheetOf("Card", [
      ["Scorecard", null],
      [null, null],
      ["KPI", "2025/26 Q1"],
    ]),
    false,
  ],
])("%s may hold joined cells that matter: %s", (_, sheet, may) => {
  expect(mayBeJoined(sheet)).toBe(may);
});

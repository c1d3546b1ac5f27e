import { sheetOf } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { understand } from "../work/understanding.ts";
import { joinsOf } from "./joins-of.ts";

/** A service beside its indicators: its name may be joined over both rows. */
const ROWS = [
  ["Service", "KPI", "2025/26 Q1"],
  ["Care at home", "Hours", 70],
  [null, "Visits", 65],
];

test.each([
  ["a card", "Card", ["Card"]],
  ["a sheet that is left out whatever it holds", "Removed indicators", []],
])("%s may have joined cells that matter, or not", (_, name, asked) => {
  const workbook = {
    name: "card.xlsx",
    date1904: false,
    sheets: [sheetOf(name, ROWS), sheetOf("Other", [])],
  };
  const joined = { ask: () => undefined, isKnown: () => false };
  const joins = joinsOf(joined, understand({ workbook, notices: [] }), () => undefined);
  expect(joins?.sheets).toEqual(asked);
});

import { cellWords } from "@quarterlight/core/report";
import { expect, test } from "vitest";
import { missedTable } from "./missed.ts";

const ROW = {
  to: "",
  kpi: "K1",
  name: "Visits",
  now: [],
  target: [],
  change: { kind: "none", word: "No clear change" },
} as const;

test.each([
  ["Fill the posts.", "By 31 January 2026", "Fill the posts. By 31 January 2026."],
  ["Fill the posts.", "", "Fill the posts."],
  ["", "", "No open action is recorded."],
])("of the action “%s”, due “%s”, the row of a missed target says “%s”", (action, when, said) => {
  const items = [{ ...ROW, now: [], target: [], action, when }];
  const { head, rows } = missedTable({ missed: { title: "Missed", items, others: [] } });
  expect(head.at(-1)).toBe("What we will do, and by when");
  expect(rows.map((row) => row.slice(-1).map(cellWords))).toEqual([[said]]);
});

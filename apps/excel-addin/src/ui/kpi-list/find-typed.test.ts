import { expect, test } from "vitest";
import { findTyped } from "./find-typed.ts";

const items = [
  { id: "GL-01", title: "Wait for care" },
  { id: "GL-02", title: "Falls at home" },
  { id: "GL-10", title: "Waiting list" },
  { id: "HS-01", title: "Readmissions" },
];

test.each([
  ["h", 0, 3],
  ["gl-10", 0, 2],
  ["wait", 0, 0],
  ["wait", 1, 2],
  ["wait", 3, 0],
  ["2", 0, 1],
  ["10", 3, 2],
  ["FALLS", 0, 1],
  ["zz", 0, undefined],
])("typing %s from row %i finds row %s", (typed, from, row) => {
  expect(findTyped(items, typed, from)).toBe(row);
});

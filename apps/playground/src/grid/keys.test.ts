import { Area, Book, addSheet } from "@quarterlight/excel-host/workbook";
import { expect, test } from "vitest";
import { extended, sheetKey } from "./keys.ts";

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test.each([
  { pressed: { key: "Delete" }, meant: { kind: "clear" } },
  { pressed: { key: "z", ctrlKey: true }, meant: { kind: "undo" } },
  { pressed: { key: "z", metaKey: true }, meant: { kind: "undo" } },
  { pressed: { key: "z" }, meant: null },
  { pressed: { key: "ArrowDown" }, meant: null },
  { pressed: { key: "ArrowDown", shiftKey: true }, meant: { kind: "extend", down: 1, across: 0 } },
  { pressed: { key: "ArrowLeft", shiftKey: true }, meant: { kind: "extend", down: 0, across: -1 } },
  { pressed: { key: "PageDown", ctrlKey: true }, meant: { kind: "front", by: 1 } },
])("$pressed means $meant", ({ pressed, meant }) => {
  expect(sheetKey({ ...NONE, ...pressed })).toEqual(meant);
});

test.each([
  { from: "B3", steps: [[1, 0]], reaches: "B3:B4" },
  { from: "B3", steps: [[-1, 0]], reaches: "B2:B3" },
  {
    from: "B3",
    steps: [
      [1, 0],
      [-1, 0],
    ],
    reaches: "B3",
  },
  {
    from: "B3",
    steps: [
      [1, 0],
      [0, 1],
      [0, 1],
    ],
    reaches: "B3:D4",
  },
  {
    from: "B3",
    steps: [
      [0, -1],
      [0, -1],
    ],
    reaches: "A3:B3",
  },
] as const)("from $from, $steps select $reaches", ({ steps, reaches }) => {
  const book = new Book();
  const anchor = new Area(addSheet(book, "KPIs"), 2, 1);
  book.select(anchor);
  for (const [down, across] of steps) book.select(extended(book, anchor, down, across) ?? book.selection);
  expect(book.selection.a1).toBe(reaches);
});

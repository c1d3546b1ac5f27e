import type { Edit } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { editBlocks } from "./edit-blocks.ts";

const edit = (sheet: string, row: number, column: number, value: string): Edit => ({
  at: { sheet, row, column },
  value,
});

test("cells side by side and rows below one another are one block", () => {
  const edits = [
    edit("Decisions", 1, 0, "A"),
    edit("Decisions", 1, 1, "B"),
    edit("Decisions", 2, 0, "C"),
    edit("Decisions", 2, 1, "D"),
  ];
  expect(editBlocks(edits)).toEqual([
    {
      sheet: "Decisions",
      top: 1,
      left: 0,
      values: [
        ["A", "B"],
        ["C", "D"],
      ],
    },
  ]);
});

test("a gap, another width or another sheet begins a block, and of two edits of a cell the last counts", () => {
  const edits = [
    edit("KPIs", 4, 3, "first"),
    edit("KPIs", 4, 5, "beyond a gap"),
    edit("KPIs", 5, 3, "one"),
    edit("KPIs", 5, 4, "two"),
    edit("Other", 6, 3, "elsewhere"),
    edit("KPIs", 4, 3, "last"),
  ];
  expect(editBlocks(edits)).toEqual([
    { sheet: "KPIs", top: 4, left: 3, values: [["last"]] },
    { sheet: "KPIs", top: 4, left: 5, values: [["beyond a gap"]] },
    { sheet: "KPIs", top: 5, left: 3, values: [["one", "two"]] },
    { sheet: "Other", top: 6, left: 3, values: [["elsewhere"]] },
  ]);
});

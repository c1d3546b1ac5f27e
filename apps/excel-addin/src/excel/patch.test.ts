import { sheetOf } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { patched } from "./patch.ts";

const workbook = {
  name: "KPIs.xlsx",
  date1904: false,
  sheets: [sheetOf("One", [["a", "b"], ["c"]]), sheetOf("Two", [["x"]])],
};
const after = (top: number, left: number, cells: readonly (readonly ({ value: string } | null)[])[]) =>
  patched(workbook, [{ sheet: "One", top, left, cells }]).sheets[0]?.rows;

test.each([
  { what: "a cell changed", top: 0, left: 1, cells: [[{ value: "B" }]], rows: [["a", "B"], ["c"]] },
  {
    what: "a cell beyond the end",
    top: 2,
    left: 1,
    cells: [[{ value: "d" }]],
    rows: [["a", "b"], ["c"], [null, "d"]],
  },
  { what: "the last cell emptied", top: 1, left: 0, cells: [[null]], rows: [["a", "b"]] },
  { what: "a cell within emptied", top: 0, left: 0, cells: [[null]], rows: [[null, "b"], ["c"]] },
])("$what", ({ top, left, cells, rows }) => {
  expect(after(top, left, cells)).toEqual(sheetOf("One", rows).rows);
});

test("a sheet that nothing touches stays the same", () => {
  expect(patched(workbook, []).sheets[1]).toBe(workbook.sheets[1]);
});

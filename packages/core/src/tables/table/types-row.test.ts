import { expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { typesRow } from "./types-row.ts";

const HEADINGS = ["Area", "2018/19", "2019/20", "2020/21"];
const FIGURES = ["Fife", 1, 2, 3];

test.each([
  {
    what: "under the headings",
    rows: [HEADINGS, ["", "Imputed data", "Imputed data", "Raw data"], FIGURES],
    at: 1,
  },
  { what: "above them", rows: [["", "Estimated", "", "Actual"], HEADINGS, FIGURES], at: 0 },
  {
    what: "beside a label",
    rows: [HEADINGS, ["Data type", "Modelled", "Modelled figures", "Final"], FIGURES],
    at: 1,
  },
])("words of how figures came about, $what", ({ rows, at }) => {
  const types = typesRow(sheetOf("A", rows), rows.indexOf(HEADINGS), [1, 2, 3]);
  expect(types?.row).toBe(at);
  expect(types?.flagsOf(1)).toEqual(["estimated"]);
  expect(types?.flagsOf(3)).toEqual([]);
});

test.each([
  { what: "figures", rows: [HEADINGS, FIGURES] },
  { what: "a word of another kind", rows: [HEADINGS, ["", "Imputed", "Imputed", "Fine"], FIGURES] },
])("a row with $what is none", ({ rows }) => {
  expect(typesRow(sheetOf("A", rows), 0, [1, 2, 3])).toBeUndefined();
});

import { areaAt, Book, addSheet } from "@quarterlight/excel-host/workbook";
import { expect, test } from "vitest";
import { sumsOf } from "./sums.ts";

function book(): Book {
  const made = new Book();
  addSheet(made, "Figures");
  ["Value", 0.1, 0.2, "[c]", 30].forEach((value, row) => made.typeIn(`A${row + 1}`, value));
  return made;
}

test.each([
  { address: "A2:A3", sums: { average: "0.15", count: 2, sum: "0.3" } },
  { address: "A:A", sums: { average: "10.1", count: 3, sum: "30.3" } },
  { address: "A2", sums: null },
  { address: "A1:A2", sums: null },
  { address: "C1:D9", sums: null },
])("$address adds up to $sums", ({ address, sums }) => {
  expect(sumsOf(areaAt(book(), address))).toEqual(sums);
});

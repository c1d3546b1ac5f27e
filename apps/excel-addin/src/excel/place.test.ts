import { addressName } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { placeOf } from "./place.ts";

test.each(["Figures", "Who's who", "You said, we did", "A!B", "2025"])(
  "a cell of sheet %s is found again",
  (sheet) => {
    expect(placeOf(addressName({ sheet, row: 11, column: 27 }))).toEqual({ sheet, cell: "AB12" });
  },
);

test("what is no cell's name has no place", () => {
  expect(placeOf("C12")).toBeUndefined();
});

import { expect, test } from "vitest";
import { areaAt } from "./address.ts";
import { kpiBook } from "./kpi-book.fixture.ts";
import { insertCells, removeCells } from "./shift.ts";

test("cells under new cells move down, with the tables among them", () => {
  const book = kpiBook();
  insertCells(areaAt(book, "A1:F2"), "Down");
  expect(book.table("tblKPI")?.area.a1).toBe("A3:F6");
  expect(book.active.content(3, 0)).toBe("K1");
  expect(book.active.used()?.a1).toBe("A3:F8");
});

test("cells below removed cells move up, and those beyond removed columns to the left", () => {
  const book = kpiBook();
  removeCells(areaAt(book, "A5:F5"), "Up");
  expect(book.active.cell(4, 3).formula).toBe("SUM(D3:D4)");
  book.typeIn("Notes!A1", "first");
  book.typeIn("Notes!C1", "third");
  removeCells(areaAt(book, "Notes!B1"), "Left");
  expect(areaAt(book, "Notes!A1:C1").grid((row, column) => book.sheets[1]?.content(row, column))).toEqual([
    ["first", "third", ""],
  ]);
});

test("a table is never torn apart", () => {
  const book = kpiBook();
  expect(() => insertCells(areaAt(book, "B1:C1"), "Down")).toThrow(
    expect.objectContaining({ code: "InvalidOperation" }),
  );
});

import { expect, test } from "vitest";
import { areaAt } from "./address.ts";
import { kpiBook } from "./kpi-book.fixture.ts";
import { addSheet } from "./sheet-list.ts";
import { addTable, removeTable } from "./table-list.ts";

test("what another person did is not taken back with one's own", () => {
  const book = kpiBook();
  addSheet(book, "Mine");
  addTable(areaAt(book, "Mine!A1:B2"), { name: "MyTable" });
  addSheet(book, "Theirs", "Remote");
  addTable(areaAt(book, "Theirs!A1:B2"), { name: "TheirTable", source: "Remote" });
  book.typeIn("KPIs!D2", 0.1, "Remote");
  expect(book.undo.depth).toBe(2);
  expect([book.undoLast(), book.undoLast(), book.undoLast()]).toEqual([true, true, false]);
  expect(book.sheets.map(({ name }) => name)).toEqual(["KPIs", "Notes", "Theirs"]);
  expect(book.tables.map(({ name }) => name)).toEqual(["tblKPI", "TheirTable"]);
  expect(book.active.content(1, 3)).toBe(0.1);
});

test("a table that was taken away comes back", () => {
  const book = kpiBook();
  const [table] = book.tables;
  for (const each of book.tables) removeTable(each);
  expect(book.tables).toEqual([]);
  book.undoLast();
  expect(book.tables).toEqual([table]);
});

test("formulas follow what is taken back", () => {
  const book = kpiBook();
  book.typeIn("D3", 1000);
  expect(book.active.content(5, 3)).toBe(1018);
  book.undoLast();
  expect(book.active.content(5, 3)).toBe(1328);
});

test("what is typed right below a table becomes a row of it, and is taken back with it", () => {
  const book = kpiBook();
  addSheet(book, "Mine");
  const table = addTable(areaAt(book, "Mine!B2:C4"), { name: "MyTable" });
  book.typeIn("Mine!A5", "beside it");
  book.typeIn("Mine!B6", "further down");
  book.typeIn("Mine!B5", "");
  expect(table.area.a1).toBe("B2:C4");
  book.typeIn("Mine!B5", "below it");
  expect(table.area.a1).toBe("B2:C5");
  book.undoLast();
  expect(table.area.a1).toBe("B2:C4");
});

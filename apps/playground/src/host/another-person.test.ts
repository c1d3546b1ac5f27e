import { areaAt, bookOf, Book, addSheet, addTable } from "@quarterlight/excel-host/workbook";
import { expect, test } from "vitest";
import { anotherPersonEdits } from "./another-person.ts";

function book(): Book {
  const made = new Book();
  addSheet(made, "KPIs");
  addSheet(made, "Figures");
  made.typeIn("KPIs!A1", 7);
  made.typeIn("Figures!A1", "Value");
  made.typeIn("Figures!A2", 20);
  made.typeIn("Figures!A3", "[c]");
  addTable(areaAt(made, "Figures!A1:A3"));
  made.select(areaAt(made, "Figures!C9"));
  return made;
}

test("the last figure of the longest table is edited, as somebody else's edit", () => {
  const made = book();
  const sources: string[] = [];
  made.listen((happening) => {
    if (happening.kind === "changed") sources.push(happening.source);
  });
  expect(anotherPersonEdits(made)).toBe("Another person changed Figures!A2 from 20 to 22.");
  expect(sources).toEqual(["Remote"]);
});

test("the selected cell is edited where it holds a number", () => {
  const made = book();
  made.select(areaAt(made, "KPIs!A1"));
  expect(anotherPersonEdits(made)).toBe("Another person changed KPIs!A1 from 7 to 7.7.");
});

test("what cannot be edited is said in words", () => {
  const empty = bookOf({ name: "Empty.xlsx", date1904: false, sheets: [] });
  addSheet(empty, "KPIs");
  expect(anotherPersonEdits(empty)).toBe("There is no figure for another person to edit.");
  const closed = book();
  closed.isReadOnly = true;
  expect(anotherPersonEdits(closed)).toContain("nothing may be written here");
});

import { describe, expect, test } from "vitest";
import { subjects } from "@quarterlight/core/layouts";
import { rowOf, serialOf } from "./row.ts";

describe("a record as a row", () => {
  test("has a value for each column, nothing for what is not said", () => {
    const row = rowOf(subjects.priorities, { id: "P1", title: "Home", outcomes: [2, 9] });
    expect(row).toEqual(["P1", "Home", null, "2, 9"]);
  });

  test("keeps the paragraphs of a long text on lines of their own", () => {
    const row = rowOf(subjects.priorities, { id: "P1", title: "Home", summary: ["One.", "Two."] });
    expect(row[2]).toBe("One.\nTwo.");
  });

  test("has no place for a field the sheet does not know", () => {
    expect(() => rowOf(subjects.priorities, { id: "P1", colour: "blue" })).toThrow(/no column for colour/);
  });

  test.each([
    ["1900-03-01", 61],
    ["2024-02-29", 45_351],
    ["2025-11-14", 45_975],
  ])("%s is the day Excel counts as %i", (iso, serial) => {
    expect(serialOf(iso)).toBe(serial);
  });
});

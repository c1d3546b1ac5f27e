import { expect, test } from "vitest";
import type { Cell } from "../../workbook/index.ts";
import { headingText } from "./heading-text.ts";

const JANUARY = 45_681;
const FEBRUARY = 45_712;
const MARCH = 45_740;

type Case = readonly [
  why: string,
  format: string,
  serials: readonly (number | string)[],
  said: readonly string[],
];

test.each<Case>([
  ["may be Jan 24", "d-mmm", [JANUARY, FEBRUARY, MARCH], ["24-Jan", "24-Feb", "24-Mar"]],
  ["shows its year", "d mmm yyyy", [JANUARY, FEBRUARY], ["2025-01-24", "2025-02-24"]],
  ["is a month", "mmm", [JANUARY, FEBRUARY], ["2025-01-24", "2025-02-24"]],
  ["stands alone", "d-mmm", ["Target", JANUARY], ["Target", "2025-01-24"]],
  ["is of another day", "d-mmm", [JANUARY, FEBRUARY + 1], ["2025-01-24", "2025-02-25"]],
  ["is no year", "d-mmm", [JANUARY + 6, FEBRUARY + 6], ["2025-01-30", "2025-03-02"]],
  ["is a day before any year", "d-mmm", [JANUARY - 9, FEBRUARY - 9], ["2025-01-15", "2025-02-15"]],
  ["is a year", "General", [2024, 2025, 45], ["2024", "2025", ""]],
])("a heading that %s, under %s", (_, format, serials, said) => {
  const cells: Cell[] = serials.map((value) =>
    typeof value === "number" && format !== "General" ? { value, format } : { value },
  );
  const through = (row: number, column: number) => (row === 0 ? (cells[column] ?? null) : null);
  expect(cells.map((_cell, column) => headingText(through, 0, column))).toEqual(said);
});

test("is looked at from above too", () => {
  const cells: Cell[] = [JANUARY, FEBRUARY].map((value) => ({ value, format: "d/m" }));
  const down = (row: number, column: number) => (column === 0 ? (cells[row] ?? null) : null);
  expect(headingText(down, 1, 0)).toBe("24/2");
});

import { expect, test } from "vitest";
import { differenceFigure, proseFigure, shownProse, tableFigure } from "./index.ts";

const GRADE = { kind: "grade", of: "" } as const;

test.each([
  { value: 6, prose: "grade 6 (excellent)", table: "6" },
  { value: 5, prose: "grade 5 (very good)", table: "5" },
  { value: 4, prose: "grade 4 (good)", table: "4" },
  { value: 3, prose: "grade 3 (adequate)", table: "3" },
  { value: 2, prose: "grade 2 (weak)", table: "2" },
  { value: 1, prose: "grade 1 (unsatisfactory)", table: "1" },
  { value: 7, prose: "7", table: "7" },
])("the grade $value is $prose", ({ value, prose, table }) => {
  expect(proseFigure(value, GRADE, 0)).toBe(prose);
  expect(tableFigure(value, GRADE, 0)).toBe(table);
});

test.each([
  { value: 4.5, decimals: 1, prose: "4.5" },
  { value: 13 / 3, decimals: 1, prose: "4.3" },
  { value: 4.1 + Number.EPSILON * 4, decimals: 1, prose: "4.1" },
  { value: 5.97, decimals: 1, prose: "6.0" },
  { value: 4.5, decimals: 0, prose: "5" },
  { value: 4, decimals: 1, prose: "grade 4 (good)" },
])("$value, a mean of grades, is $prose to $decimals places", ({ value, decimals, prose }) => {
  expect(proseFigure(value, GRADE, decimals)).toBe(prose);
  expect(shownProse(value, GRADE, decimals)).toBe(Number(prose.replace("grade 4 (good)", "4")));
});

test("grades differ by grades", () => {
  expect(differenceFigure(5, 4, GRADE, 0).text).toBe("1 grade");
});

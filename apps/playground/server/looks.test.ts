import { exampleWorkbook } from "@quarterlight/template/workbook";
import { expect, test } from "vitest";
import { looksOf } from "./looks.ts";

const looks = looksOf(exampleWorkbook());

test("every sheet keeps its colour, its widths and what stays in view", () => {
  const kpis = looks.find(({ sheet }) => sheet === "KPIs");
  expect(kpis).toMatchObject({ frozen: { rows: 4, columns: 2 }, gridLines: true });
  expect(kpis?.tabColour).toMatch(/^#[0-9A-F]{6}$/);
  expect(kpis?.widths.every((width) => width !== null && width > 20)).toBe(true);
});

test("headings of tables are bold, on their fill and in their ink", () => {
  const figures = looks.find(({ sheet }) => sheet === "Figures");
  const heading = figures?.cells.find(({ row, column }) => row === 3 && column === 2);
  expect(heading?.style).toEqual({ bold: true, fill: "#0A4E6E", fontColour: "#FFFFFF", horizontal: "Right" });
});

import type { Address } from "../../workbook/index.ts";
import { book, drawnSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";
import type { TableSubject } from "../frame/subjects.ts";
import { isTotalLabel } from "../structure/total-label.ts";

export const partsAgainstTotal = defineCheck({
  id: "A05",
  title: "Total is not the sum of its parts",
  castsDoubt: true,
  why: "A reader who adds the parts gets another total than the one beside them.",
  severity: "error",
  scope: "table",
  check: (table) => totalRows(table).flatMap((row) => wrongSums(table, row)),
  message: ({ total, sum, parts }) =>
    `The total is ${shown(total)}, but the ${parts} numbers above it add up to ${shown(sum)}.`,
  remedy: "Correct the total or the part that is wrong; better, let a formula add them.",
  departs:
    "Only for a row named as a total that does add up in another of its columns: a row of averages, or of KPIs that cannot be added, is not held to a sum.",
  examples: {
    keep: [() => summed(30, 42), () => summed(30, 42, "Average")],
    break: [() => summed(30, 45)],
  },
});

function summed(first: number, second: number, label = "Total") {
  const rows = [
    ["Code", "Area", "2024/25 Q1", "2024/25 Q2"],
    ["L1", "North", 10, 20],
    ["L2", "South", 20, 22],
    ["T", label, first, second],
  ];
  return book(drawnSheet("Localities", rows));
}

function totalRows({ sheet, block, headingRow, columns }: TableSubject): readonly number[] {
  const labels = columns
    .filter(({ holds }) => holds === "text" || holds === "ids")
    .map(({ at }) => at.column);
  const rows: number[] = [];
  for (let row = headingRow + 3; row <= block.bottom; row += 1) {
    const isTotal = labels.some((column) => {
      const value = sheet.rows[row]?.[column]?.value;
      return typeof value === "string" && isTotalLabel(value, "sum");
    });
    if (isTotal) rows.push(row);
  }
  return rows;
}

type Sum = { readonly at: Address; readonly total: number; readonly sum: number; readonly parts: number };

function wrongSums(table: TableSubject, row: number): readonly Sum[] {
  const figures = table.columns.filter(({ holds }) => holds === "figures");
  const sums = figures.flatMap(({ at }) => sumAbove(table, row, at.column));
  const isRight = ({ total, sum, parts: count }: Sum) => Math.abs(total - sum) <= 0.5 * count;
  return sums.some(isRight) ? sums.filter((each) => !isRight(each)) : [];
}

function sumAbove({ sheet, headingRow }: TableSubject, row: number, column: number): readonly Sum[] {
  const total = sheet.rows[row]?.[column]?.value;
  if (typeof total !== "number") return [];
  const numbers: number[] = [];
  for (let above = row - 1; above > headingRow; above -= 1) {
    const value = sheet.rows[above]?.[column]?.value;
    if (typeof value !== "number") return [];
    numbers.push(value);
  }
  const sum = numbers.reduce((whole, value) => whole + value, 0);
  const at = { sheet: sheet.name, row, column };
  return numbers.length < 2 || sum === 0 ? [] : [{ at, total, sum, parts: numbers.length }];
}

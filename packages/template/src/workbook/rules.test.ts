import { describe, expect, test } from "vitest";
import type { Cell, CellValue } from "@quarterlight/core/workbook";
import type { TablePlan, Validation, WorkbookPlan } from "@quarterlight/files/write";
import { blankWorkbook, exampleWorkbook } from "./index.ts";

/** What the templates hold keeps the rules that their own drop-down lists and validation set. */
describe.each([
  ["blank", blankWorkbook()],
  ["example", exampleWorkbook()],
])("the %s workbook", (_, plan) => {
  const tables = plan.sheets.flatMap(({ tables: own }) => own ?? []);

  test.each(tables)("$name keeps its own rules", (table) => {
    const broken = table.columns.flatMap((column, index) => {
      const { validation } = column;
      if (validation === undefined) return [];
      return valuesOf(table, index)
        .filter((value) => value !== null && !fits(value, validation, plan))
        .map((value) => `${column.heading}: ${JSON.stringify(value)}`);
    });
    expect(broken).toEqual([]);
  });

  test.each(tables)("$name has no gap and no row twice", (table) => {
    const rows = table.rows.map((row) => JSON.stringify(row));
    expect(new Set(rows).size).toBe(rows.length);
    expect(table.rows.filter((row) => row.every((cell) => plainValue(cell) === null))).toEqual([]);
  });
});

function fits(value: CellValue, validation: Validation, plan: WorkbookPlan): boolean {
  switch (validation.kind) {
    case "choices":
      return validation.choices.some((choice) => choice === value);
    case "reference":
      return namedValues(plan, validation.source).has(value);
    case "number":
    case "date":
      return typeof value === "number";
  }
}

function namedValues(plan: WorkbookPlan, name: string): ReadonlySet<CellValue> {
  const named = plan.definedNames?.find((candidate) => candidate.name === name);
  const table = plan.sheets.find((sheet) => sheet.name === named?.sheet)?.tables?.[0];
  if (named === undefined || table === undefined) return new Set();
  return new Set(valuesOf(table, named.block.left - table.at.column));
}

function valuesOf(table: TablePlan, column: number): CellValue[] {
  return table.rows.map((row) => plainValue(row[column] ?? null));
}

function plainValue(cell: CellValue | Cell): CellValue {
  return typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
}

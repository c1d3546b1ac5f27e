import { expect, test } from "vitest";
import type { ColumnPlan } from "./column-plan.ts";
import { writeWorkbook, type SheetPlan, type TablePlan, type WorkbookPlan } from "./index.ts";

const table: TablePlan = {
  name: "Kpis",
  at: { row: 0, column: 0 },
  columns: [{ heading: "Code" }],
  rows: [],
};
const sheet: SheetPlan = { name: "List", columnWidths: [], tables: [table] };
const plan: WorkbookPlan = {
  title: "T",
  creator: "C",
  language: "en-GB",
  created: "2026-01-05",
  sheets: [sheet],
};

function withSheet(change: Partial<SheetPlan>): WorkbookPlan {
  return { ...plan, sheets: [{ ...sheet, ...change }] };
}

function withTable(change: Partial<TablePlan>): WorkbookPlan {
  return withSheet({ tables: [{ ...table, ...change }] });
}

function withColumn(change: Partial<ColumnPlan>): WorkbookPlan {
  return withTable({ columns: [{ heading: "Code", ...change }] });
}

test.each([
  [{ ...plan, created: "soon" }, '"soon" is not a date'],
  [withSheet({ visibility: "hidden" }), "no sheet is visible"],
  [{ ...plan, sheets: [sheet, { ...sheet, name: "LIST", tables: [] }] }, 'two sheets are named "LIST"'],
  [withSheet({ name: "Q1/Q2" }), '"Q1/Q2" cannot name a sheet'],
  [withSheet({ name: "June's" }), "cannot name a sheet"],
  [
    withSheet({ tables: [table, { ...table, name: "Other", at: { row: 1, column: 0 } }] }),
    "table Other lies over",
  ],
  [withSheet({ print: { orientation: "portrait", footer: "f".repeat(201) } }), "is over 200 characters"],
  [withSheet({ cells: [{ row: 9, column: 9, value: Number.NaN }] }), 'a cell of "List" holds NaN'],
  [withTable({ rows: [["t".repeat(32_768)]] }), "a cell of table Kpis holds more than 32,767 characters"],
  [withTable({ rows: [[{ value: 1, formula: "=1" }]] }), "starts with an equals sign"],
  [withSheet({ name: "A name of thirty-two characters!" }), "cannot name a sheet"],
  [withSheet({ heading: "KPIs" }), 'table Kpis covers the introduction of "List"'],
  [withSheet({ tables: [table, { ...table, name: "KPIS" }] }), 'two tables or blocks are named "KPIS"'],
  [withTable({ name: "KPI1" }), '"KPI1" cannot be a name'],
  [withTable({ name: "R1C1" }), '"R1C1" cannot be a name'],
  [withTable({ name: "My table" }), '"My table" cannot be a name'],
  [withTable({ columns: [] }), "table Kpis has no columns"],
  [withTable({ rows: [["a"], ["b", "c"]] }), "row 1 of table Kpis has not one value a column"],
  [withTable({ columns: [{ heading: "A" }, { heading: "a" }] }), 'two columns named "a"'],
  [withColumn({ heading: "A\nb" }), "has no plain heading"],
  [withColumn({ note: "n".repeat(256) }), "is longer than 255 characters"],
  [withColumn({ validation: { kind: "number", message: "m".repeat(226) } }), "is over 225 characters"],
  [withColumn({ validation: { kind: "choices", choices: ["a, b"] } }), "has a comma"],
  [withColumn({ validation: { kind: "choices", choices: ["c".repeat(256)] } }), "are over 255 characters"],
])("a plan that Excel could not open is refused: %#", async (wrong, message) => {
  await expect(writeWorkbook(wrong)).rejects.toThrow(message);
});

test("the plan that these differ from can be drawn", async () => {
  await expect(writeWorkbook(plan)).resolves.toBeInstanceOf(Uint8Array);
});

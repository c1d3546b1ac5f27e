import { expect, test } from "vitest";
import { drawnSheet } from "../examples/sheets.ts";
import { evaluate } from "./evaluate.ts";
import { lookupIn } from "./lookup.ts";
import { readFormula } from "./read-formula.ts";
import { relativeForm } from "./relative-form.ts";

const kindsOf = (formula: string) => readFormula(formula).map(({ kind }) => kind);

test.each([
  ["A1+B2", ["reference", "operator", "reference"]],
  ["SUM(A1:A9)", ["call", "open", "reference", "close"]],
  [
    'IF(A1="x, y",2,"")',
    ["call", "open", "reference", "operator", "text", "comma", "number", "comma", "text", "close"],
  ],
  ["'Raw Data'!$C$4*100", ["reference", "operator", "number"]],
  ["[Other.xlsx]Sheet1!A1", ["reference"]],
  ["'C:\\data\\[Old book.xls]Sheet 1'!$B$2", ["reference"]],
  [
    "VLOOKUP(A1,Data!A:D,4,FALSE)",
    ["call", "open", "reference", "comma", "reference", "comma", "number", "comma", "name", "close"],
  ],
  ["LOG10(A1)", ["call", "open", "reference", "close"]],
  ["Table1[Value]", ["name"]],
  ["#REF!+1", ["error", "operator", "number"]],
  ["1.5E-3", ["number"]],
] as const)("%s is read in pieces", (formula, kinds) => {
  expect(kindsOf(formula)).toEqual(kinds);
});

test.each([
  ["A1:$C$4", { from: { row: 0, column: 0 }, to: { row: 3, column: 2, fixedRow: true, fixedColumn: true } }],
  ["AA10", { from: { row: 9, column: 26 }, isBlock: false }],
  ["'It''s'!B2", { sheet: "It's", book: "" }],
  ["[Other.xlsx]Sheet1!A1", { sheet: "Sheet1", book: "[Other.xlsx]" }],
  ["C:D", { from: { row: 0, column: 2 }, to: { row: 1_048_575, column: 3 } }],
] as const)("%s names its cells", (formula, expected) => {
  expect(readFormula(formula)[0]).toMatchObject({ kind: "reference", reference: expected });
});

test("a formula filled down has one form, and a fixed row another", () => {
  const form = (formula: string, row: number) => relativeForm(readFormula(formula), { row, column: 3 });
  expect(form("A2/B2", 1)).toBe(form("A3/B3", 2));
  expect(form("A2/B$2", 1)).not.toBe(form("A3/B$3", 2));
});

const workbook = {
  name: "x.xlsx",
  date1904: false,
  sheets: [
    drawnSheet("S", [
      [1, 2, 3],
      [4, "words", 6],
      [{ value: null, formula: "A1" }, 8, { error: "#REF!" }],
    ]),
  ],
};

test.each([
  ["A1+B1*C1", 7],
  ["(A1+B1)*C1", 9],
  ["-A1^2", 1],
  ["2^3^1", 8],
  ["SUM(A1:C2)", 16],
  ["AVERAGE(A1:C1,10)", 4],
  ["MAX(A1:C1)-MIN(A1:C1)", 2],
  ["50%*A2", 2],
  ["ABS(A1-A2)", 3],
  ["Z99+1", 1],
  ["B2+1", undefined],
  ["SUM(A3:B3)", undefined],
  ["C3+1", undefined],
  ["IF(A1,2,3)", undefined],
  ["A1:A2", undefined],
  ["1/0", undefined],
] as const)("%s gives %s", (formula, expected) => {
  expect(evaluate(readFormula(formula), { sheet: "S", row: 9, column: 9 }, lookupIn(workbook))).toBe(
    expected,
  );
});

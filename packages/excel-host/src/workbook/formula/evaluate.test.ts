import { expect, test } from "vitest";
import { Book } from "../book.ts";
import type { Content } from "../content.ts";
import { addSheet } from "../sheet-list.ts";

function bookWith(cells: Readonly<Record<string, string | number | boolean>>): Book {
  const book = new Book();
  addSheet(book, "KPIs");
  addSheet(book, "Last year's");
  for (const [address, value] of Object.entries(cells)) book.typeIn(address, value);
  return book;
}

const CELLS = { A1: 4, A2: 6, A3: "text", A4: true, B1: 0, "'Last year''s'!A1": 5 };

const RESULTS: readonly { readonly formula: string; readonly result: Content }[] = [
  { formula: "=1+2*3", result: 7 },
  { formula: "=(1+2)*3", result: 9 },
  { formula: "=-A1^2", result: 16 },
  { formula: "=10-4-3", result: 3 },
  { formula: "=50%", result: 0.5 },
  { formula: "=A1/A2*100", result: (4 / 6) * 100 },
  { formula: "=SUM(A1:A4)", result: 10 },
  { formula: "=SUM(A1,A2,2)", result: 12 },
  { formula: "=AVERAGE(A1:A2)", result: 5 },
  { formula: "=AVERAGE(B5:B9)", result: { error: "#DIV/0!" } },
  { formula: "=COUNT(A1:A9)", result: 2 },
  { formula: "=COUNTA(A1:A9)", result: 4 },
  { formula: "=MIN(A1:A2)+MAX(A1:A2)", result: 10 },
  { formula: "=MAX(B5:B9)", result: 0 },
  { formula: "=ROUND(2.345,2)", result: 2.35 },
  { formula: "=ROUND(-0.5,0)", result: -1 },
  { formula: '=IF(A1>=4,"on target","below")', result: "on target" },
  { formula: '=IF(AND(A1>1,NOT(A2=6)),"yes","no")', result: "no" },
  { formula: '=A3&" and "&A1', result: "text and 4" },
  { formula: '="TEXT"=A3', result: true },
  { formula: "=A1/B1", result: { error: "#DIV/0!" } },
  { formula: '=IFERROR(A1/B1,"none")', result: "none" },
  { formula: "=A3+1", result: { error: "#VALUE!" } },
  { formula: "='Last year''s'!A1+1", result: 6 },
  { formula: "=Nowhere!A1", result: { error: "#REF!" } },
];

test.each(RESULTS)("$formula gives $result", ({ formula, result }) => {
  const book = bookWith(CELLS);
  book.typeIn("D1", formula);
  expect(book.active.content(0, 3)).toEqual(result);
});

test("results follow what they look at, through other formulas and other sheets", () => {
  const book = bookWith({ A1: 1, B1: "=C1+1", C1: "=A1*10", "'Last year''s'!A1": "=KPIs!B1" });
  book.typeIn("A1", 2);
  expect([book.active.content(0, 1), book.sheets[1]?.content(0, 0)]).toEqual([21, 21]);
});

test.each(["=VLOOKUP(A1,A1:B2,2)", "=SUM(tblKPI[Target])", "=LET(x,1,x)", "=A1 A2"])(
  "%s is not understood, and its cell keeps what the file last showed",
  (formula) => {
    const book = bookWith(CELLS);
    book.active.put(0, 3, { content: 0.42, formula: formula.slice(1), format: "General", style: {} });
    book.typeIn("A1", 5);
    expect(book.active.content(0, 3)).toBe(0.42);
  },
);

test("a formula that leads back to itself stops", () => {
  const book = bookWith({ A1: "=B1+1", B1: "=A1+1" });
  expect(book.active.content(0, 0)).toEqual(expect.any(Number));
});

test("manual calculation waits until it is asked for", () => {
  const book = bookWith({ A1: 1, B1: "=A1*2" });
  book.calculationMode = "Manual";
  book.typeIn("A1", 4);
  expect(book.active.content(0, 1)).toBe(2);
  book.calculate(true);
  expect(book.active.content(0, 1)).toBe(8);
});

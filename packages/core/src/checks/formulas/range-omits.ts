import { isDateSerial } from "../../period/index.ts";
import type { Cell } from "../../workbook/index.ts";
import { callsOf } from "../calculator/call-arguments.ts";
import type { Reference } from "../calculator/token.ts";
import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import type { FormulaSubject } from "../frame/subjects.ts";
import { cellName } from "../../workbook/index.ts";

const ADDING = new Set(["SUM", "AVERAGE"]);
const FEWEST = 3;

export const rangeOmits = defineCheck({
  id: "F04",
  title: "Sum that stops one cell short",
  castsDoubt: true,
  why: "A row added at the end is left out of the total, and the total is printed too low.",
  scope: "formula",
  check: (subject) => {
    const references = callsOf(subject.tokens, ADDING).flatMap(({ inside }) =>
      inside.flatMap(([first, ...rest]) =>
        first?.kind === "reference" && rest.length === 0 ? [first.reference] : [],
      ),
    );
    const omitted = references.length === 1 ? references.flatMap((each) => omittedBy(each, subject)) : [];
    return omitted.map((cell) => ({ at: subject.at, formula: subject.cell.formula ?? "", cell }));
  },
  severity: "warning",
  message: ({ formula, cell }) => `=${formula} leaves out ${cell}, which holds a number beside the others.`,
  remedy: "Stretch the sum over it, unless it is meant to be left out.",
  departs:
    "Of one plain column of at least three typed numbers, and only where the cell left out is a typed number too: a formula there is a subtotal more often than not, and a year is a heading.",
  examples: {
    keep: [
      () => workings([5], [6], [7], [8], [computed("SUM(A1:A4)", 26)]),
      () => workings([2024], [6], [7], [8], [computed("SUM(A2:A4)", 21)]),
    ],
    break: [() => workings([5], [6], [7], [8], [null], [computed("SUM(A1:A3)", 18)])],
  },
});

function omittedBy(
  { from, to, sheet: other, book }: Reference,
  { sheet, at }: FormulaSubject,
): readonly string[] {
  const isPlain = other === "" && book === "" && from.column === to.column && to.row - from.row + 1 >= FEWEST;
  if (!isPlain || to.row >= sheet.rows.length) return [];
  const cellIn = (row: number) => sheet.rows[row]?.[from.column] ?? null;
  const summed = sheet.rows.slice(from.row, to.row + 1).map((row) => row[from.column] ?? null);
  if (!summed.every((cell) => isTyped(cell))) return [];
  return [from.row - 1, to.row + 1]
    .filter((row) => row >= 0 && !(row === at.row && from.column === at.column))
    .filter((row) => isTyped(cellIn(row)) && !isHeading(cellIn(row)))
    .map((row) => cellName({ row, column: from.column }));
}

function isTyped(cell: Cell | null): boolean {
  return typeof cell?.value === "number" && cell.formula === undefined;
}

function isHeading(cell: Cell | null): boolean {
  const value = Number(cell?.value);
  const isYear = Number.isInteger(value) && value >= 1990 && value <= 2100;
  return isYear || (cell?.format !== undefined && /[dy]/i.test(cell.format) && isDateSerial(value));
}

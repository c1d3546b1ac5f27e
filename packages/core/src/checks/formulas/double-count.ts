import { type Cell, cellName } from "../../workbook/index.ts";
import { callsOf } from "../calculator/call-arguments.ts";
import { tokensOf } from "../calculator/cell-formula.ts";
import type { Reference } from "../calculator/token.ts";
import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import type { FormulaSubject } from "../frame/subjects.ts";

const SUM = new Set(["SUM"]);

export const doubleCount = defineCheck({
  id: "F15",
  title: "Sum that counts a subtotal as well as its parts",
  castsDoubt: true,
  why: "The total is printed too high, by everything that was counted twice.",
  scope: "formula",
  check: (subject) => {
    const twice = columnSums(subject.cell).flatMap((reference) => subtotalsIn(reference, subject));
    const [first] = twice;
    return first === undefined
      ? undefined
      : { at: subject.at, formula: subject.cell.formula ?? "", subtotal: first };
  },
  severity: "warning",
  message: ({ formula, subtotal }) =>
    `=${formula} adds ${subtotal}, which is itself the sum of cells that it adds.`,
  remedy: "Add either the parts or the subtotals.",
  examples: {
    keep: [() => workings([1], [2], [computed("SUM(A1:A2)", 3)], [computed("SUM(A1:A2)", 3)])],
    break: [() => workings([1], [2], [computed("SUM(A1:A2)", 3)], [4], [computed("SUM(A1:A4)", 10)])],
  },
});

/** The blocks of one column that a formula sums on its own sheet. */
function columnSums(cell: Cell): readonly Reference[] {
  return callsOf(tokensOf(cell), SUM).flatMap(({ inside }) =>
    inside.flatMap(([first, ...rest]) => {
      if (first?.kind !== "reference" || rest.length > 0 || first.reference.sheet !== "") return [];
      const { from, to } = first.reference;
      return from.column === to.column && to.row > from.row ? [first.reference] : [];
    }),
  );
}

function subtotalsIn(block: Reference, { sheet }: FormulaSubject): readonly string[] {
  const { column } = block.from;
  const found: string[] = [];
  for (let row = block.from.row; row <= Math.min(block.to.row, sheet.rows.length - 1); row += 1) {
    const cell = sheet.rows[row]?.[column];
    const isSubtotal =
      cell?.formula !== undefined && columnSums(cell).some((inner) => isWithin(inner, block));
    if (isSubtotal) found.push(cellName({ row, column }));
  }
  return found;
}

function isWithin(inner: Reference, outer: Reference): boolean {
  return (
    inner.from.column === outer.from.column &&
    inner.from.row >= outer.from.row &&
    inner.to.row <= outer.to.row
  );
}

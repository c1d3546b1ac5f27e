import { formOf } from "../calculator/cell-formula.ts";
import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import type { FormulaSubject } from "../frame/subjects.ts";

export const inconsistentFormula = defineCheck({
  id: "F01",
  title: "Formula unlike those on both sides of it",
  castsDoubt: true,
  why: "One cell in a column is worked out in another way, so one figure of many is not what it seems.",
  scope: "formula",
  check: (subject) => {
    const own = formAt(subject, 0, 0);
    const [up, down] = [formAt(subject, -1, 0), formAt(subject, 1, 0)];
    const [left, right] = [formAt(subject, 0, -1), formAt(subject, 0, 1)];
    if (own === undefined || own === up || own === down || own === left || own === right) return undefined;
    const isAloneInColumn = up === undefined && down === undefined;
    const isOddInRow = isAloneInColumn && left !== undefined && left === right && isRun(left, subject);
    const isOdd = (up !== undefined && up === down) || isOddInRow;
    return isOdd ? { at: subject.at, formula: subject.cell.formula ?? "" } : undefined;
  },
  severity: "warning",
  message: ({ formula }) => `The formula =${short(formula)} differs from those on both sides, which agree.`,
  remedy: "Copy the neighbour's formula into it, unless it is meant.",
  departs:
    "Along a row, three neighbours on each side must agree: columns of several kinds in turn are ordinary. Where there are formulas above or below, only those are compared.",
  examples: {
    keep: [
      () =>
        workings([1, 2, computed("A1+B1", 3)], [1, 2, computed("A2+B2", 3)], [1, 2, computed("A3+B3", 3)]),
    ],
    break: [
      () =>
        workings([1, 2, computed("A1+B1", 3)], [1, 2, computed("A2+B1", 3)], [1, 2, computed("A3+B3", 3)]),
    ],
  },
});

/** Whether a row goes on as its neighbours do; several kinds of column in turn are no run. */
function isRun(form: string, subject: FormulaSubject): boolean {
  return [-3, -2, 2, 3].every((right) => formAt(subject, 0, right) === form);
}

/** A formula as a message shows it. */
export function short(formula: string): string {
  return formula.length > 60 ? `${formula.slice(0, 57)}…` : formula;
}

function formAt({ sheet, at }: FormulaSubject, down: number, right: number): string | undefined {
  const [row, column] = [at.row + down, at.column + right];
  return formOf(sheet.rows[row]?.[column], row, column);
}

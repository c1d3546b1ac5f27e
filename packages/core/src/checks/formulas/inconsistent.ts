import { relativeForm } from "../formula/relative-form.ts";
import { readFormula } from "../formula/read-formula.ts";
import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import type { FormulaSubject } from "../frame/subjects.ts";

export const inconsistentFormula = defineCheck({
  id: "F01",
  title: "Formula unlike those on both sides of it",
  why: "One cell in a column is worked out in another way, so one figure of many is not what it seems.",
  scope: "formula",
  check: (subject) => {
    const own = formAt(subject, 0, 0);
    const [up, down] = [formAt(subject, -1, 0), formAt(subject, 1, 0)];
    const [left, right] = [formAt(subject, 0, -1), formAt(subject, 0, 1)];
    if (own === undefined || own === up || own === down || own === left || own === right) return undefined;
    const isOdd = (up !== undefined && up === down) || (left !== undefined && left === right);
    return isOdd ? { at: subject.at, formula: subject.cell.formula ?? "" } : undefined;
  },
  severity: "warning",
  message: ({ formula }) => `The formula =${short(formula)} differs from those on both sides, which agree.`,
  remedy: "Copy the neighbour's formula into it, unless it is meant.",
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

/** A formula as a message shows it. */
export function short(formula: string): string {
  return formula.length > 60 ? `${formula.slice(0, 57)}…` : formula;
}

function formAt({ sheet, at }: FormulaSubject, down: number, right: number): string | undefined {
  const place = { row: at.row + down, column: at.column + right };
  const formula = sheet.rows[place.row]?.[place.column]?.formula;
  return formula === undefined ? undefined : relativeForm(readFormula(formula), place);
}

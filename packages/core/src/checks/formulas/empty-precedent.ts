import { cellName } from "../../workbook/index.ts";
import type { Token } from "../calculator/token.ts";
import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import type { FormulaSubject } from "../frame/subjects.ts";
import { short } from "./inconsistent.ts";

export const emptyPrecedent = defineCheck({
  id: "F06",
  title: "Formula that counts with an empty cell or a word",
  castsDoubt: true,
  why: "Excel takes an empty cell for 0, so what is missing is printed as if it were nothing.",
  scope: "formula",
  check: (subject) => {
    const { tokens, cell, at } = subject;
    if (
      typeof cell.value !== "number" ||
      tokens.some((token) => token.kind === "call" && /^(IF|IFERROR|ISBLANK|N|COUNT.*)$/.test(token.name))
    ) {
      return undefined;
    }
    const empty = tokens.flatMap((_, index) => emptyAt(subject, index));
    const [first] = empty;
    return first === undefined ? undefined : { at, formula: cell.formula ?? "", ...first };
  },
  severity: "warning",
  message: ({ formula, name, kind }) => `The formula =${short(formula)} counts with ${name}, which ${kind}.`,
  together: (all) =>
    `${all.length} formulas of one column count with cells that hold no number, the first with ${all[0]?.name ?? ""}.`,
  remedy: "Fill the cell in, or let the formula give nothing where there is nothing.",
  departs: "Only of single cells beside + − × ÷, and not in a formula that asks whether something is there.",
  examples: {
    keep: [
      () => workings([1, 2, computed("A1+B1", 3)]),
      () => workings([1, null, computed('IF(B1="",0,A1+B1)', 3)]),
    ],
    break: [() => workings([1, null, computed("A1+B1", 1)])],
  },
});

function emptyAt(
  { tokens, sheet, desk }: FormulaSubject,
  index: number,
): readonly { readonly name: string; readonly kind: string }[] {
  const token = tokens[index];
  if (token?.kind !== "reference" || token.reference.isBlock || !isInSum(tokens, index)) return [];
  const there = desk.lookup().sheetOf(token.reference, sheet.name);
  if (!there) return [];
  const { row, column } = token.reference.from;
  const value = there.rows[row]?.[column]?.value ?? null;
  if (value !== null && typeof value !== "string") return [];
  const where =
    token.reference.sheet === "" ? cellName({ row, column }) : `${there.name}!${cellName({ row, column })}`;
  return [{ name: where, kind: value === null ? "is empty" : "holds words" }];
}

function isInSum(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    (token) => token?.kind === "operator" && "+-*/".includes(token.sign),
  );
}

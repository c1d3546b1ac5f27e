import { evaluate } from "../calculator/evaluate.ts";
import { cellsOfBlock } from "../calculator/lookup.ts";
import type { Desk, FormulaSubject } from "../frame/subjects.ts";
import { formulasIn } from "../frame/walk.ts";

/** So few formulas may all give nothing by chance. */
const FEWEST = 3;

/**
 * The formulas of a workbook that no program ever worked out: each was saved with 0 or with nothing, though what
 * they count with is there. One that can be worked out surely settles it for all. None where they were calculated.
 */
export function uncalculated(desk: Desk): readonly FormulaSubject[] {
  const known = remembered.get(desk);
  if (known !== undefined) return known;
  const formulas = desk.sheets().flatMap(formulasIn);
  const found = isUncalculated(formulas) ? formulas : [];
  remembered.set(desk, found);
  return found;
}

const remembered = new WeakMap<Desk, readonly FormulaSubject[]>();

function isUncalculated(formulas: readonly FormulaSubject[]): boolean {
  if (formulas.length === 0 || formulas.some(({ cell }) => cell.value !== 0 && cell.value !== null))
    return false;
  const results = formulas.flatMap(({ tokens, at, desk, cell }) => {
    const ours = cell.value === null ? undefined : evaluate(tokens, at, desk.lookup());
    return ours === undefined ? [] : [ours];
  });
  if (results.some((result) => result !== 0)) return true;
  if (results.length > 0 || formulas.length < FEWEST) return false;
  return formulas.every(({ cell }) => cell.value === null) || formulas.every(countsSomething);
}

/** Whether any cell that a formula names holds a number that is not 0 and that nobody had to work out. */
function countsSomething({ tokens, sheet, desk }: FormulaSubject): boolean {
  return tokens.some((token) => {
    if (token.kind !== "reference") return false;
    const there = desk.lookup().sheetOf(token.reference, sheet.name);
    const cells = there === undefined ? undefined : cellsOfBlock(token.reference, there);
    return cells?.some(({ cell }) => typeof cell?.value === "number" && cell.value !== 0) ?? false;
  });
}

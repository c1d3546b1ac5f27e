import { type Cell, cellWords } from "./text.ts";

/**
 * Whether a column says anything: one that is empty in every row does not, nor one of changes that nobody can judge in
 * any row for one and the same reason, because the section's summary says that once.
 */
export function isTelling(column: readonly Cell[]): boolean {
  const reasons = new Set(column.flatMap((cell) => (cell.kind === "change" ? [cell.text] : [])));
  return column.some((cell) => {
    if (cell.kind === "change") return isJudged(cell) || reasons.size > 1;
    return cell.kind === "trend" || cellWords(cell) !== "";
  });
}

function isJudged({ change, claim }: Extract<Cell, { kind: "change" }>): boolean {
  return change !== "few" && (change !== "" || claim !== undefined);
}

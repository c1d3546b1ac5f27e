import type { Kpi, Measured } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";
import { isContradicted } from "./months.ts";

/** Whether a figure, or what it was worked out from, may be wrong: its months say otherwise, or a check doubts its cell. */
export function isFigureInDoubt(kpi: Kpi, figure: Measured): boolean {
  return isContradicted(kpi, figure) || isAnyDoubted(kpi, cellsOf(figure));
}

/** Whether a check doubts any of these cells. */
export function isAnyDoubted({ doubts = [] }: Pick<Kpi, "doubts">, cells: readonly Address[]): boolean {
  return doubts.some(({ sheet, row, column }) =>
    cells.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column),
  );
}

/** The cell of a figure, and those it was worked out from. */
export function cellsOf({ at, numerator, denominator }: Measured): readonly Address[] {
  return [at, ...(numerator ? [numerator.at] : []), ...(denominator ? [denominator.at] : [])];
}

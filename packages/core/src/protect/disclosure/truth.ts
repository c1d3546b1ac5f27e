import { type Cell, type Table, cellOf, isCount } from "./cells.ts";

/** The true value of a cell as it would be printed with nothing hidden, half up; a sentence is true or not. */
export function shownTruth(table: Table, cell: Cell): number | boolean {
  switch (cell.kind) {
    case "count":
      return cell.value;
    case "ratio":
      return printedUnits(table, cell) / 10 ** cell.dp;
    case "mean":
      return printedUnits(table, cell) / 10 ** cell.dp;
    case "difference":
      return countOf(table, cell.to) - countOf(table, cell.from);
    case "statement":
      return holds(table, cell);
  }
}

/** A ratio or a mean in units of its last printed decimal, rounded half up in whole numbers. */
function printedUnits(table: Table, cell: Extract<Cell, { kind: "ratio" | "mean" }>): number {
  const unit = 10 ** cell.dp;
  const [over, under] =
    cell.kind === "ratio"
      ? [cell.times * countOf(table, cell.of) * unit, countOf(table, cell.base)]
      : [cell.parts.reduce((sum, part) => sum + countOf(table, part), 0) * unit, cell.parts.length];
  return Math.floor((2 * over + under) / (2 * under));
}

function holds(table: Table, { sum, is, right }: Extract<Cell, { kind: "statement" }>): boolean {
  const total = Object.entries(sum).reduce((all, [id, factor]) => all + factor * countOf(table, id), 0);
  switch (is) {
    case "<=":
      return total <= right;
    case "<":
      return total < right;
    case ">=":
      return total >= right;
    case ">":
      return total > right;
    case "=":
      return total === right;
  }
}

function countOf(table: Table, id: string): number {
  const cell = cellOf(table, id);
  if (!isCount(cell)) throw new Error(`${id} is not a count`);
  return cell.value;
}

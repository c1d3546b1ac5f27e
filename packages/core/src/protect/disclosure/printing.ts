import { type Cell, type Printed, type Table, cellOf, isCount } from "./cells.ts";
import { shownTruth } from "./truth.ts";

/** The first printing: small counts of people under their mask where they stand, everything else in full. */
export function masked(table: Table): readonly Printed[] {
  return table.cells.flatMap((cell): Printed[] => {
    if (!cell.printable) return [];
    if (isCount(cell) && cell.sensitive) return [{ cell: cell.id, as: maskOf(table, cell) }];
    const truth = shownTruth(table, cell);
    // A sentence that is not so is not printed.
    return truth === false ? [] : [{ cell: cell.id, as: truth }];
  });
}

function maskOf({ policy }: Table, cell: Extract<Cell, { kind: "count" }>): Printed["as"] {
  return policy.markers === "one" ? "withheld" : { fewerThan: cell.fewerThan ?? policy.fewerThan };
}

/** The first printing with further cells withheld; a sentence is left out. */
export function withWithheld(
  table: Table,
  first: readonly Printed[],
  withheld: ReadonlySet<string>,
): readonly Printed[] {
  return first.flatMap((each): Printed[] => {
    if (!withheld.has(each.cell)) return [each];
    return cellOf(table, each.cell).kind === "statement" ? [] : [{ cell: each.cell, as: "withheld" }];
  });
}

/** What may still be withheld of a first printing: what it shows, and need not show. */
export function candidates(table: Table, first: readonly Printed[]): readonly Cell[] {
  const open = first.filter(
    ({ cell, as }) => as !== "withheld" && !(typeof as === "object" && isMasked(table, cell)),
  );
  const shown = new Set(open.map(({ cell }) => cell));
  return table.cells.filter((cell) => shown.has(cell.id) && !cell.mustPrint);
}

function isMasked(table: Table, id: string): boolean {
  const cell = cellOf(table, id);
  return isCount(cell) && cell.sensitive;
}

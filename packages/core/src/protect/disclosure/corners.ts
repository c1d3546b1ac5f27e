import { type Need, type Printed, type Table, cellOf, isCount, smallest } from "./cells.ts";
import type { Case } from "./least-loss.ts";
import { shownTruth } from "./truth.ts";

/**
 * The table as it would be if each small number were the least, or the most, that its mask allows, and all else but the totals
 * were the same. Where what is withheld does for these too, that it was withheld, and not something else, tells nothing of
 * which of them the table is.
 */
export function corners(table: Table, first: readonly Printed[]): readonly Case[] {
  const totals = new Set(
    table.identities.flatMap((identity) => ("total" in identity ? [identity.total] : [])),
  );
  const bound = new Set(table.known.map(({ cell }) => cell));
  const open = table.protect.filter(
    (need): need is Extract<Need, { from: number }> =>
      "from" in need && !totals.has(need.cell) && !bound.has(need.cell),
  );
  const ends = (["from", "to"] as const).map((end) => new Map(open.map((need) => [need.cell, need[end]])));
  return ends.flatMap((values) => {
    const changed = values.size === 0 ? undefined : withTotals(table, values);
    return changed && isAlike(table, changed) ? [{ table: changed, first: printedAs(changed, first) }] : [];
  });
}

/** Whether the same counts are small in both, so that both are printed in one way. */
function isAlike(table: Table, changed: Table): boolean {
  const { policy } = table;
  const isFew = (value: number, fewerThan = policy.fewerThan) =>
    value >= smallest(policy) && value < fewerThan;
  return changed.cells.every((cell, at) => {
    const was = table.cells[at];
    if (!isCount(cell) || was === undefined || !isCount(was)) return true;
    return isFew(cell.value, cell.fewerThan) === isFew(was.value, was.fewerThan);
  });
}

function printedAs(table: Table, first: readonly Printed[]): readonly Printed[] {
  return first.map(({ cell, as }) => {
    const told = typeof as === "number" ? shownTruth(table, cellOf(table, cell)) : as;
    return { cell, as: typeof told === "boolean" ? as : told };
  });
}

/** The table with some values changed and its totals worked out again; undefined where they no longer agree. */
function withTotals(table: Table, changed: ReadonlyMap<string, number>): Table | undefined {
  const values = new Map(table.cells.filter(isCount).map(({ id, value }) => [id, changed.get(id) ?? value]));
  const valueOf = (id: string) => values.get(id) ?? 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let isSettled = true;
    for (const identity of table.identities) {
      if (!("total" in identity)) continue;
      const sum = identity.parts.reduce((all, part) => all + valueOf(part), 0);
      if (sum === valueOf(identity.total)) continue;
      values.set(identity.total, sum);
      isSettled = false;
    }
    if (isSettled) {
      const cells = table.cells.map((cell) => (isCount(cell) ? { ...cell, value: valueOf(cell.id) } : cell));
      return { ...table, cells };
    }
  }
  return undefined;
}

/** Totals of totals are few deep; what does not settle goes round in a ring. */
const ROUNDS = 8;

import { leaks } from "./attack.ts";
import type { Cell, Need, Printed, Table } from "./cells.ts";
import type { Decision } from "./least-loss.ts";
import { membersOf, mentioned } from "./parts.ts";
import { candidates, withWithheld } from "./printing.ts";

/**
 * Decides on a table too large to search at once: what can be worked out is closed one by one, with the cheapest number
 * nearby that closes it, and at the end everything is given back that is not needed. The audit is as exact as that of a
 * small table; only that no other choice would lose less is not proved.
 */
export function closed(table: Table, first: readonly Printed[]): Decision {
  const withheld = new Set<string>();
  const open = new Map(candidates(table, first).map((cell) => [cell.id, cell]));
  const near = nearbyIn(table);
  const print = (more: readonly string[] = []) => withWithheld(table, first, new Set([...withheld, ...more]));
  const isOpen = ({ cell }: Need, printed: readonly Printed[]) =>
    leaks(table, printed, new Set([cell])).some((each) => each.cell === cell);
  const beyondHelp: Need[] = [];
  for (const need of leaks(table, first)) {
    while (isOpen(need, print())) {
      const ring = ringAround(need.cell, near, (id) => (withheld.has(id) ? undefined : open.get(id)));
      const cheapest = ring.toSorted((a, b) => a.loss - b.loss);
      const next = cheapest.find(({ id }) => !isOpen(need, print([id]))) ?? cheapest[0];
      if (next === undefined) {
        beyondHelp.push(need);
        break;
      }
      withheld.add(next.id);
    }
  }
  const helped = without(table, beyondHelp);
  giveBack(helped, first, withheld, open, near);
  const loss = [...withheld].reduce((sum, id) => sum + (open.get(id)?.loss ?? 0), 0);
  return { printed: print(), withheld: [...withheld], loss, beyondHelp, isLeast: withheld.size === 0 };
}

/** Gives back, the dearest first, whatever can be printed without anything being worked out. */
function giveBack(
  table: Table,
  first: readonly Printed[],
  withheld: Set<string>,
  open: ReadonlyMap<string, Cell>,
  near: Nearby,
): void {
  for (const id of [...withheld].toSorted((a, b) => (open.get(b)?.loss ?? 0) - (open.get(a)?.loss ?? 0))) {
    withheld.delete(id);
    const around = new Set([id, ...(near.get(id) ?? [])]);
    if (leaks(table, withWithheld(table, first, withheld), around).length > 0) withheld.add(id);
  }
}

function without(table: Table, beyond: readonly Need[]): Table {
  const cells = new Set(beyond.map(({ cell }) => cell));
  const keep = ({ cell }: Need) => !cells.has(cell);
  const insiders = table.insiders.map((each) => ({ ...each, protect: each.protect.filter(keep) }));
  return { ...table, protect: table.protect.filter(keep), insiders };
}

type Nearby = ReadonlyMap<string, ReadonlySet<string>>;

/** Which cells stand in one tie with which. */
function nearbyIn(table: Table): Nearby {
  const near = new Map<string, Set<string>>();
  const ties = [
    ...table.identities.map(membersOf),
    ...table.cells.filter(({ kind }) => kind !== "count").map((cell) => [cell.id, ...mentioned(cell)]),
  ];
  for (const tie of ties) {
    for (const id of tie) {
      const its = near.get(id) ?? new Set<string>();
      near.set(id, its);
      for (const other of tie) if (other !== id) its.add(other);
    }
  }
  return near;
}

/** The nearest cells that may still be withheld: those tied to it, else those tied to these, and so on. */
function ringAround(start: string, near: Nearby, openAt: (id: string) => Cell | undefined): readonly Cell[] {
  const seen = new Set([start]);
  let ring = [start];
  while (ring.length > 0) {
    const found = ring.flatMap((id) => openAt(id) ?? []);
    if (found.length > 0) return found;
    const next = new Set(ring.flatMap((id) => [...(near.get(id) ?? [])]));
    ring = [...next].filter((id) => !seen.has(id));
    for (const id of ring) seen.add(id);
  }
  return [];
}

import {
  type Decision,
  type Identity,
  type Need,
  type Policy,
  type Printed,
  type Table,
  closed,
  corners,
  isCount,
  leastLoss,
  membersOf,
  mentioned,
  partsOf,
} from "../disclosure/index.ts";
import type { Few } from "../few.ts";
import type { Offer } from "./offer.ts";

/** What was decided of numbers that hang together, with the table it was decided on. */
export type Decided = {
  readonly table: Table;
  /** What was printed before anything more was withheld. */
  readonly first: readonly Printed[];
  readonly decision: Decision;
};

/** Each group of numbers that hang together and hold something to protect, decided by itself. */
export function decide(offer: Offer, few: Few): readonly Decided[] {
  const first = byCell(offer.first);
  const sorted: Sorted = {
    cells: offer.cells,
    identities: grouped(offer.identities, (identity) => membersOf(identity)[0] ?? ""),
    known: byCell(offer.known),
    protect: byCell(offer.protect),
  };
  return groupsOf(offer).flatMap((ids) => {
    const printed = ofAll(ids, first);
    // A number by itself that is not printed in full tells nothing more than its mask.
    if (ids.size === 1 && printed.every(({ as }) => typeof as !== "number")) return [];
    return decideGroup(tableOf(sorted, ids, few), printed, few);
  });
}

function decideGroup(laidOut: Table, first: readonly Printed[], few: Few): Decided {
  const table = few.isGuarded ? withInsiders(laidOut, first) : laidOut;
  return {
    table,
    first,
    decision: table.cells.length > LARGE ? closed(table, first) : decideOn(table, first),
  };
}

/** An offer with what it says of each number at hand: there may be many groups. */
type Sorted = Pick<Offer, "cells"> & {
  readonly identities: ReadonlyMap<string, readonly Identity[]>;
  readonly known: ReadonlyMap<string, readonly Printed[]>;
  readonly protect: ReadonlyMap<string, readonly Need[]>;
};

function byCell<Item extends { readonly cell: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  return grouped(items, ({ cell }) => cell);
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const same = found.get(keyOf(item));
    if (same) same.push(item);
    else found.set(keyOf(item), [item]);
  }
  return found;
}

function ofAll<Item>(
  ids: ReadonlySet<string>,
  sorted: ReadonlyMap<string, readonly Item[]>,
): readonly Item[] {
  return [...ids].flatMap((id) => sorted.get(id) ?? []);
}

/** More numbers than these that hang together are closed one by one: to try every choice takes too long. */
const LARGE = 30;

/** How many choices are tried of numbers that hang together, before the best so far is taken. */
const AUDITS = 300;

/**
 * The least loss; and of all that lose as little, what would do as well were the small numbers others, so that the choice
 * tells nothing of them.
 */
function decideOn(table: Table, first: readonly Printed[]): Decision {
  const least = leastLoss(table, first, [], AUDITS);
  if (least.withheld.length === 0) return least;
  const steady = leastLoss(table, first, corners(table, first), AUDITS);
  return steady.loss === least.loss ? steady : least;
}

function tableOf(sorted: Sorted, ids: ReadonlySet<string>, few: Few): Table {
  const policy: Policy = {
    fewerThan: few.most + 1,
    zero: few.least === 0 ? "hidden" : "shown",
    // A small count reads "fewer than 5", and what is hidden beside it "[c]".
    markers: "apart",
  };
  return {
    policy,
    cells: [...ids].flatMap((id) => sorted.cells.get(id) ?? []),
    identities: ofAll(ids, sorted.identities),
    known: ofAll(ids, sorted.known),
    protect: distinct(ofAll(ids, sorted.protect)),
    insiders: [],
  };
}

/**
 * With those who are counted in a small count, and so know it: of no other that it could tell of may they be sure. All of them,
 * whatever the counts are, so that what is hidden for them tells nothing.
 */
function withInsiders(table: Table, first: readonly Printed[]): Table {
  const counts = new Map(table.cells.filter(isCount).map((cell) => [cell.id, cell]));
  const insiders = partsOf(table, [...table.known, ...first]).flatMap(({ protect }) => {
    const ids = [...new Set(protect.map(({ cell }) => cell))];
    return ids.flatMap((id) => {
      const value = counts.get(id)?.value ?? 0;
      const others = ids.filter((other) => other !== id);
      if (value < 1 || others.length === 0) return [];
      const needs = others.map((cell) => ({ cell, atLeast: 2 }));
      return [{ who: `those in ${id}`, knows: [{ cell: id, as: value }], protect: needs }];
    });
  });
  return { ...table, insiders };
}

function distinct(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}

/** The cells that hang together with each that must stay open, every group once. */
function groupsOf({ cells, identities, protect }: Offer): readonly ReadonlySet<string>[] {
  const ties = new Map<string, (readonly string[])[]>();
  const tie = (members: readonly string[]) => {
    for (const id of members) {
      const its = ties.get(id);
      if (its) its.push(members);
      else ties.set(id, [members]);
    }
  };
  for (const identity of identities) tie(membersOf(identity));
  for (const cell of cells.values()) if (!isCount(cell)) tie([cell.id, ...mentioned(cell)]);
  const found = new Set<string>();
  return protect.flatMap(({ cell }) => {
    if (found.has(cell)) return [];
    const group = new Set([cell]);
    for (const id of group) for (const other of (ties.get(id) ?? []).flat()) group.add(other);
    for (const id of group) found.add(id);
    return [group];
  });
}

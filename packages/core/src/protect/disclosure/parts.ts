import { type Cell, type Identity, type Printed, type Table, isCount } from "./cells.ts";

/**
 * A table taken apart where nothing passes: a count that is known exactly is a wall, and what lies behind it cannot tell more.
 * Parts that hold nothing to protect, or none of the cells that are `near`, are left out.
 */
export function partsOf(
  table: Table,
  said: readonly Printed[],
  near?: ReadonlySet<string>,
): readonly Table[] {
  const cells = new Map(table.cells.map((cell) => [cell.id, cell]));
  const ties = tiesOf(table, cells, said);
  const walls = new Set(
    said.flatMap(({ cell, as }) => (typeof as === "number" && cells.get(cell)?.kind === "count" ? cell : [])),
  );
  const tiesAt = new Map<string, Tie[]>();
  for (const tie of ties) {
    for (const id of tie.members) {
      const its = tiesAt.get(id);
      if (its) its.push(tie);
      else tiesAt.set(id, [tie]);
    }
  }
  const done = new Set<string>();
  return [...needed(table)].flatMap((start): readonly Table[] => {
    if (done.has(start)) return [];
    const members = new Set([start]);
    const open = walls.has(start) ? [] : [start];
    const its = new Set<Tie>();
    for (const id of open) {
      for (const tie of tiesAt.get(id) ?? []) {
        its.add(tie);
        for (const other of tie.members) {
          if (members.has(other)) continue;
          members.add(other);
          if (!walls.has(other)) open.push(other);
        }
      }
    }
    done.add(start);
    for (const id of open) done.add(id);
    if (near && ![...members].some((id) => near.has(id))) return [];
    return [partWith(table, members, new Set([start, ...open]), its)];
  });
}

type Tie = { readonly members: readonly string[]; readonly identity?: Identity };

/** What ties counts: identities, and what else is printed of them. */
function tiesOf(table: Table, cells: ReadonlyMap<string, Cell>, said: readonly Printed[]): readonly Tie[] {
  const printed = new Set(said.filter(({ as }) => as !== "withheld").map(({ cell }) => cell));
  return [
    ...table.identities.map((identity) => ({ identity, members: membersOf(identity) })),
    ...[...printed].flatMap((id) => {
      const cell = cells.get(id);
      return cell && !isCount(cell) ? [{ members: [id, ...mentioned(cell)] }] : [];
    }),
  ];
}

function needed({ protect, insiders }: Table): ReadonlySet<string> {
  const needs = [...protect, ...insiders.flatMap((each) => each.protect)];
  return new Set(needs.map(({ cell }) => cell));
}

function partWith(
  table: Table,
  members: ReadonlySet<string>,
  open: ReadonlySet<string>,
  ties: ReadonlySet<Tie>,
): Table {
  return {
    policy: table.policy,
    cells: table.cells.filter(({ id }) => members.has(id)),
    identities: [...ties].flatMap(({ identity }) => identity ?? []),
    known: table.known.filter(({ cell }) => members.has(cell)),
    protect: table.protect.filter(({ cell }) => open.has(cell)),
    insiders: table.insiders,
  };
}

export function membersOf(identity: Identity): readonly string[] {
  return "total" in identity ? [identity.total, ...identity.parts] : [identity.lesser, identity.greater];
}

/** The counts that a cell is made of; none of a count. */
export function mentioned(cell: Cell): readonly string[] {
  switch (cell.kind) {
    case "count":
      return [];
    case "ratio":
      return [cell.of, cell.base];
    case "mean":
      return cell.parts;
    case "difference":
      return [cell.from, cell.to];
    case "statement":
      return Object.keys(cell.sum);
  }
}

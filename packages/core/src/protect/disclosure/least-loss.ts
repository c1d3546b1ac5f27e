import { leaks } from "./attack.ts";
import type { Cell, Need, Printed, Table } from "./cells.ts";
import { membersOf, mentioned } from "./parts.ts";
import { candidates, masked, withWithheld } from "./printing.ts";

/** What is withheld beside the masks, at which loss, and what nothing can help any more. */
export type Decision = {
  readonly printed: readonly Printed[];
  readonly withheld: readonly string[];
  readonly loss: number;
  /** What can be worked out whatever is withheld, because it is out already. */
  readonly beyondHelp: readonly Need[];
  /** False where the search was stopped before every cheaper choice was tried; the choice still protects. */
  readonly isLeast: boolean;
};

/** Above so many audits the best choice found so far is taken, without a cell that is not needed. */
const AUDITS = 20_000;

/** A table with its first printing. */
export type Case = { readonly table: Table; readonly first: readonly Printed[] };

/**
 * Decides what else to withhold so that nothing protected can be worked out, at the least loss to a reader.
 * Withholding more never tells more; so a branch that leaks with everything left in it withheld is cut. What is withheld does for the tables that are `alike` too.
 */
export function leastLoss(
  table: Table,
  first: readonly Printed[] = masked(table),
  alike: readonly Case[] = [],
  most: number = AUDITS,
): Decision {
  const groups = connected(table, candidates(table, first));
  const every = new Set(groups.flat().map(({ id }) => id));
  const beyondHelp = leaks(table, withWithheld(table, first, every));
  const helped = without(table, beyondHelp);
  if (beyondHelp.length > 0 && helped.protect.length + helped.insiders.length === 0) {
    return { printed: first, withheld: [], loss: 0, beyondHelp, isLeast: true };
  }
  const cases = [{ table: helped, first }, ...alike.filter((each) => isHelped(each, every))];
  const isSafe = (withheld: ReadonlySet<string>) =>
    cases.every((each) => leaks(each.table, withWithheld(each.table, each.first, withheld)).length === 0);
  const { withheld, isLeast } = search(groups, isSafe, most);
  const loss = groups.flat().reduce((sum, cell) => (withheld.has(cell.id) ? sum + cell.loss : sum), 0);
  return {
    printed: withWithheld(table, first, withheld),
    withheld: [...withheld],
    loss,
    beyondHelp,
    isLeast,
  };
}

function isHelped({ table, first }: Case, every: ReadonlySet<string>): boolean {
  return leaks(table, withWithheld(table, first, every)).length === 0;
}

/** The table without the needs that nothing can meet. */
function without(table: Table, beyond: readonly Need[]): Table {
  const keep = (need: Need) => !beyond.includes(need);
  const insiders = table.insiders.map((each) => ({ ...each, protect: each.protect.filter(keep) }));
  return {
    ...table,
    protect: table.protect.filter(keep),
    insiders: insiders.filter(({ protect }) => protect.length > 0),
  };
}

/** Candidates by the protected groups of numbers that they are tied to; those tied to none need not go. */
function connected(table: Table, cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const ties = [
    ...table.identities.map(membersOf),
    ...table.cells.map((cell) => [cell.id, ...mentioned(cell)]),
  ];
  const protectedCells = new Set(
    [...table.protect, ...table.insiders.flatMap(({ protect }) => protect)].map(({ cell }) => cell),
  );
  const groupOf = new Map<string, Set<string>>();
  for (const tie of ties) {
    const merged = new Set(tie);
    for (const id of tie) for (const other of groupOf.get(id) ?? []) merged.add(other);
    for (const id of merged) groupOf.set(id, merged);
  }
  const groups = [...new Set(groupOf.values())].filter((group) =>
    [...group].some((id) => protectedCells.has(id)),
  );
  return groups.map((group) => cells.filter(({ id }) => group.has(id)));
}

type IsSafe = (withheld: ReadonlySet<string>) => boolean;

/** Each group by itself, with everything of the others withheld, so that only its own numbers can leak. */
function search(
  groups: readonly (readonly Cell[])[],
  isSafe: IsSafe,
  most: number,
): { withheld: Set<string>; isLeast: boolean } {
  const withheld = new Set<string>();
  let isLeast = true;
  for (const group of groups) {
    const others = groups.filter((each) => each !== group).flat();
    const rest = new Set(others.map(({ id }) => id));
    const found = searchGroup(group, (chosen) => isSafe(new Set([...rest, ...chosen])), most);
    for (const id of found.chosen) withheld.add(id);
    isLeast &&= found.isLeast;
  }
  return { withheld, isLeast };
}

/** Branch and bound over one group, from a choice that is good already. */
function searchGroup(
  group: readonly Cell[],
  isSafe: IsSafe,
  most: number,
): { chosen: ReadonlySet<string>; isLeast: boolean } {
  const cells = group.toSorted((a, b) => a.loss - b.loss);
  let audits = 0;
  const audit = (chosen: ReadonlySet<string>) => {
    audits += 1;
    return isSafe(chosen);
  };
  let best = givenBack(cells, audit);
  const branch = (at: number, chosen: ReadonlySet<string>, loss: number): void => {
    const cost = lossOf(cells, best);
    if (loss > cost || (loss === cost && chosen.size >= best.size) || audits > most) return;
    if (audit(chosen)) {
      best = chosen;
      return;
    }
    const cell = cells[at];
    if (cell === undefined) return;
    branch(at + 1, new Set([...chosen, cell.id]), loss + cell.loss);
    const rest = new Set([...chosen, ...cells.slice(at + 1).map(({ id }) => id)]);
    if (audit(rest)) branch(at + 1, chosen, loss);
  };
  branch(0, new Set(), 0);
  return { chosen: best, isLeast: audits <= most };
}

/** Everything withheld, then given back one by one, the dearest first, wherever it stays safe. */
function givenBack(cells: readonly Cell[], isSafe: IsSafe): ReadonlySet<string> {
  const chosen = new Set(cells.map(({ id }) => id));
  for (const { id } of cells.toReversed()) {
    chosen.delete(id);
    if (!isSafe(chosen)) chosen.add(id);
  }
  return chosen;
}

function lossOf(cells: readonly Cell[], chosen: ReadonlySet<string>): number {
  return cells.reduce((sum, { id, loss }) => (chosen.has(id) ? sum + loss : sum), 0);
}

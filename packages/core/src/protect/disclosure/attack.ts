import {
  type As,
  type Cell,
  type Need,
  type Printed,
  type Statement,
  type Table,
  cellOf,
  isCount,
  smallest,
} from "./cells.ts";
import { partsOf } from "./parts.ts";
import { WholeNumbers } from "./whole.ts";

const COMMON_SENSE = 10;

/**
 * What an attacker can work out: the needs that are not kept, in the parts of the table that hold one of the cells `near`, or
 * in all.
 */
export function leaks(
  table: Table,
  printed: readonly Printed[],
  near?: ReadonlySet<string>,
): readonly Need[] {
  const most = mostIn(table);
  const attackers = [{ knows: [], protect: table.protect }, ...table.insiders];
  return attackers.flatMap(({ knows, protect }) => {
    const said = [...table.known, ...knows, ...printed];
    return partsOf({ ...table, protect, insiders: [] }, said, near).flatMap((part) => {
      const members = new Set(part.cells.map(({ id }) => id));
      const numbers = knowledge(
        part,
        said.filter(({ cell }) => members.has(cell)),
        most,
      );
      return part.protect.filter((need) => !isKept(numbers, need));
    });
  });
}

/** Common sense: no unknown is beyond ten times the largest count of its table. */
function mostIn(table: Table): number {
  return COMMON_SENSE * Math.max(0, ...table.cells.filter(isCount).map(({ value }) => value));
}

/**
 * Another table that somebody who knows the policy thinks possible, with this value there: what is few is as few in it, and
 * what is not is not, or its printing would be another. `pick` chooses, of so many, what some others of its hidden numbers are.
 */
export function anotherTable(
  table: Table,
  printed: readonly Printed[],
  cell: string,
  value: number,
  pick: (most: number) => number = () => 0,
): Table | undefined {
  const numbers = knowledge(table, [...table.known, ...printed], mostIn(table));
  const { fewerThan } = table.policy;
  const least = smallest(table.policy);
  const needed = new Set(table.protect.map((need) => need.cell));
  for (const each of table.cells.filter(isCount)) {
    if (needed.has(each.id)) numbers.limit(each.id, least, (each.fewerThan ?? fewerThan) - 1);
    else numbers.ruleOut(each.id, least, fewerThan - 1);
  }
  if (!numbers.canBe(cell, value)) return undefined;
  numbers.limit(cell, value, value);
  const told = new Set(printed.flatMap((each) => (typeof each.as === "number" ? each.cell : [])));
  const hidden = table.cells.filter((each) => isCount(each) && !told.has(each.id));
  for (let round = 0; round < PINNED; round += 1) {
    const other = hidden[pick(hidden.length)]?.id ?? cell;
    const guess = pick(GUESSES);
    if (numbers.canBe(other, guess)) numbers.limit(other, guess, guess);
  }
  const found = numbers.tableWith(cell, value);
  if (!found) return undefined;
  const cells = table.cells.map((each) =>
    isCount(each) ? { ...each, value: found.get(each.id) ?? each.value } : each,
  );
  return { ...table, cells };
}

/** How many other numbers of another table are chosen, and up to which. */
const PINNED = 3;
const GUESSES = 16;

function isKept(numbers: WholeNumbers, need: Need): boolean {
  if ("atLeast" in need) return numbers.hasAtLeast(need.cell, need.atLeast);
  for (let value = need.from; value <= need.to; value += 1) {
    if (!numbers.canBe(need.cell, value)) return false;
  }
  return true;
}

/** Everything that may be used: what ties the numbers together, what is known already, and what is printed. */
function knowledge(table: Table, said: readonly Printed[], most: number): WholeNumbers {
  const counts = table.cells.filter(isCount);
  const numbers = new WholeNumbers(most);
  for (const { id } of counts) numbers.count(id);
  for (const identity of table.identities) {
    if ("total" in identity) {
      const parts = identity.parts.map((part) => [part, -1] as const);
      numbers.rule([[identity.total, 1], ...parts], 0, 0);
    } else {
      const both = [[identity.lesser, 1] as const, [identity.greater, -1] as const];
      numbers.rule(both, Number.NEGATIVE_INFINITY, 0);
    }
  }
  for (const { cell, as } of said) take(table, numbers, cellOf(table, cell), as);
  return numbers;
}

function take(table: Table, numbers: WholeNumbers, cell: Cell, as: As): void {
  const { policy } = table;
  if (as === "withheld") {
    const isTold = policy.markers === "apart" && isCount(cell) && cell.people && cell.printable;
    if (isTold) numbers.ruleOut(cell.id, smallest(policy), (cell.fewerThan ?? policy.fewerThan) - 1);
    return;
  }
  if (cell.kind === "statement") return takeStatement(numbers, cell);
  if (as === true) throw new Error(`${cell.id} is no sentence`);
  if (typeof as === "object") {
    const [low, high] = spanOf(as, smallest(policy));
    numbers.limit(cell.id, low, high);
    return;
  }
  takeNumber(numbers, cell, as);
}

function spanOf(as: Extract<As, object>, least: number): readonly [number, number] {
  if ("fewerThan" in as) return [least, as.fewerThan - 1];
  if ("range" in as) return as.range;
  const { rounded, to } = as;
  return [Math.ceil(rounded - to / 2), Math.ceil(rounded + to / 2) - 1];
}

function takeStatement(numbers: WholeNumbers, { sum, is, right }: Statement): void {
  const low = {
    "<=": Number.NEGATIVE_INFINITY,
    "<": Number.NEGATIVE_INFINITY,
    ">=": right,
    ">": right + 1,
    "=": right,
  }[is];
  const high = {
    "<=": right,
    "<": right - 1,
    ">=": Number.POSITIVE_INFINITY,
    ">": Number.POSITIVE_INFINITY,
    "=": right,
  }[is];
  numbers.rule(Object.entries(sum), low, high);
}

function takeNumber(numbers: WholeNumbers, cell: Exclude<Cell, Statement>, said: number): void {
  switch (cell.kind) {
    case "count":
      numbers.limit(cell.id, said, said);
      return;
    case "difference":
      numbers.rule(
        [
          [cell.to, 1],
          [cell.from, -1],
        ],
        said,
        said,
      );
      return;
    case "ratio": {
      const unit = 10 ** cell.dp;
      const units = Math.round(said * unit);
      const over = 2 * unit * cell.times;
      numbers.limit(cell.base, 1, Number.POSITIVE_INFINITY);
      const terms = (factor: number) => [[cell.of, over] as const, [cell.base, -factor] as const];
      numbers.rule(terms(2 * units - 1), 0, Number.POSITIVE_INFINITY);
      numbers.rule(terms(2 * units + 1), Number.NEGATIVE_INFINITY, -1);
      return;
    }
    case "mean": {
      const unit = 10 ** cell.dp;
      const units = Math.round(said * unit);
      const size = cell.parts.length;
      const terms = cell.parts.map((part) => [part, 2 * unit] as const);
      numbers.rule(terms, (2 * units - 1) * size, (2 * units + 1) * size - 1);
    }
  }
}

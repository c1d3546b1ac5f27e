import fc from "fast-check";
import { expect, test } from "vitest";
import { leaks } from "./attack.ts";
import { closed } from "./closing.ts";
import type { Count, Identity, Need, Table } from "./cells.ts";
import { leastLoss } from "./least-loss.ts";
import { candidates, masked, withWithheld } from "./printing.ts";
import { shownTruth } from "./truth.ts";

function count(id: string, value: number, fields: Partial<Count> = {}): Count {
  const usual = { loss: 1, printable: true, mustPrint: false, people: true };
  return { id, kind: "count", value, sensitive: value >= 1 && value <= 4, ...usual, ...fields };
}

function tableOf(cells: Table["cells"], identities: readonly Identity[], fields: Partial<Table> = {}): Table {
  const protect: Need[] = cells.flatMap((cell) =>
    cell.kind === "count" && cell.sensitive ? [{ cell: cell.id, from: 1, to: 4 }] : [],
  );
  const policy = { fewerThan: 5, zero: "shown", markers: "apart" } as const;
  return { policy, cells, identities, known: [], protect, insiders: [], ...fields };
}

/** Rows of small counts with their totals, and sometimes a grand total over two rows. */
const tables = fc
  .record({
    rows: fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 3 }), {
      minLength: 1,
      maxLength: 2,
    }),
    markers: fc.constantFrom("apart" as const, "one" as const),
  })
  .map(({ rows, markers }) => {
    const totals = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
    const cells = rows.flatMap((row, r) => [
      ...row.map((value, c) => count(`r${r}c${c}`, value)),
      count(`t${r}`, totals[r] ?? 0, { loss: 3 }),
    ]);
    const identities = rows.map((row, r) => ({ total: `t${r}`, parts: row.map((_, c) => `r${r}c${c}`) }));
    const policy = { fewerThan: 5, zero: "shown" as const, markers };
    return tableOf(cells, identities, { policy });
  });

test("what is decided is safe, true and costs the least, as trying every set shows", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const decision = leastLoss(table);
      const first = masked(table);
      const all = candidates(table, first);
      const everything = new Set(all.map(({ id }) => id));
      const beyond = leaks(table, withWithheld(table, first, everything));
      expect(decision.beyondHelp).toEqual(beyond);
      const open = leaks(table, decision.printed).filter((need) => !beyond.includes(need));
      expect(open).toEqual([]);
      const best = Math.min(
        ...subsets(all.map(({ id }) => id)).flatMap((set) => {
          const left = leaks(table, withWithheld(table, first, set)).filter((need) => !beyond.includes(need));
          const loss = all.reduce((sum, cell) => (set.has(cell.id) ? sum + cell.loss : sum), 0);
          return left.length === 0 ? [loss] : [];
        }),
      );
      expect(decision.loss).toBe(best);
    }),
    { numRuns: 60 },
  );
});

test("what is closed one by one is as safe, and holds nothing back that is not needed", () => {
  const [lost, least] = [0, 0].map(() => [] as number[]);
  fc.assert(
    fc.property(tables, (table) => {
      const first = masked(table);
      const decision = closed(table, first);
      const isOpen = (printed: typeof first) =>
        leaks(table, printed).some((need) => !decision.beyondHelp.includes(need));
      expect(isOpen(decision.printed)).toBe(false);
      for (const id of decision.withheld)
        expect(
          isOpen(withWithheld(table, first, new Set(decision.withheld.filter((each) => each !== id)))),
        ).toBe(true);
      const best = leastLoss(table, first);
      expect(decision.beyondHelp.map(({ cell }) => cell)).toEqual(best.beyondHelp.map(({ cell }) => cell));
      lost?.push(decision.loss);
      least?.push(best.loss);
    }),
    { numRuns: 25 },
  );
  const sum = (all: readonly number[] = []) => all.reduce((total, each) => total + each, 0);
  expect(sum(lost)).toBeLessThanOrEqual(1.25 * sum(least));
});

function subsets(ids: readonly string[]): readonly ReadonlySet<string>[] {
  return Array.from(
    { length: 2 ** ids.length },
    (_, bits) => new Set(ids.filter((_id, at) => Math.floor(bits / 2 ** at) % 2 === 1)),
  );
}

test("a decision does not hang on the hidden numbers where another table says the same in print", () => {
  const one = tableOf(
    [count("a", 2), count("b", 3), count("c", 40), count("t", 45, { loss: 3 })],
    [{ total: "t", parts: ["a", "b", "c"] }],
  );
  const other = tableOf(
    [count("a", 1), count("b", 4), count("c", 40), count("t", 45, { loss: 3 })],
    [{ total: "t", parts: ["a", "b", "c"] }],
  );
  expect(leastLoss(one).printed).toEqual(leastLoss(other).printed);
});

test("what is out already is said to be beyond help, and nothing more is hidden for it", () => {
  const table = tableOf([count("a", 2), count("b", 9), count("t", 11)], [{ total: "t", parts: ["a", "b"] }], {
    known: [{ cell: "a", as: 2 }],
  });
  expect(leastLoss(table)).toMatchObject({ withheld: [], loss: 0, beyondHelp: [{ cell: "a" }] });
});

test("ratios and means are rounded half up, as they are printed", () => {
  const base = { loss: 1, printable: true, mustPrint: false } as const;
  const ratio = { id: "r", kind: "ratio", of: "n", base: "d", times: 100, dp: 1, ...base } as const;
  const mean = { id: "m", kind: "mean", parts: ["n", "d"], dp: 0, ...base } as const;
  const table = tableOf([count("n", 1), count("d", 8), ratio, mean], []);
  expect(shownTruth(table, ratio)).toBe(12.5);
  expect(shownTruth(table, mean)).toBe(5);
});

test("twenty numbers under one total are decided at the least loss, proved", () => {
  const cells = Array.from({ length: 20 }, (_, i) =>
    count(`c${i}`, i === 0 ? 2 : 10 + i, { loss: 1 + (i % 3) }),
  );
  const total = cells.reduce((sum, { value }) => sum + value, 0);
  const table = tableOf(
    [...cells, count("t", total, { loss: 9 })],
    [{ total: "t", parts: cells.map(({ id }) => id) }],
  );
  const decision = leastLoss(table);
  expect(decision).toMatchObject({ loss: 1, isLeast: true, beyondHelp: [] });
});

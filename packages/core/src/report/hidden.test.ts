import fc from "fast-check";
import { expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import { clearedFor, swapped } from "../protect/index.ts";
import type { Kpi, Measured, Register } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { buildReport, dataFile, factsFile } from "./index.ts";

const NOW = financialQuarter(2025, 2);
const brief = { period: NOW, audience: "public", date: "2025-11-14" } as const;
const QUARTERS = 5;
const BASES = [0, 0, 0, 0, 0];
const MONTHS = [30, 31, 32, 30, 31, 32, 30, 31, 32, 30, 31, 32, 3, 18, 19];

const few = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 5, max: 60 }));

type Shape = {
  readonly kind: "months" | "total" | "running total" | "share" | "rate";
  readonly values: readonly number[];
  readonly bases: readonly number[];
  readonly target: number;
};

const shapes = fc.record({
  kind: fc.constantFrom<Shape["kind"]>("months", "total", "running total", "share", "rate"),
  values: fc.array(few, { minLength: 3 * QUARTERS, maxLength: 3 * QUARTERS }),
  bases: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: QUARTERS, maxLength: QUARTERS }),
  target: fc.integer({ min: 1, max: 60 }),
});

/** KPIs of every shape that can give a small count away, with words typed beside them. */
const registers = fc.array(shapes, { minLength: 1, maxLength: 2 }).map((all) => {
  const kpis = all.flatMap((shape, nth) => kpisOf(shape, `K${nth}`));
  return registerWith({ kpis });
});

function kpisOf({ kind, values, bases, target }: Shape, id: string): readonly Kpi[] {
  const at = (row: number) => ({ sheet: "Figures", row, column: 2 });
  const measured = (start: number, length: number, value: number, row: number): Measured => ({
    state: "value",
    value,
    period: { start, months: length },
    flags: [],
    at: at(row),
  });
  const first = NOW.start - 3 * (QUARTERS - 1);
  const sums = bases.map((_, q) => values.slice(3 * q, 3 * q + 3).reduce((sum, value) => sum + value, 0));
  const quarterly = (numbers: readonly number[]) =>
    numbers.map((value, q) => measured(first + 3 * q, 3, value, q + 1));
  const monthly = values.map((value, m) => measured(first + m, 1, value, 40 + m));
  const base = {
    id,
    title: `Number ${id}`,
    targets: [
      {
        state: "value" as const,
        value: target,
        from: { start: 24_000, months: 3 },
        rationale: "",
        at: { sheet: "Targets", row: 1, column: 3 },
        shown: String(target),
      },
    ],
    decision: { class: "target" as const, reason: "", person: "", date: "", reviewBy: "", at: at(0) },
  };
  switch (kind) {
    case "months":
      return [kpiWith({ ...base, observations: quarterly(sums), monthly, commentary: wordsOn(values) })];
    case "total":
      return [
        kpiWith({ ...base, observations: quarterly(values.slice(0, QUARTERS)) }),
        kpiWith({ ...base, id: `${id}b`, title: "Others", observations: quarterly(bases) }),
        kpiWith({
          ...base,
          id: `${id}c`,
          title: "Everybody",
          observations: quarterly(bases.map((each, q) => each + (values[q] ?? 0))),
        }),
      ];
    case "running total": {
      let total = 0;
      const totals = sums.map((each, q) => {
        total = (first + 3 * q) % 12 === 3 ? each : total + each;
        return total;
      });
      return [kpiWith({ ...base, cumulative: true, observations: quarterly(totals) })];
    }
    case "share":
    case "rate": {
      const counted = quarterly(bases).map((each, q): Measured => {
        const of = values[q] ?? 0;
        const all = kind === "rate" ? 18_437 : of + each.value + 1;
        const per = kind === "rate" ? 100_000 : 100;
        const numerator = { value: of, at: at(60 + q) };
        return { ...each, value: (per * of) / all, numerator, denominator: { value: all, at: at(80 + q) } };
      });
      const unit: Kpi["unit"] =
        kind === "rate"
          ? { kind: "rate", of: "per 100,000 people" }
          : { kind: "percentage", of: "", decimals: 0 };
      return [kpiWith({ ...base, unit, observations: counted })];
    }
  }
}

/** What somebody wrote beside the figures, with a number that may be hidden. */
function wordsOn(values: readonly number[]): Kpi["commentary"] {
  const text = `In July 2025 there were ${values[3 * QUARTERS - 3]} people. It was the lowest for a year.`;
  return [{ period: NOW, text, author: "Lead", at: { sheet: "Commentary", row: 2, column: 2 } }];
}

function told(register: Register): readonly string[] {
  const built = buildReport(register, brief);
  const facts = factsFile(built, brief, { name: "k.xlsx", sha256: "" });
  return [JSON.stringify(built.report), JSON.stringify(dataFile(built)), JSON.stringify(facts)];
}

/** Swaps the hidden numbers until what is hidden stays the same: a reader knows that it is, and by which rules. */
function another(register: Register, seed: number): Register | undefined {
  let turn = seed;
  const pick = (most: number) => {
    turn = (turn * 48_271) % 2_147_483_647;
    return turn % Math.max(most, 1);
  };
  const cleared = clearedFor(register, brief);
  for (let tries = 0; tries < 12; tries += 1) {
    const other = swapped(register, cleared, pick);
    const again = clearedFor(other, brief);
    const isOther = JSON.stringify(other) !== JSON.stringify(register);
    if (isOther && JSON.stringify(again.register) === JSON.stringify(cleared.register)) return other;
  }
  return undefined;
}

test("the report, its data and its facts are the same for whatever else the hidden numbers could be", () => {
  let [hiding, swaps] = [0, 0];
  fc.assert(
    fc.property(registers, fc.integer({ min: 1, max: 1_000_000 }), (register, seed) => {
      if (clearedFor(register, brief).decided.length > 0) hiding += 1;
      const other = another(register, seed);
      if (other === undefined) return;
      swaps += 1;
      expect(told(other)).toEqual(told(register));
    }),
    { numRuns: 25 },
  );
  expect(hiding).toBeGreaterThan(12);
  // Of some tables the choice itself rules out each of the few others that were tried.
  expect(swaps).toBeGreaterThanOrEqual(0.9 * hiding);
});

test("what is typed of a hidden number is not said, and is told to the analyst", () => {
  const [kpi] = kpisOf({ kind: "months", values: MONTHS, bases: BASES, target: 30 }, "K1");
  if (!kpi) throw new Error("no KPI");
  const words = "In July 2025 there were 3 people. We thank everybody who helped.";
  const commentary = [
    { period: NOW, text: words, author: "Lead", at: { sheet: "Commentary", row: 2, column: 2 } },
  ];
  const register = registerWith({ kpis: [{ ...kpi, commentary }] });
  const [inPublic, internal] = (["public", "internal"] as const).map((audience) =>
    buildReport(register, { ...brief, audience }),
  );
  expect(inPublic?.unsayable.map(({ sentence }) => sentence)).toEqual(["In July 2025 there were 3 people."]);
  expect(JSON.stringify(inPublic?.report)).not.toContain("were 3 people");
  expect(JSON.stringify(inPublic?.report)).toContain("We thank everybody who helped.");
  expect(JSON.stringify(internal?.report)).toContain(words);
});

import { expect, test } from "vitest";
import { type FactIndex, JUDGED, LEVEL_QUARTERS, factIndex } from "../facts/index.ts";
import { financialQuarter, shift } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import type { Claim } from "./claim.ts";
import { evaluate } from "./evaluate.ts";

const now = financialQuarter(2025, 2);
const target = {
  state: "value",
  shown: "24",
  value: 24,
  from: financialQuarter(2020, 1),
  rationale: "",
  at: { sheet: "Targets", row: 1, column: 3 },
} as const;
const share: Partial<Kpi> = { unit: { kind: "percentage", of: "" }, polarity: "higher" };

/** 26 people now, 31 a quarter before, 38 a year before; the target is 24. */
const people = indexOf({ observations: seriesUpTo(now, [38, 36, 40, 31, 26]), targets: [target] });
const percent = indexOf({
  ...share,
  observations: seriesUpTo(now, [81.4, 77.46]),
  targets: [{ ...target, value: 85 }],
});
const pounds = indexOf({
  unit: { kind: "money", of: "" },
  observations: seriesUpTo(now, [436_812, 1_249_000]),
});

const unusual = indexOf({ decision: JUDGED, observations: seriesUpTo(now, [...LEVEL_QUARTERS, 104]) });

const say = (fields: Omit<Claim, "kpi" | "period" | "rule"> & Partial<Claim>): Claim => ({
  kpi: "K1",
  period: now,
  rule:
    fields.role === "level" || fields.role === "target"
      ? "cell"
      : fields.role === "status"
        ? "target"
        : "arithmetic",
  ...fields,
});
const level = (value: number, decimals = 0, more: Partial<Claim> = {}) =>
  say({ role: "level", quantity: { value, decimals }, ...more });

test.each<{ name: string; index: FactIndex; claim: Claim; gives: string }>([
  { name: "the figure", index: people, claim: level(26), gives: "holds" },
  { name: "another figure", index: people, claim: level(27), gives: "contradicts: quantity" },
  { name: "last quarter's figure", index: people, claim: level(31), gives: "contradicts: quantity" },
  {
    name: "last quarter's, with its period",
    index: people,
    claim: level(31, 0, { period: shift(now, -1) }),
    gives: "holds",
  },
  { name: "not another figure", index: people, claim: level(27, 0, { negated: true }), gives: "holds" },
  {
    name: "not the figure",
    index: people,
    claim: level(26, 0, { negated: true }),
    gives: "contradicts: negation",
  },
  { name: "fewer places than the house prints", index: percent, claim: level(77), gives: "holds" },
  { name: "as many places", index: percent, claim: level(77.5, 1), gives: "holds" },
  { name: "more places, as written", index: percent, claim: level(77.5, 2), gives: "contradicts: quantity" },
  { name: "more places, rightly", index: percent, claim: level(77.46, 2), gives: "holds" },
  {
    name: "rounded down where it rounds up",
    index: percent,
    claim: level(77.4, 1),
    gives: "contradicts: quantity",
  },
  { name: "millions", index: pounds, claim: level(1_200_000, -5), gives: "holds" },
  { name: "too many millions", index: pounds, claim: level(1_300_000, -5), gives: "contradicts: quantity" },
  {
    name: "thousands with a place",
    index: pounds,
    claim: level(436_800, -2, { period: shift(now, -1) }),
    gives: "holds",
  },
  { name: "about the figure", index: people, claim: level(25, 0, { hedge: "about" }), gives: "holds" },
  {
    name: "about the figure, with goodwill",
    index: people,
    claim: level(28, 0, { hedge: "about" }),
    gives: "holds, stretched",
  },
  {
    name: "the target",
    index: people,
    claim: say({ role: "target", quantity: { value: 24, decimals: 0 } }),
    gives: "holds",
  },
  { name: "a status", index: people, claim: say({ role: "status", word: "missed" }), gives: "holds" },
  {
    name: "another status",
    index: people,
    claim: say({ role: "status", word: "close" }),
    gives: "contradicts: word",
  },
  {
    name: "a way",
    index: people,
    claim: say({ role: "change", basis: { kind: "previous" }, way: "lower" }),
    gives: "holds",
  },
  {
    name: "what the way is worth",
    index: people,
    claim: say({ role: "change", basis: { kind: "previous" }, way: "better" }),
    gives: "holds",
  },
  {
    name: "the other way",
    index: people,
    claim: say({ role: "change", basis: { kind: "previous" }, way: "higher" }),
    gives: "contradicts: way",
  },
  {
    name: "not the other way",
    index: people,
    claim: say({ role: "change", basis: { kind: "previous" }, way: "higher", negated: true }),
    gives: "holds",
  },
  {
    name: "a difference by its size",
    index: people,
    claim: say({
      role: "change",
      basis: { kind: "year before" },
      quantity: { value: 12, decimals: 0 },
      way: "lower",
    }),
    gives: "holds",
  },
  {
    name: "a difference of another basis",
    index: people,
    claim: say({ role: "change", basis: { kind: "year before" }, quantity: { value: 5, decimals: 0 } }),
    gives: "contradicts: quantity",
  },
  {
    name: "a difference of printed ends",
    index: percent,
    claim: say({ role: "change", basis: { kind: "previous" }, quantity: { value: 3.9, decimals: 1 } }),
    gives: "holds",
  },
  {
    name: "a quarter nobody kept",
    index: people,
    claim: level(26, 0, { period: shift(now, -9) }),
    gives: "not read: no fact",
  },
  {
    name: "a KPI nobody keeps",
    index: people,
    claim: level(26, 0, { kpi: "K9" }),
    gives: "not read: no fact",
  },
  { name: "nothing at all", index: people, claim: say({ role: "level" }), gives: "not read: says nothing" },
  {
    name: "what another signal of the same rules earned",
    index: unusual,
    claim: say({ role: "signal", word: "concern", rule: "mdc-current: shift" }),
    gives: "holds",
  },
  {
    name: "what a signal of other rules earned",
    index: unusual,
    claim: say({ role: "signal", word: "concern", rule: "house: single point" }),
    gives: "not read: another rule",
  },
  {
    name: "what other rules judged",
    index: people,
    claim: say({ role: "status", word: "missed", rule: "house" }),
    gives: "not read: another rule",
  },
])("$name: $gives", ({ index, claim, gives }) => {
  const verdict = evaluate(claim, index);
  const stretched = verdict.verdict === "holds" && verdict.stretched ? ", stretched" : "";
  const because = verdict.verdict === "holds" ? "" : `: ${verdict.because}`;
  expect(`${verdict.verdict}${stretched}${because}`).toBe(gives);
});

function indexOf(fields: Partial<Kpi>): FactIndex {
  return factIndex(registerWith({ kpis: [kpiWith(fields)] }), { audience: "public", area: "", period: now });
}

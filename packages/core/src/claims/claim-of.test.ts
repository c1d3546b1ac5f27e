import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Basis,
  type Fact,
  type FactIndex,
  ROLES,
  type Role,
  factIndex,
  isFact,
  neighbour,
} from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { Claim, evaluate, numberClaim, wayClaim, wordClaim } from "./index.ts";

const now = financialQuarter(2025, 2);
const target = {
  state: "value",
  shown: "24",
  value: 24,
  from: financialQuarter(2020, 1),
  rationale: "",
  at: { sheet: "Targets", row: 1, column: 3 },
} as const;

const units = fc.constantFrom<Kpi["unit"]>(
  { kind: "count", of: "people" },
  { kind: "percentage", of: "" },
  { kind: "rate", of: "per 1,000 people" },
  { kind: "money", of: "" },
  { kind: "duration", of: "" },
);
const polarities = fc.constantFrom<NonNullable<Kpi["polarity"]>>("higher", "lower", "closer", "neither");
const indexes = fc
  .record({
    unit: units,
    polarity: polarities,
    values: fc.array(
      fc.integer({ min: 0, max: 90_000 }).map((value) => value / 100),
      { minLength: 1, maxLength: 26 },
    ),
  })
  .map(({ unit, polarity, values }) =>
    indexOf({ unit, polarity, observations: seriesUpTo(now, values), targets: [target] }),
  );

test("whatever is written from a fact holds, and what it does not say does not", () => {
  fc.assert(
    fc.property(indexes, (index) => {
      const claims = factsIn(index).flatMap(claimsOf);
      const verdict = (claim: Claim) => evaluate(claim, index).verdict;
      expect(claims.filter((claim) => verdict(claim) !== "holds")).toEqual([]);
      expect(claims.filter((claim) => verdict({ ...claim, negated: true }) !== "contradicts")).toEqual([]);
      expect(claims.flatMap(lieOf).filter((claim) => verdict(claim) !== "contradicts")).toEqual([]);
      expect(JSON.parse(JSON.stringify(claims), (_, value: unknown) => value)).toEqual(claims);
      expect(claims.map((claim) => Claim.parse(claim))).toEqual(claims);
    }),
    { numRuns: 60 },
  );
});

/** Another number than the one that was said. */
function lieOf(claim: Claim): readonly Claim[] {
  const { quantity, hedge } = claim;
  if (!quantity || hedge) return [];
  return [
    { ...claim, quantity: { ...quantity, value: quantity.value + 60 * (1 + Math.abs(quantity.value)) } },
  ];
}

function factsIn(index: FactIndex): readonly Fact[] {
  const bases = [undefined, { kind: "previous" }, { kind: "year before" }] as const;
  return ROLES.flatMap((role) =>
    bases.map((basis) => index.factAt({ kpi: "K1", period: now, role, basis })),
  ).filter(isFact);
}

function claimsOf(fact: Fact): readonly Claim[] {
  return [
    ...(fact.value === undefined ? [] : [numberClaim(fact)]),
    ...fact.words.map((word) => wordClaim(fact, word)),
    ...fact.ways.map((way) => wayClaim(fact, way)),
  ];
}

function indexOf(fields: Partial<Kpi>): FactIndex {
  return factIndex(registerWith({ kpis: [kpiWith(fields)] }), { audience: "public", area: "", period: now });
}

test("a published claim may be softened by these words and no others, and go these ways", () => {
  const claim = { kpi: "K1", period: now, role: "level", rule: "cell" };
  const isRead = (more: object) => Claim.safeParse({ ...claim, ...more }).success;
  const hedges = "about,just under,just over,more than,at least,fewer than,at most,between".split(",");
  const ways = "higher,lower,same,better,worse".split(",");
  expect(hedges.filter((hedge) => !isRead({ hedge }))).toEqual([]);
  expect(ways.filter((way) => !isRead({ way }))).toEqual([]);
  expect([isRead({ hedge: "nearly" }), isRead({ way: "up" })]).toEqual([false, false]);
});

test.each<[string, Kpi["unit"], number, number, object]>([
  [
    "a difference",
    { kind: "percentage", of: "", decimals: 1 },
    61,
    58,
    { quantity: { value: 3, decimals: 1 } },
  ],
  [
    "a difference less than the last place",
    { kind: "percentage", of: "", decimals: 1 },
    61.04,
    61.01,
    { quantity: { value: 0.1, decimals: 1 }, hedge: "fewer than" },
  ],
  [
    "a difference of less than a second, where seconds have a decimal place",
    { kind: "duration", of: "", decimals: 1 },
    10.1,
    10.3,
    { quantity: { value: 1, decimals: 1 }, hedge: "fewer than" },
  ],
  [
    "a difference that rounds up, of ends that print alike",
    { kind: "percentage", of: "", decimals: 1 },
    61.04,
    60.96,
    { quantity: { value: 0.1, decimals: 1 }, hedge: "fewer than" },
  ],
  [
    "a difference less than the last place, of ends that print apart",
    { kind: "percentage", of: "", decimals: 1 },
    61.06,
    61.04,
    { quantity: { value: 0.1, decimals: 1 } },
  ],
  [
    "no difference at all",
    { kind: "percentage", of: "", decimals: 1 },
    61.01,
    61.01,
    { quantity: { value: 0, decimals: 1 } },
  ],
  [
    "a difference of less than a second",
    { kind: "duration", of: "" },
    10.1,
    10.3,
    { quantity: { value: 1, decimals: 0 }, hedge: "fewer than" },
  ],
])("of %s the least that can be said", (_, unit, latest, before, says) => {
  const index = indexOf({ unit, observations: seriesUpTo(now, [before, latest]) });
  const fact = index.factAt({ kpi: "K1", period: now, role: "change", basis: { kind: "previous" } });
  if (!isFact(fact)) throw new Error("there is a change");
  expect(saidOf(fact)).toEqual(says);
});

test.each<[role: Role, basis: Basis | undefined]>([
  ["gap", undefined],
  ["peer gap", { kind: "area", area: "Westlaw" }],
  ["change", { kind: "previous" }],
])("a %s of figures that print alike is less than the least", (role, basis) => {
  const index = indexOf({
    unit: { kind: "percentage", of: "", decimals: 1 },
    observations: seriesUpTo(now, [61.04, 60.96]),
    targets: [{ ...target, value: 61 }],
    comparators: [neighbour("Westlaw", 61.04)],
  });
  const fact = index.factAt({ kpi: "K1", period: now, role, basis });
  expect(isFact(fact) && saidOf(fact)).toEqual({
    quantity: { value: 0.1, decimals: 1 },
    hedge: "fewer than",
  });
});

test.each<[string, Kpi["unit"], number, number]>([
  ["a level that rounds to nought", { kind: "percentage", of: "", decimals: 0 }, 0.3, 0],
  ["a level below nought", { kind: "number", of: "" }, -3, -3],
])("%s is said as it is printed", (_, unit, latest, value) => {
  const fact = indexOf({ unit, observations: seriesUpTo(now, [latest]) }).factAt({
    kpi: "K1",
    period: now,
    role: "level",
  });
  expect(isFact(fact) && saidOf(fact)).toEqual({ quantity: { value, decimals: 0 } });
});

function saidOf(fact: Fact): Pick<Claim, "quantity" | "hedge"> {
  const { quantity, hedge } = numberClaim(fact);
  return { quantity, ...(hedge === undefined ? {} : { hedge }) };
}

test.each<[polarity: NonNullable<Kpi["polarity"]>, latest: number, size: number, way: string]>([
  ["lower", 58, 3, "lower"],
  ["neither", 58, 3, "lower"],
  ["neither", 64, 3, "higher"],
  ["closer", 58, 3, "lower"],
])(
  "a difference is said by its size and its way, whichever way is good: %s",
  (polarity, latest, size, way) => {
    const unit = { kind: "count", of: "people" } as const;
    const index = indexOf({ unit, polarity, observations: seriesUpTo(now, [61, latest]) });
    const fact = index.factAt({ kpi: "K1", period: now, role: "change", basis: { kind: "previous" } });
    if (!isFact(fact)) throw new Error("there is a change");
    expect(saidOf(fact)).toEqual({ quantity: { value: size, decimals: 0 } });
    expect(fact.ways).toContain(way);
  },
);

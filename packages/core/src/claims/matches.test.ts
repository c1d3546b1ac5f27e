import { expect, test } from "vitest";
import { type Fact, factId } from "../facts/index.ts";
import type { Unit } from "../figure/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Hedge } from "./claim.ts";
import { type Match, matchOf } from "./matches.ts";

const people: Unit = { kind: "count", of: "people" };
const percent: Unit = { kind: "percentage", of: "" };
const points: Unit = { kind: "number", of: "percentage points" };

test.each<[hedge: Hedge, unit: Unit, fact: number, said: number, match: Match]>([
  ["about", people, 26, 25, "fair"],
  ["about", people, 100, 104, "fair"],
  ["about", people, 100, 105, "stretched"],
  ["about", people, 100, 91, "unfair"],
  ["about", people, 92, 100, "stretched"],
  ["about", percent, 77.4, 79.4, "fair"],
  ["about", percent, 77.4, 72.4, "stretched"],
  ["about", percent, 40, 45, "stretched"],
  ["about", percent, 40, 45.1, "unfair"],
  ["about", percent, 20, 22, "fair"],
  ["about", percent, 22, 20, "fair"],
  ["about", percent, 22.1, 20, "stretched"],
  ["about", percent, 24.5, 22, "stretched"],
  ["about", percent, 100, 105, "stretched"],
  ["about", points, 3.5, 5, "fair"],
  ["about", people, 2.6, 3, "stretched"],
  ["about", people, 10.4, 12, "unfair"],
  ["about", people, 9.4, 10, "stretched"],
  ["about", people, 8.6, 10, "unfair"],
  ["about", people, -26, -25, "fair"],
  ["about", people, 108, 100, "stretched"],
  ["about", people, 109, 100, "unfair"],
  ["just under", people, 26, 27, "fair"],
  ["just under", people, 26, 26, "unfair"],
  ["just under", people, 26, 25, "unfair"],
  ["just under", people, 26, 40, "unfair"],
  ["just over", people, 26, 25, "fair"],
  ["just over", people, 26, 26, "unfair"],
  ["just over", people, 26, 27, "unfair"],
  ["more than", people, 26, 25, "fair"],
  ["more than", people, 26, 26, "unfair"],
  ["more than", people, 115, 100, "fair"],
  ["more than", people, 116, 100, "stretched"],
  ["at least", people, 26, 26, "fair"],
  ["at least", people, 26, 27, "unfair"],
  ["at least", people, 26, 10, "stretched"],
  ["at least", people, 115, 100, "fair"],
  ["at least", people, 116, 100, "stretched"],
  ["fewer than", people, 26, 30, "fair"],
  ["fewer than", people, 26, 26, "unfair"],
  ["fewer than", people, 80, 100, "fair"],
  ["fewer than", people, 79, 100, "stretched"],
  ["at most", people, 26, 26, "fair"],
  ["at most", people, 26, 25, "unfair"],
  ["at most", people, 26, 40, "stretched"],
  ["at most", people, 80, 100, "fair"],
  ["at most", people, 79, 100, "stretched"],
  ["more than", people, 1.15 * 7, 7, "fair"],
  ["fewer than", people, 0.8 * 7, 7, "fair"],
])("%s: %o of %d said as %d is %s", (hedge, unit, value, said, match) => {
  expect(matchOf(factOf(value, unit), { value: said, decimals: 0 }, hedge)).toBe(match);
});

test.each<[decimals: number, unit: Unit, fact: number, said: number, match: Match]>([
  [0, people, 26, 26, "fair"],
  [0, people, 26.5, 27, "fair"],
  [-1, people, 26, 30, "fair"],
  [-1, people, 26, 26, "unfair"],
  [-3, { kind: "money", of: "" }, 436_812, 437_000, "fair"],
  [1, { kind: "duration", of: "" }, 10.26, 10.3, "fair"],
  [1, { kind: "duration", of: "" }, 10.26, 10, "fair"],
  [1, { kind: "duration", of: "" }, 10.26, 11, "unfair"],
  [0, { kind: "duration", of: "" }, 3725, 3720, "fair"],
  [0, { kind: "money", of: "" }, 1_249_000, 1_250_000, "fair"],
  [-1, { kind: "money", of: "" }, 1_249_000, 1_250_000, "unfair"],
  [0, people, Number.NaN, 26, "unfair"],
])("to %d places: %o of %d said as %d is %s", (decimals, unit, value, said, match) => {
  expect(matchOf(factOf(value, unit), { value: said, decimals }, undefined)).toBe(match);
});

test("between holds at both ends and nowhere beyond", () => {
  const held = [24, 25, 30, 31].map((value) =>
    matchOf(factOf(value, people), { value: 25, upTo: 30, decimals: 0 }, "between"),
  );
  expect(held).toEqual(["unfair", "fair", "fair", "unfair"]);
});

test("a difference is held by its size, and any of its fair values may be said", () => {
  const fact: Fact = { ...factOf(-3.94, points), decimals: 1, fair: [-3.9], ways: ["lower"] };
  const held = [3.9, 4, -3.9].map((value) => matchOf(fact, { value, decimals: 1 }, undefined));
  expect(held).toEqual(["fair", "unfair", "unfair"]);
});

function factOf(value: number, unit: Unit): Fact {
  const slots = { kpi: "K1", period: financialQuarter(2025, 2), role: "level" } as const;
  return {
    kind: "fact",
    id: factId(slots),
    slots,
    value,
    unit,
    decimals: 0,
    fair: [],
    words: [],
    ways: [],
    other: undefined,
    printed: "",
    prose: "",
    cells: [],
    rule: "cell",
  };
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Unit, type UnitKind, decimalsFor } from "./index.ts";

fc.configureGlobal({ seed: 20250401 });

type Case = readonly [
  why: string,
  kind: UnitKind,
  values: readonly number[],
  denominators: readonly number[],
  targetPlaces: number | undefined,
  decimals: number,
];

const CASES: readonly Case[] = [
  ["large denominators", "percentage", [92.35, 91.2], [400, 410, 30], undefined, 1],
  ["small denominators", "percentage", [92.35, 91.2], [40, 410, 30], undefined, 0],
  ["small denominators, a target with a place", "percentage", [92.35], [40], 1, 1],
  ["a whole target changes nothing", "percentage", [92.35], [40], 0, 0],
  ["a target with two places", "percentage", [92.35], [40], 2, 2],
  ["exactly 200", "percentage", [92.35], [200], undefined, 1],
  ["no denominators, places in the data", "percentage", [92.35, 90], [], undefined, 1],
  ["no denominators, whole data", "percentage", [92, 90], [], undefined, 0],
  ["whole data is not made finer", "percentage", [92, 90], [4000], undefined, 0],
  ["counts are whole", "count", [12.5], [], undefined, 0],
  ["a count, a target with a place", "count", [12], [], 1, 1],
  ["a rate, a target with a place", "rate", [12, 11, 9], [], 1, 1],
  ["rates of hundreds, a target with a place", "rate", [123.456], [], 1, 1],
  ["days, a target with two places", "days", [12.25], [], 2, 2],
  ["a number, a target with a place", "number", [12], [], 1, 1],
  ["rates of hundreds", "rate", [123.456, 234.567], [], undefined, 0],
  ["rates of just a hundred", "rate", [100], [], undefined, 0],
  ["rates of a hundred with a place", "rate", [100.5], [], undefined, 0],
  ["rates of just under a hundred", "rate", [99.96], [], undefined, 1],
  ["rates of just ten", "rate", [10.25, 10, 10.75], [], undefined, 1],
  ["rates of just under ten", "rate", [9.996], [], undefined, 2],
  ["rates of tens", "rate", [12.3456, 23.4567, 104.2], [], undefined, 1],
  ["rates of units", "rate", [1.23456, 2.34567], [], undefined, 2],
  ["small rates", "rate", [0.01234], [], undefined, 2],
  ["whole rates", "rate", [12, 23], [], undefined, 0],
  ["days with places", "days", [12.25], [], undefined, 1],
  ["whole days", "days", [12, 13], [], undefined, 0],
  ["small money with pence", "money", [12.5, 13], [], undefined, 2],
  ["small money, a target with pence", "money", [12, 13], [], 1, 2],
  ["small money without pence", "money", [12, 13], [], 0, 0],
  ["money of hundreds, a target with pence", "money", [1200.25, 1300], [], 1, 2],
  ["money of hundreds", "money", [1200.25, 130.5, 140.75], [], undefined, 0],
  ["other numbers", "number", [1.23456], [], undefined, 2],
  ["durations", "duration", [12.25], [], 1, 0],
  ["answers", "yes or no", [1], [], undefined, 0],
  ["nothing known", "percentage", [], [], undefined, 0],
];

test.each(CASES)("%s: %s", (_, kind, values, denominators, targetPlaces, decimals) => {
  expect(decimalsFor({ kind, of: "" }, values, denominators, targetPlaces)).toBe(decimals);
});

test("a person's choice wins", () => {
  const unit: Unit = { kind: "percentage", of: "", decimals: 2 };
  expect(decimalsFor(unit, [92], [10], 0)).toBe(2);
});

test("a person's choice of fewer places than a target has does not make it another target", () => {
  const unit: Unit = { kind: "percentage", of: "", decimals: 0 };
  expect(decimalsFor(unit, [92], [10], 1)).toBe(1);
});

test("the order of the figures does not matter", () => {
  const figures = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }));
  fc.assert(
    fc.property(
      fc.constantFrom<UnitKind>("percentage", "rate", "days"),
      figures,
      figures,
      (kind, values, bases) => {
        const unit: Unit = { kind, of: "" };
        expect(decimalsFor(unit, values.toReversed(), bases.toReversed())).toBe(
          decimalsFor(unit, values, bases),
        );
      },
    ),
  );
});

import { expect, test } from "vitest";
import type { Unit } from "../../figure/index.ts";
import { unitOf } from "./unit-of.ts";

test.each<[kind: Unit["kind"], of: string, told: string]>([
  ["percentage", "", "per cent"],
  ["percentage", "of beds", "per cent, of beds"],
  ["count", "", "number"],
  ["count", "people", "people"],
  ["number", "", "number"],
  ["number", "points", "points"],
  ["rate", "", "rate"],
  ["rate", "per 1,000 people", "rate per 1,000 people"],
  ["days", "", "days"],
  ["days", "bed days", "bed days"],
  ["days", "of waiting", "days, of waiting"],
  ["money", "", "pounds"],
  ["money", "a year", "pounds, a year"],
  ["duration", "", "seconds"],
  ["yes or no", "", "one for yes, nought for no"],
  ["grade", "", "grade of the Care Inspectorate"],
])("a %s of “%s” is counted in %s", (kind, of, told) => {
  expect(unitOf({ kind, of })).toBe(told);
});

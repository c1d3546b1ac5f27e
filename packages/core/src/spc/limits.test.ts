import { describe, expect, test } from "vitest";
import { type LimitRule, limitsOf } from "./limits.ts";
import { seriesOf } from "./series.ts";

const rule: LimitRule = { reach: 3, nearReach: 2, screening: false, gap: "bridged", whenFlat: "all" };

function limitsFrom(values: readonly (number | null)[], change: Partial<LimitRule> = {}) {
  return limitsOf(seriesOf(values), { from: 0, to: values.length }, { ...rule, ...change });
}

describe("process limits", () => {
  test.each([
    { of: "two values", values: [1, 3], centre: 2, lower: -4, upper: 8 },
    { of: "a gap that is bridged", values: [1, null, 3], centre: 2, lower: -4, upper: 8 },
    { of: "values that never vary", values: [5, 5, 5], centre: 5, lower: 5, upper: 5 },
  ])("from $of", ({ values, centre, lower, upper }) => {
    expect(limitsFrom(values)).toMatchObject({ centre, lower, upper });
  });

  test.each([
    { of: "one value", values: [5], change: {} },
    { of: "no value", values: [null, null], change: {} },
    { of: "a gap that is left out", values: [1, null, 3], change: { gap: "left out" } as const },
  ])("there are none from $of", ({ values, change }) => {
    expect(limitsFrom(values, change)).toBeNull();
  });
});

describe("screening", () => {
  const steady = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

  test("leaves out a range more than 3.267 times the mean range, and keeps its point in the mean", () => {
    const values = [...steady, 52];
    expect(limitsFrom(values)).toMatchObject({ centre: 162 / 11, upper: 162 / 11 + 3 * 5.8 });
    expect(limitsFrom(values, { screening: true })).toMatchObject({
      centre: 162 / 11,
      upper: 162 / 11 + 3 * 2,
    });
  });

  test("is done once: what is out of line only afterwards stays in", () => {
    const values = [...steady, 21, 81];
    const ranges = { all: 18 + 9 + 60, screened: 18 + 9 };
    const reach = 3 * (ranges.screened / 10);
    const limits = limitsFrom(values, { screening: true });
    expect(9).toBeGreaterThan(3.267 * (18 / 9));
    expect(limits?.upper).toBeCloseTo((limits?.centre ?? 0) + reach, 12);
  });

  test("keeps the limits of values that never vary, where every range would go", () => {
    expect(limitsFrom([5, 5, 5], { screening: true })).toMatchObject({ lower: 5, upper: 5, flat: true });
  });
});

test("limits beyond the largest number are held at it", () => {
  const limits = limitsFrom([Number.MAX_VALUE, -Number.MAX_VALUE, Number.MAX_VALUE]);
  expect(limits).toMatchObject({ lower: -Number.MAX_VALUE, upper: Number.MAX_VALUE });
});

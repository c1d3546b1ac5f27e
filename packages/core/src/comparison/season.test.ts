import fc from "fast-check";
import { expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import { seriesUpTo } from "../register/kpi.fixture.ts";
import { shareOfBeta } from "./beta.ts";
import { seasonOf } from "./season.ts";

const now = financialQuarter(2025, 2);

test.each([
  // With a = 1 the share is 1 − (1 − x)^b; with b = 1 it is x^a.
  { x: 0.3, a: 1, b: 5, share: 1 - 0.7 ** 5 },
  { x: 0.3, a: 4, b: 1, share: 0.3 ** 4 },
  { x: 0.5, a: 7, b: 7, share: 0.5 },
  // F(3, 16) at its upper 1% point, 5.2922, as a share of variance.
  { x: (3 * 5.2922) / (3 * 5.2922 + 16), a: 1.5, b: 8, share: 0.99 },
])("the beta distribution with $a and $b below $x", ({ x, a, b, share }) => {
  expect(shareOfBeta(x, a, b)).toBeCloseTo(share, 5);
});

const winter = [100, 96, 130, 140];
const wobble = [2, -1, 3, 0, -2, 1, 1, -3, 0, 2, -1, 2, 3, -2, 0, 1];
const seasonal = wobble.map((by, i) => (winter[i % 4] ?? 0) + by);

test("a series that follows the seasons is held against the same quarter of past years", () => {
  const series = seriesUpTo(now, seasonal);
  const latest = series.at(-1);
  if (!latest) throw new Error("the series is empty");
  expect(seasonOf(series, latest)?.past.map(({ value }) => value)).toEqual([
    seasonal[3],
    seasonal[7],
    seasonal[11],
  ]);
});

test.each([
  { name: "noise alone", values: wobble.map((by) => 100 + by) },
  { name: "a step", values: wobble.map((by, i) => (i < 8 ? 100 : 130) + by) },
  { name: "too few years", values: seasonal.slice(0, 11) },
  { name: "no movement", values: wobble.map(() => 5) },
])("$name is no season", ({ values }) => {
  const series = seriesUpTo(now, values);
  const latest = series.at(-1);
  expect(latest && seasonOf(series, latest)).toBeUndefined();
});

test("noise is seldom taken for a season", () => {
  const noise = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 16, maxLength: 24 });
  const found = fc.sample(noise, { numRuns: 500, seed: 7 }).filter((values) => {
    const series = seriesUpTo(now, values);
    const latest = series.at(-1);
    return latest && seasonOf(series, latest);
  });
  expect(found.length).toBeLessThan(15);
});

test("two quarters of each year are a season where they differ", () => {
  const values = wobble.map((by, i) => (i % 2 === 0 ? 100 : 130) + by);
  const series = seriesUpTo(
    now,
    values.flatMap((value) => [value, value]),
  ).filter((_, i) => i % 2 === 1);
  const latest = series.at(-1);
  expect(latest && seasonOf(series, latest)?.past).toHaveLength(7);
});

import { expect, test } from "vitest";
import { financialYear } from "../period/index.ts";
import type { SurveyResult } from "../register/index.ts";
import { shareOf, surveyChange, wilson } from "./survey.ts";

function result(fields: Partial<SurveyResult>): SurveyResult {
  return {
    survey: "Invented survey",
    question: "I had a say in my care",
    wording: "1",
    wave: financialYear(2023),
    outcomes: [],
    base: undefined,
    positive: undefined,
    percent: undefined,
    population: "",
    at: { sheet: "Surveys", row: 1, column: 0 },
    ...fields,
  };
}

test.each([
  // Textbook values of Wilson's interval at 95%.
  { share: 0.5, base: 100, lower: 40.383, upper: 59.617 },
  { share: 0, base: 10, lower: 0, upper: 27.753 },
  { share: 1, base: 10, lower: 72.247, upper: 100 },
  { share: 0.75, base: 20, lower: 53.13, upper: 88.81 },
])("Wilson's interval of $share from $base answers", ({ share, base, lower, upper }) => {
  const interval = wilson(share, base);
  expect(interval.lower).toBeCloseTo(lower, 2);
  expect(interval.upper).toBeCloseTo(upper, 2);
});

test.each([
  {
    name: "a change beyond its margin",
    now: { positive: 340, base: 400 },
    before: { positive: 280, base: 400 },
    verdict: "beyond",
  },
  {
    name: "a change within its margin",
    now: { positive: 81, base: 100 },
    before: { positive: 76, base: 100 },
    verdict: "within",
  },
  {
    name: "a change of words",
    now: { positive: 340, base: 400, wording: "2" },
    before: { positive: 280, base: 400 },
    verdict: "wording changed",
  },
  { name: "a missing base", now: { percent: 85 }, before: { percent: 70 }, verdict: "unknown" },
])("$name is $verdict", ({ now, before, verdict }) => {
  const [share, earlier] = [shareOf(result(now)), shareOf(result(before))];
  if (!share) throw new Error("no share");
  expect(surveyChange(share, earlier).verdict).toBe(verdict);
});

test.each([
  ["more yeses than answers", { positive: 999, base: 411 }],
  ["fewer than none", { positive: -3, base: 10 }],
  ["a percentage above a hundred", { percent: 170 }],
])("%s are no share", (_, fields) => {
  expect(shareOf(result(fields))).toBeUndefined();
});

test.each([0, -5])("a base of %i gives no range", (base) => {
  expect(shareOf(result({ percent: 60, base }))).toMatchObject({ percent: 60, lower: undefined });
});

test("counts win over a published percentage, which may have been rounded", () => {
  expect(shareOf(result({ positive: 2, base: 3, percent: 67 }))?.percent).toBeCloseTo(66.667, 3);
});

test.each([
  ["a design effect", { designEffect: 1.2 }],
  ["an interval", { interval: { lower: 50, upper: 60 } }],
])("a share that was published with %s is weighted, and wins over the counts", (_, fields) => {
  expect(shareOf(result({ positive: 60, base: 120, percent: 55, ...fields }))?.percent).toBe(55);
  expect(shareOf(result({ positive: 60, base: 119, percent: 50, ...fields }))?.percent).toBeCloseTo(50.42, 2);
});

test("a design effect widens the interval", () => {
  const plain = shareOf(result({ positive: 50, base: 100 }));
  const widened = shareOf(result({ positive: 50, base: 100, designEffect: 1.5 }));
  expect(widened?.lower).toBeLessThan(plain?.lower ?? 0);
});

test.each<[low: number, upper: number, high: number, lower: number, verdict: string]>([
  // Reaches of three and four points make a margin of five.
  [60, 63, 65, 61, "within"],
  [60, 63, 65.1, 61.1, "beyond"],
  [60, 63, 64.9, 60.9, "within"],
])("of %d up to %d and %d down to %d the difference is %s its margin", (low, upper, high, lower, verdict) => {
  const share = (percent: number, ends: { lower: number; upper: number }) => ({
    result: result({ percent }),
    percent,
    ...ends,
  });
  const [less, more] = [share(low, { lower: 50, upper }), share(high, { lower, upper: 90 })];
  expect(surveyChange(more, less).verdict).toBe(verdict);
  expect(surveyChange(less, more).verdict).toBe(verdict);
});

test("a design effect widens a range as fewer answers would", () => {
  expect(shareOf(result({ percent: 50, base: 400, designEffect: 2 }))).toMatchObject(wilson(0.5, 100));
});

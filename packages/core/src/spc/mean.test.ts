import { describe, expect, test } from "vitest";
import { meanOf } from "./mean.ts";
import { medianOf } from "./median.ts";
import { seriesOf } from "./series.ts";

const whole = (values: readonly (number | null)[]) => ({ from: 0, to: values.length });
const twelveTenths = Array.from({ length: 12 }, () => 0.1);

describe("the mean", () => {
  test.each([
    { of: "whole numbers", values: [1, 2, 6], mean: 3 },
    { of: "values with one missing", values: [1, null, 2], mean: 1.5 },
    { of: "twelve times 0.1, where one pass falls short", values: twelveTenths, mean: 0.1 },
    { of: "numbers whose sum is too large", values: [1.7e308, 1.7e308], mean: 1.7e308 },
    { of: "opposite numbers further apart than any number", values: [1.7e308, -1.7e308], mean: 0 },
    { of: "nothing", values: [null], mean: Number.NaN },
  ])("of $of", ({ values, mean }) => {
    expect(meanOf(seriesOf(values), whole(values))).toBe(mean);
  });
});

describe("the median", () => {
  test.each([
    { of: "an odd number of values", values: [10, 9, 100], median: 10 },
    { of: "an even number", values: [4, 1, 3, 2], median: 2.5 },
    { of: "values with some missing", values: [null, 5, null, 1], median: 3 },
    { of: "numbers whose sum is too large", values: [1.7e308, 1.5e308], median: 1.6e308 },
    { of: "nothing", values: [null], median: Number.NaN },
  ])("of $of", ({ values, median }) => {
    expect(medianOf(seriesOf(values), whole(values))).toBe(median);
  });
});

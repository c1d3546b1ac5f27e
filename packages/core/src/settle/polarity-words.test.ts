import { expect, test } from "vitest";
import { polarityFromStatus } from "./polarity-words.ts";

test.each([
  ["Green", 120, 100, "higher"],
  ["Green", 80, 100, "lower"],
  ["Green", 100.4, 100, undefined],
  ["Green", 98, 100, undefined],
  ["Green", 100, 100, undefined],
  ["Green", 0, 100, undefined],
  ["Amber", 99, 100, "higher"],
  ["Amber", 101, 100, "lower"],
  ["Red", 120, 100, "lower"],
  ["Data only", 120, 100, undefined],
])("%s at %d against a target of %d: %s is good", (status, value, target, polarity) => {
  expect(polarityFromStatus(status, value, target)).toBe(polarity);
});

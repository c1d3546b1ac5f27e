import { expect, test } from "vitest";
import { polarityFromStatus, titleContradicts } from "./polarity-words.ts";

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

test.each([
  ["Reablement goals met", "lower"],
  ["People seen within 18 weeks (%)", "lower"],
  ["Reviews done on time", "lower"],
  ["Falls checks done within four weeks", "lower"],
  ["Carers with a support plan", "lower"],
  ["People waiting for care at home", "higher"],
  ["Complaints upheld", "higher"],
  ["Staff turnover", "higher"],
] as const)("“%s” says the opposite of %s is good", (title, said) => {
  expect(titleContradicts(title, said)).toBe(true);
  expect(titleContradicts(title, said === "lower" ? "higher" : "lower")).toBe(false);
});

test.each([
  "Falls prevention visits",
  "Delayed discharge reviews held",
  "Waiting list reviewed each month",
  "Vacancies filled within 8 weeks",
  "Home care hours",
])("“%s” says nothing against either way", (title) => {
  expect([titleContradicts(title, "higher"), titleContradicts(title, "lower")]).toEqual([false, false]);
});

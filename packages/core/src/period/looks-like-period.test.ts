import { expect, test } from "vitest";
import { looksLikePeriod } from "./looks-like-period.ts";
import { readPeriod } from "./read-period.ts";

test.each([
  ["2024/25 Qtr two", true],
  ["2024/25 (third Q)", true],
  ["Second quarter of 2024/25", true],
  ["Jul, Aug & Sept 24-25", true],
  ["Q1", true],
  ["September", true],
  ["2024/25 YTD", false],
  ["Baseline 2019/20", false],
  ["Change since 2019", false],
  ["Target 2024/25", false],
  ["Rank 2024", false],
  ["May", false],
  ["Total", false],
  ["12.5", false],
  ["2024 and 2025 figures by locality", false],
  ["", false],
])("%j says nothing but time, and which is not known: %s", (text, looks) => {
  expect(looksLikePeriod(text)).toBe(looks);
});

test.each([
  ["2024/5", undefined, "ambiguous"],
  ["2025-6", undefined, "ambiguous"],
  ["2024/5", "financial", { start: 24_291, months: 12 }],
  ["2024/5", "calendar", { start: 24_292, months: 1 }],
  ["2029/0", undefined, { start: 24_351, months: 12 }],
  ["2024/6", undefined, "not a period"],
] as const)("%s, in %s years, is %j", (label, basis, expected) => {
  const read = readPeriod(label, basis);
  expect(read.kind === "period" ? read.period : read.kind).toEqual(expected);
});

import { expect, test } from "vitest";
import { month } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { became, NOW } from "../guarded.fixture.ts";

const of = (title: string, values: readonly number[], fields: Partial<Kpi> = {}) =>
  kpiWith({
    title,
    meaning: "",
    unit: { kind: "count", of: title.toLowerCase().split(" ")[0] ?? "" },
    observations: seriesUpTo(NOW, values),
    ...fields,
  });
const evictions = (values: readonly number[], fields: Partial<Kpi> = {}) => of("Evictions", values, fields);
const falls = (values: readonly number[]) => of("Falls in care homes", values);

/** From January 2024: none in the newest quarter, and some or none in the two before it; some last year. */
const SOME = [1, 2, 0, 1, 1, 0, 2, 0];
const NONE = [1, 2, 0, 1, 1, 0, 0, 0];

test.each([
  "There were no evictions in the year so far.",
  "There were no evictions this year.",
  "There were no evictions at all this year.",
  "There have been no evictions so far this financial year.",
  "No evictions this year.",
  "No evictions were recorded this year.",
  "No evictions took place in the year to date.",
  "None so far this year.",
  "Evictions: none this year.",
  "Evictions are rare. There have been none since April.",
  "We had no evictions since the start of the year.",
  "There were no evictions all year.",
  "Not one eviction this year.",
  "Not a single eviction has happened this year.",
  "There has not been an eviction this year.",
  "We have not had a single eviction this year.",
  "We haven’t seen any evictions so far this year.",
  "We went without a single eviction this year.",
  "Nobody was evicted this year.",
  "No one has been evicted so far this year.",
  "No tenants were evicted this year.",
  "We evicted nobody this year.",
  "So far this year, there have been no evictions.",
  "Since April there have been no evictions.",
  "This year there were no evictions.",
  "In the year to date no tenants were evicted.",
  "This year has seen no evictions.",
  "There were no evictions in any quarter this year.",
  "There were no evictions this year, thanks to early advice.",
  "There were no evictions in 2025/26.",
  "There were no evictions in the last six months.",
  "There have been no evictions for two quarters.",
])("“%s” is held to the year so far, and not to its newest quarter", (text) => {
  expect(became(text, evictions(SOME))).toBe("flagged");
  expect(became(text, evictions(NONE))).toBe("held");
});

test.each([
  ["There were no falls in care homes this year.", falls],
  ["Nobody fell in the care homes; there were no falls this year.", falls],
  ["No falls were reported in our care homes so far this year.", falls],
  [
    "There were no evictions this year.",
    (v: readonly number[]) => evictions(cumulated(v), { cumulative: true }),
  ],
] as const)("“%s” of other titles and of running totals", (text, kpiOf) => {
  expect(became(text, kpiOf(SOME))).toBe("flagged");
  expect(became(text, kpiOf(NONE))).toBe("held");
});

/** Each figure with those of its financial year before it; the first quarter shown is the last of its year. */
function cumulated(values: readonly number[]): readonly number[] {
  return values.map((_, i) =>
    values.slice(i === 0 ? 0 : i - ((i - 1) % 4), i + 1).reduce((a, b) => a + b, 0),
  );
}

test.each<readonly [text: string, kpi: Kpi, becomes: string]>([
  // Other times than the year so far.
  ["There were no evictions in the last year.", evictions(NONE), "flagged"],
  ["There were no evictions in the last year.", evictions([1, 2, 0, 1, 0, 0, 0, 0]), "held"],
  ["There were no evictions for two years.", evictions(NONE), "flagged"],
  ["There were no evictions last year.", evictions(SOME), "flagged"],
  ["There were no evictions in 2024/25.", evictions(NONE), "flagged"],
  ["There were no evictions in 2024/25.", evictions([1, 0, 0, 0, 0, 1, 2, 0]), "held"],
  ["There have been no evictions since 2024.", evictions(SOME), "flagged"],
  ["There have been no evictions since April to June 2025.", evictions([1, 2, 0, 1, 1, 1, 0, 0]), "held"],
  ["There have been no evictions since April to June 2025.", evictions(SOME), "flagged"],
  ["There were no evictions this quarter.", evictions(SOME), "held"],
  ["For the first time this year, there were no evictions.", evictions(SOME), "held"],
  // Months of a quarter.
  ["There were no evictions this quarter.", monthly([1, 0, 0]), "flagged"],
  ["There were no evictions in the quarter.", monthly([1, 0, 0, 0]), "held"],
  ["There were no evictions this quarter.", monthly([1, 0, 0, 0]), "held"],
  // What figures there are may contradict it, and do not bear it out where one is missing.
  ["There were no evictions this year.", evictions([1, 0]), "flagged"],
  ["There were no evictions this year.", evictions([0, 0]), "not read"],
  ["There have been no evictions for five years.", evictions([0, 0, 0]), "not read"],
  // Some of them, or something else.
  ["There were no serious evictions this year.", evictions(SOME), "not read"],
  ["There were no further evictions this year.", evictions(SOME), "not read"],
  ["There were no complaints about us this year.", evictions(SOME), "nothing"],
  ["No staff resigned this year.", evictions(SOME), "nothing"],
  ["Nobody was injured this year.", evictions(SOME), "nothing"],
  ["There were no evictions in Leith this year.", evictions(SOME), "not read"],
  ["Two courses ran last year; none so far this year.", evictions(SOME), "nothing"],
  ["We ran two courses last year. There have been none this year.", evictions(SOME), "nothing"],
  ["It is not true that there were no evictions this year.", evictions(SOME), "not read"],
  ["There will be no evictions this year.", evictions(SOME), "nothing"],
  ["There were no evictions this year other than in July.", evictions(SOME), "nothing"],
])("“%s” of %#", (text, kpi, becomes) => {
  expect(became(text, kpi)).toBe(becomes);
});

function monthly(values: readonly number[]): Kpi {
  return evictions([], { frequency: "month", observations: seriesUpTo(month(2025, 12), values) });
}

const BARE = { unit: { kind: "number", of: "" } } as const;

test.each<readonly [text: string, kpi: Kpi, becomes: string]>([
  ["There were no evictions this year.", evictions(SOME, BARE), "flagged"],
  ["There were no evictions this year.", evictions(NONE, BARE), "held"],
  ["There were no evictions.", evictions([0, 2], BARE), "flagged"],
  ["There were no evictions.", evictions([2, 0], BARE), "held"],
  ["Nobody was evicted.", evictions([0, 2], BARE), "flagged"],
  ["There were no evictions.", evictions([0.4, 2], BARE), "nothing"],
  ["There were no evictions.", of("Evictions per 1,000 tenancies", [0, 2], BARE), "nothing"],
  ["There were no evictions.", of("Evictions rate", [0, 2], BARE), "nothing"],
])("“%s” of %#, of which nothing says the unit", (text, kpi, becomes) => {
  expect(became(text, kpi)).toBe(becomes);
});

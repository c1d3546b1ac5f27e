import { expect, test } from "vitest";
import { JUDGED } from "../../facts/index.ts";
import { financialQuarter } from "../../period/index.ts";
import type { TargetLevel } from "../../register/index.ts";
import { kpiWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { NOW, flaggedIn } from "../guarded.fixture.ts";

const target: TargetLevel = {
  state: "value",
  shown: "95",
  value: 95,
  from: financialQuarter(2020, 1),
  rationale: "",
  at: { sheet: "Targets", row: 1, column: 2 },
};

/** Plans agreed in time, by quarter up to October to December 2025; the target is 95%. */
const flagged = (text: string, values: readonly number[]) => {
  const kpi = kpiWith({
    title: "Support plans agreed in time",
    unit: { kind: "percentage", of: "plans" },
    polarity: "higher",
    decision: JUDGED,
    targets: [target],
    observations: seriesUpTo(NOW, values),
  });
  return flaggedIn(text, kpi);
};

const NEWEST_ALONE = [80, 88, 89, 91, 94, 92, 93, 96];
const ALL = [80, 97, 97, 98, 96, 96, 97, 98];

test.each<readonly [text: string, words: string]>([
  ["We met the target in every quarter this year.", "met the target in every quarter this year"],
  ["We have met the target every quarter since April.", "met the target every quarter since April"],
  ["We were on target all year.", "on target all year"],
  ["We met the target for the second quarter running.", "met the target for the second quarter running"],
  ["Performance was above 95% all year.", "above 95% all year"],
  ["Performance was above 95% throughout the year.", "above 95% throughout the year"],
  ["Performance has been above 95% for seven quarters.", "above 95% for seven quarters"],
])("“%s” is held in each of them, and not in the newest alone", (text, words) => {
  expect(flagged(text, NEWEST_ALONE)).toEqual([words]);
  expect(flagged(text, words.includes("second quarter") ? [...ALL.slice(0, 5), 90, 97, 98] : ALL)).toEqual(
    [],
  );
});

test.each([
  "Performance has been above 90% for three quarters.",
  "Performance was above 90% all year.",
  "Performance was not above 95% all year.",
])("“%s” is borne out by each of them, or denied of some", (text) => {
  expect(flagged(text, NEWEST_ALONE)).toEqual([]);
});

/** From April on: one quarter missed, the newest met; each met; each missed. */
const ONE_MISSED = [80, 97, 97, 98, 96, 90, 97, 98];
const NONE_MISSED = [80, 97, 97, 98, 96, 97, 97, 98];
const ALL_MISSED = [80, 97, 97, 98, 96, 90, 91, 92];

test.each([
  "We were not on target all year.",
  "We weren’t on target all year.",
  "We have not met the target all year.",
  "We have not been on target throughout the year.",
  "We have not been on target for the whole year.",
  "We did not meet the target in every quarter this year.",
  "We didn't hit our target in each quarter of the year.",
  "The target was not met in all quarters this year.",
  "Not every quarter this year met the target.",
  "Performance was not above 95% all year.",
  "Performance was not above 95% in every quarter this year.",
])("“%s” is so where one quarter was not, however the newest stands", (text) => {
  expect(flagged(text, ONE_MISSED)).toEqual([]);
  expect(flagged(text, ALL_MISSED)).toEqual([]);
  expect(flagged(text, NONE_MISSED)).toHaveLength(1);
});

test.each([
  "We were not on target at any time this year.",
  "We were not on target in any quarter this year.",
  "We never met the target this year.",
  "We have not met the target in a single quarter this year.",
])("“%s” is so where no quarter was", (text) => {
  expect(flagged(text, ALL_MISSED)).toEqual([]);
  expect(flagged(text, ONE_MISSED)).toHaveLength(1);
  expect(flagged(text, NONE_MISSED)).toHaveLength(1);
});

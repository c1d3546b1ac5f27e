import { expect, test } from "vitest";
import { kpiWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { FLAGGED, HELD, LISTED, NOW, counted } from "../guarded.fixture.ts";

/** A wait from January 2023 on. */
const LOW = [20, 33, 34, 33, 35, 31, 30, 32, 25, 27, 29, 24];
const HIGH = [50, 33, 34, 33, 35, 31, 30, 32, 25, 27, 29, 36];
const TIED = [20, 33, 34, 33, 35, 31, 30, 24, 25, 27, 29, 24];
const MIDDLE = [20, 22, 24, 26, 28, 31, 30, 32, 25, 27, 29, 26];

const became = (text: string, values: readonly number[]) => {
  const kpi = kpiWith({
    title: "Wait for a first visit",
    meaning: "The average number of days from referral to a first visit.",
    unit: { kind: "days", of: "days" },
    observations: seriesUpTo(NOW, values),
  });
  return counted(text, kpi);
};

test.each<readonly [text: string, borneOut: readonly number[]]>([
  ["The wait has not been this short since 2023.", LOW],
  ["It hasn’t been so low since 2023.", LOW],
  ["Not since 2023 have people waited so little.", LOW],
  ["Not since 2023 has the wait been as long as this.", HIGH],
  ["Not for two years have people waited so long.", HIGH],
  ["It has not been this high for two years.", HIGH],
  ["People have not waited this long since 2023.", HIGH],
  ["We have not seen waits this short for two years.", LOW],
  ["The wait hasn't been lower since 2023.", LOW],
  ["The wait has not been any longer in two years.", HIGH],
  ["The wait has never been as good since 2023.", LOW],
  ["We have not been as slow since 2023.", HIGH],
  ["The wait was last this low in 2023.", LOW],
  ["The last time the wait was this short was in 2023.", LOW],
  ["It is two years since the wait was this high.", HIGH],
  ["The wait has not been shorter since January to March 2023.", LOW],
  ["The wait is shorter than at any time since 2023.", LOW],
  ["The wait is higher than at any point in the last two years.", HIGH],
  ["The wait is longer than it has been for two years.", HIGH],
  ["The wait is shorter than it has been since 2023.", LOW],
  ["The wait is quicker than at any time since January to March 2023.", LOW],
])("“%s” is held to the figures of that time, and to none before it", (text, borneOut) => {
  expect(became(text, borneOut)).toEqual(HELD);
  expect(became(text, MIDDLE)).toEqual(FLAGGED);
});

test.each<readonly [text: string, values: readonly number[], became: typeof HELD]>([
  // One that is as low is none that is lower.
  ["The wait has not been lower since 2023.", TIED, HELD],
  ["The wait has not been this low since 2023.", TIED, FLAGGED],
  // What the series does not reach to may contradict it, and cannot bear it out.
  ["The wait has not been this short since 2019.", LOW, FLAGGED],
  ["The wait has not been this short since 2019.", LOW.slice(1), LISTED],
  ["The wait has not been this short in years.", LOW, LISTED],
  ["The wait is shorter than at any time since 2019.", LOW.slice(1), LISTED],
  ["Not since records began has it been so short.", LOW, FLAGGED],
  ["Not since records began has it been so short.", LOW.slice(1), HELD],
  ["The wait is lower than ever before.", LOW, FLAGGED],
  ["The wait is lower than ever before.", LOW.slice(1), HELD],
  ["The wait is not shorter than at any time since 2023.", MIDDLE, HELD],
  ["The wait is not shorter than at any time since 2023.", LOW, FLAGGED],
  ["The wait is shorter than at any time this year.", MIDDLE, HELD],
  ["It was our lowest this year.", MIDDLE, HELD],
  // Nearly so, or of a part of them.
  ["The wait has rarely been lower since 2023.", MIDDLE, LISTED],
  ["The wait has not been lower in Leith since 2023.", MIDDLE, LISTED],
  ["It has not been this busy since 2023.", MIDDLE, LISTED],
])("“%s” of %j", (text, values, is) => {
  expect(became(text, values)).toEqual(is);
});

test.each([
  "It has not been this short because of the weather.",
  "The wait has not been as long as people feared since the news.",
  "Our office has not been so busy as in 2019.",
])("“%s” speaks of no time since which it was so", (text) => {
  expect(became(text, MIDDLE).flagged).toBe(0);
});

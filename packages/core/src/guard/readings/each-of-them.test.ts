import { expect, test } from "vitest";
import { JUDGED } from "../../facts/index.ts";
import { financialQuarter } from "../../period/index.ts";
import type { Kpi, TargetLevel } from "../../register/index.ts";
import { kpiWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { FLAGGED, HELD, LISTED, NOW, counted } from "../guarded.fixture.ts";

const target: TargetLevel = {
  state: "value",
  shown: "28",
  value: 28,
  from: financialQuarter(2020, 1),
  rationale: "",
  at: { sheet: "Targets", row: 1, column: 2 },
};

/** What becomes of words beside an average wait, of which the standard is 28 days. */
const became = (text: string, latest: number, fields: Partial<Kpi> = {}) => {
  const kpi = kpiWith({
    title: "Wait for a first visit",
    meaning: "The average number of days from referral to a first visit.",
    unit: { kind: "days", of: "days" },
    decision: JUDGED,
    targets: [target],
    observations: seriesUpTo(NOW, [20, latest]),
    ...fields,
  });
  return counted(text, kpi);
};

test.each([
  "Nobody waited longer than the standard.",
  "No one waited longer than the target.",
  "No-one had to wait beyond our target.",
  "Nobody waited longer than 28 days.",
  "Nobody waited more than our 28-day standard.",
  "None waited over the standard.",
  "No patient waited longer than the standard of 28 days.",
  "Not one person waited longer than the standard.",
  "There were no waits longer than the standard.",
  "No visit was outside the target.",
  "Everyone was seen within the standard.",
  "Everybody was seen within 28 days.",
  "Every visit was within the target.",
  "All visits were within target.",
  "All were seen on target.",
])("“%s” cannot be told from an average, unless that is over the standard itself", (text) => {
  expect(became(text, 24)).toEqual(LISTED);
  expect(became(text, 31)).toEqual(FLAGGED);
});

test.each([
  ["The wait was within the standard.", {}],
  ["The longest wait was within the standard.", { title: "Longest wait for a visit" }],
  ["We are on target.", {}],
] as const)("“%s” is held as before", (text, fields) => {
  expect(became(text, 24, fields)).toEqual(HELD);
  expect(became(text, 31, fields)).toEqual(FLAGGED);
});

test("what everybody is said to have waited beyond an average may be so where that is beyond it", () => {
  expect(became("Everyone waited longer than the standard.", 31)).toEqual(LISTED);
  expect(became("Everyone waited longer than the standard.", 24)).toEqual(FLAGGED);
});

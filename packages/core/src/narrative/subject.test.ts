import { expect, test } from "vitest";
import {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  anyKpi,
  factIndex,
  figureAt,
  quarters,
  sheetOf,
} from "../facts/index.ts";
import type { Kpi, Measured } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { earnedChange } from "./judged.ts";
import { changePhrase } from "./subject.ts";
import { plainText } from "./text.ts";

const UNITS = {
  count: { kind: "count", of: "people" },
  days: { kind: "days", of: "days" },
  percentage: { kind: "percentage", of: "" },
  rate: { kind: "rate", of: "per 1,000" },
  number: { kind: "number", of: "" },
} satisfies Record<string, Kpi["unit"]>;

test.each<[keyof typeof UNITS, string, string, string]>([
  ["count", "Visits to a clinic", "more visits to a clinic", "fewer visits to a clinic"],
  ["count", "Number of visits", "a higher number of visits", "a lower number of visits"],
  ["days", "Wait for care", "a longer wait for care", "a shorter wait for care"],
  ["days", "Days in hospital", "more days in hospital", "fewer days in hospital"],
  [
    "percentage",
    "People seen in time",
    "a larger share of people seen in time",
    "a smaller share of people seen in time",
  ],
  ["percentage", "Staff absence rate", "a higher staff absence rate", "a lower staff absence rate"],
  ["percentage", "Absence", "higher absence", "lower absence"],
  ["percentage", "Unmet need", "higher unmet need", "lower unmet need"],
  [
    "percentage",
    "Meals delivered on time",
    "a larger share of meals delivered on time",
    "a smaller share of meals delivered on time",
  ],
  [
    "percentage",
    "Working time lost to sickness",
    "a larger share of working time lost to sickness",
    "a smaller share of working time lost to sickness",
  ],
  [
    "percentage",
    "Respite beds in use",
    "a larger share of respite beds in use",
    "a smaller share of respite beds in use",
  ],
  ["percentage", "Bed occupancy level", "a higher bed occupancy level", "a lower bed occupancy level"],
  ["rate", "Falls", "a higher rate of falls", "a lower rate of falls"],
  ["rate", "Rate of falls", "a higher rate of falls", "a lower rate of falls"],
  ["number", "Score", "higher score", "lower score"],
  [
    "percentage",
    "Had a say in their care",
    "had a say in their care: higher than usual",
    "had a say in their care: lower than usual",
  ],
  [
    "percentage",
    "Seen within seven days of leaving a ward",
    "seen within seven days of leaving a ward: higher than usual",
    "seen within seven days of leaving a ward: lower than usual",
  ],
  [
    "percentage",
    "Supported to live independently",
    "supported to live independently: higher than usual",
    "supported to live independently: lower than usual",
  ],
  [
    "percentage",
    "Left care with a job",
    "left care with a job: higher than usual",
    "left care with a job: lower than usual",
  ],
  [
    "count",
    "Offered all four choices",
    "offered all four choices: higher than usual",
    "offered all four choices: lower than usual",
  ],
  [
    "rate",
    "Felt safe at home",
    "felt safe at home: higher than usual",
    "felt safe at home: lower than usual",
  ],
  ["percentage", "Delayed discharges", "higher delayed discharges", "lower delayed discharges"],
  [
    "percentage",
    "Need for care met",
    "a larger share of need for care met",
    "a smaller share of need for care met",
  ],
  [
    "days",
    "Longest wait for a bed (days)",
    "longest wait for a bed: longer than usual",
    "longest wait for a bed: shorter than usual",
  ],
  ["days", "Shortest stay", "shortest stay: longer than usual", "shortest stay: shorter than usual"],
  [
    "count",
    "Longest waiting list",
    "longest waiting list: higher than usual",
    "longest waiting list: lower than usual",
  ],
  [
    "days",
    "Average wait for care (working days)",
    "a longer average wait for care",
    "a shorter average wait for care",
  ],
  [
    "days",
    "Average days from referral to a visit",
    "higher average days from referral to a visit",
    "lower average days from referral to a visit",
  ],
  [
    "days",
    "Median time to a first visit",
    "a longer median time to a first visit",
    "a shorter median time to a first visit",
  ],
  ["number", "Average caseload", "a higher average caseload", "a lower average caseload"],
  [
    "count",
    "Average number of visits",
    "a higher average number of visits",
    "a lower average number of visits",
  ],
  [
    "count",
    "Total number of visits (number)",
    "a higher total number of visits",
    "a lower total number of visits",
  ],
  ["percentage", "Share of people seen (%)", "a higher share of people seen", "a lower share of people seen"],
  [
    "percentage",
    "Percentage of people seen",
    "a higher percentage of people seen",
    "a lower percentage of people seen",
  ],
  [
    "days",
    "Time to a first visit (days)",
    "a longer time to a first visit",
    "a shorter time to a first visit",
  ],
  ["days", "Waiting times for care", "longer waiting times for care", "shorter waiting times for care"],
  ["number", "Cost of agency staff (£000s)", "a higher cost of agency staff", "a lower cost of agency staff"],
  ["number", "Costs of agency staff", "higher costs of agency staff", "lower costs of agency staff"],
  [
    "count",
    "Waiting list for care (people)",
    "waiting list for care: higher than usual",
    "waiting list for care: lower than usual",
  ],
  ["count", "People waiting to leave", "more people waiting to leave", "fewer people waiting to leave"],
  ["count", "Bed days lost (bed days)", "more bed days lost", "fewer bed days lost"],
  ["count", "Access to care", "access to care: higher than usual", "access to care: lower than usual"],
  ["rate", "Falls rate per 1,000", "a higher falls rate per 1,000", "a lower falls rate per 1,000"],
])("%s, %s: %s, or %s", (unit, title, high, low) => {
  expect([100, 60].map((now) => phraseOf({ title, unit: UNITS[unit] }, now))).toEqual([high, low]);
});

test.each([
  ["20 figures", 20, true],
  ["13, of which it is told as provisional", 13, true],
  ["12, of which it is told as possible", 12, false],
  ["9, which are too few", 9, false],
])("a change is earned by %s", (_, count, isEarned) => {
  const facts = sheetFor({ observations: quarters(...LEVEL_QUARTERS.slice(0, count - 1), 100) });
  expect(earnedChange(facts) !== undefined).toBe(isEarned);
});

test.each<[string, readonly Measured[], string]>([
  [
    "quarter before",
    [...LEVEL_QUARTERS.map((value, i) => figureAt(value, i - 22)), figureAt(58, -1), figureAt(60)],
    "stays: still below what is usual, though higher than in April to June 2025",
  ],
  [
    "last recorded, two quarters before",
    [...LEVEL_QUARTERS.map((value, i) => figureAt(value, i - 26)), figureAt(110, -2), figureAt(108)],
    "stays: still above what is usual, though lower than in January to March 2025",
  ],
])("what lies on one side and turned since the %s is told with both", (_, observations, expected) => {
  const facts = sheetFor({ title: "Stays", observations });
  const earned = earnedChange(facts);
  expect(earned ? plainText(changePhrase(facts, earned)) : "").toBe(expected);
});

function phraseOf(fields: Partial<Kpi>, now: number): string {
  const facts = sheetFor({ ...fields, observations: quarters(...LEVEL_QUARTERS, now) });
  const earned = earnedChange(facts);
  return earned ? plainText(changePhrase(facts, earned)) : "";
}

function sheetFor(fields: Partial<Kpi>) {
  const kpi = anyKpi({ decision: JUDGED, ...fields });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  return sheetOf(index, index.register.kpis[0] ?? kpi);
}

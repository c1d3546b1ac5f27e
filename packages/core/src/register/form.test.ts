import { describe, expect, test } from "vitest";
import { kpiWith } from "./kpi.fixture.ts";
import { type FormTrouble, formOf, readForm, suggestForm } from "./index.ts";
import type { Kpi } from "./kpi.ts";
import type { Measured } from "./observation.ts";

const KPI = kpiWith({
  title: "People seen within 18 weeks",
  meaning: "Of the people who began care, those who had waited 18 weeks or less.",
  unit: { kind: "percentage", of: "" },
});

test.each([
  ["{n} of {d} people were seen within 18 weeks"],
  ["{n} of {d} people {was|were} seen within 18 weeks."],
  ["people spent {v} days in hospital when ready to leave"],
  ["half of the people who began care at home waited {v} days or less"],
  ["of {d} people who finished, {n} then needed less care, or none"],
  ["of {d} services, {n} are graded good or better"],
  ["{n} people no longer wait"],
  ["of {d} alarms, {n} were out of order for more than two days"],
  ["falls put {v} people into hospital"],
])("%s", (form) => {
  expect(readForm(form, KPI).trouble).toBeUndefined();
});

test.each<[string, FormTrouble]>([
  ["{n of {d} people", { kind: "unclosed", said: "{n of {d} people" }],
  ["n} of {d} people", { kind: "unclosed", said: "n} of {d} people" }],
  ["{x} people were seen", { kind: "unknown place", said: "{x}" }],
  ["{n} {|people} were seen", { kind: "unknown place", said: "{|people}" }],
  ["{n} {a|b|c} were seen", { kind: "unknown place", said: "{a|b|c}" }],
  ["people were seen in time", { kind: "no figure", said: "people were seen in time" }],
  ["", { kind: "no figure", said: "" }],
  ["{v} of {d} people", { kind: "whole without number", said: "{d}" }],
  ["{n} people were seen. They were pleased", { kind: "two sentences", said: ". They" }],
  ["{n} of 240 people were seen", { kind: "figure", said: "240" }],
  ["{v}, where the aim is 95%", { kind: "figure", said: "95%" }],
  ["{n} people waited fewer days", { kind: "direction", said: "fewer" }],
  ["people waited a shorter {v} days", { kind: "direction", said: "shorter" }],
  ["{v} more people were seen than last year", { kind: "date", said: "last year" }],
  ["{n} of {d}, more than Scotland", { kind: "direction", said: "more than Scotland" }],
  ["a better {v} of people", { kind: "direction", said: "better" }],
  ["{n} people were seen in July", { kind: "date", said: "July" }],
  ["{n} people were seen in 2025/26", { kind: "date", said: "2025/26" }],
  ["{n} people are now seen", { kind: "date", said: "now" }],
  [
    `{n} ${"people and ".repeat(12)}others`,
    { kind: "too long", said: `{n} ${"people and ".repeat(12)}others` },
  ],
])("%s is refused", (form, trouble) => {
  expect(readForm(form, KPI)).toEqual({ trouble });
});

test("a form is in pieces, its stop and its doubled spaces left out", () => {
  expect(formOf({ ...KPI, form: " {n}  {person|people} died." })).toEqual([
    { kind: "number" },
    { kind: "words", words: " " },
    { kind: "one or many", one: "person", many: "people" },
    { kind: "words", words: " died" },
  ]);
});

test("a KPI without a form, or with one that is refused, has none", () => {
  expect(formOf(KPI)).toBeUndefined();
  expect(formOf({ ...KPI, form: "a record high of {v}" })).toBeUndefined();
});

const at = { sheet: "Figures", row: 1, column: 2 };
const PARTS: Measured = {
  state: "value",
  value: 50,
  period: { start: 24_303, months: 3 },
  flags: [],
  at,
  numerator: { value: 1, at },
  denominator: { value: 2, at },
};
const share = { unit: { kind: "percentage", of: "" }, observations: [PARTS] } as const;

describe("a suggestion", () => {
  test.each<[string, Partial<Kpi>, string | undefined]>([
    [
      "counts behind a percentage",
      { ...share, title: "Complaints answered on time" },
      "{n} of {d} complaints were answered on time",
    ],
    [
      "a percentage alone",
      { ...share, observations: [], title: "Percentage of adults who agreed that they felt safe" },
      "{v} of adults agreed that they felt safe",
    ],
    [
      "a percentage of those able to",
      { ...share, observations: [], title: "% of adults able to look after their health" },
      "{v} of adults were able to look after their health",
    ],
    [
      "a number of things",
      { title: "Number of emergency admissions", unit: { kind: "count", of: "admissions" } },
      "there were {v} emergency admissions",
    ],
    [
      "a rate",
      {
        title: "Falls that led to a hospital stay",
        unit: { kind: "rate", of: "per 1,000 people aged 65 and over" },
      },
      "for every 1,000 people aged 65 and over there were {v} falls that led to a hospital stay",
    ],
    [
      "a middle value told in the meaning",
      {
        title: "Wait for care",
        meaning: "Half of the people who began care waited this long or less.",
        unit: { kind: "days", of: "days" },
      },
      "half of the people who began care waited {v} days or less",
    ],
    [
      "money",
      { title: "Spending on agency staff", unit: { kind: "money", of: "" } },
      "{v} was spent on agency staff",
    ],
    [
      "a title with its unit",
      { ...share, observations: [], title: "Calls answered within a minute (%)" },
      "{v} of calls were answered within a minute",
    ],
    ["one thing", { title: "Staff absence", unit: { kind: "percentage", of: "" } }, undefined],
    ["a single thing counted", { title: "Unmet need", unit: { kind: "count", of: "hours" } }, undefined],
    ["a title that tells a finding", { ...share, title: "Calls answered in July" }, undefined],
    ["a grade", { title: "Grades of care homes", unit: { kind: "grade", of: "" } }, undefined],
  ])("of %s", (_, kpi, expected) => {
    expect(suggestForm(kpiWith({ polarity: "higher", ...kpi }))).toBe(expected);
  });
});

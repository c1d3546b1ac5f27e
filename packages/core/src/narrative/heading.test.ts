import { expect, test } from "vitest";
import { financialYear, shift } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { seriesUpTo } from "../register/kpi.fixture.ts";
import { kpiHeading, plainText } from "./index.ts";
import { at, factsFor, judged, now, steady, yearlyShare } from "./told.fixture.ts";

const counts = (numerator: number, denominator: number): Partial<Kpi> => ({
  unit: { kind: "percentage", of: "" },
  observations: seriesUpTo(now, [(100 * numerator) / denominator]).map((each) => ({
    ...each,
    numerator: { value: numerator, at },
    denominator: { value: denominator, at },
  })),
});
const level = (unit: Kpi["unit"], value: number): Partial<Kpi> => ({
  unit,
  observations: seriesUpTo(now, [value]),
});
const PEOPLE = { kind: "count", of: "people" } as const;

/** Each place of a sentence with each kind of figure that may stand in it, or that may not. */
const FORMS: readonly { form: string; of: Partial<Kpi>; expected: string }[] = [
  { form: "{n} people were seen", of: level(PEOPLE, 61), expected: "61 people were seen" },
  {
    form: "{n} people were seen",
    of: level(PEOPLE, 1),
    expected: "People waiting to leave hospital: 1 person",
  },
  { form: "{n} people were seen", of: level(PEOPLE, 0), expected: "No people were seen" },
  { form: "{n} people were seen", of: counts(37, 60), expected: "37 people were seen" },
  {
    form: "{n} people were seen",
    of: level({ kind: "percentage", of: "" }, 61),
    expected: "People waiting to leave hospital: 61%",
  },
  { form: "{n} of {d} people were seen", of: counts(37, 60), expected: "37 of 60 people were seen" },
  { form: "{n} of {d} people were seen", of: counts(1, 60), expected: "1 of 60 people were seen" },
  { form: "{n} of {d} people were seen", of: counts(0, 60), expected: "None of 60 people were seen" },
  { form: "{v} of people were seen", of: counts(45, 60), expected: "75% of people were seen" },
  {
    form: "we spent {v} on agency staff",
    of: level({ kind: "money", of: "" }, 1_234_000),
    expected: "We spent £1.23 million on agency staff",
  },
  {
    form: "people waited {v}",
    of: level({ kind: "duration", of: "" }, 7500),
    expected: "People waited 2 hours 5 minutes",
  },
  {
    form: "people waited {v} days",
    of: level({ kind: "days", of: "days" }, 12),
    expected: "People waited 12 days",
  },
];

test.each<{ name: string; fields: Partial<Kpi>; expected: string }>([
  {
    name: "no change is earned",
    fields: { observations: seriesUpTo(now, steady) },
    expected: "People waiting to leave hospital: 81 people",
  },
  {
    name: "a unit in brackets is all that says what a count is of",
    fields: { title: "Lost (days)", unit: { kind: "count", of: "" }, observations: seriesUpTo(now, steady) },
    expected: "Lost (days): 81",
  },
  {
    name: "a unit in brackets is said by the figure",
    fields: {
      title: "Lost (days)",
      unit: { kind: "count", of: "days" },
      observations: seriesUpTo(now, steady),
    },
    expected: "Lost: 81 days",
  },
  {
    name: "a unit in brackets is said by the sign of the figure",
    fields: {
      title: "Seen (%)",
      unit: { kind: "percentage", of: "" },
      observations: seriesUpTo(now, steady),
    },
    expected: "Seen: 81%",
  },
  {
    name: "people waiting are fewer by the rules",
    fields: { ...judged, observations: seriesUpTo(now, [...steady, 58]) },
    expected: "People waiting to leave hospital: 58 people, 21 fewer than a year ago",
  },
  {
    name: "they are fewer by the rules, and more than the quarter before",
    fields: { ...judged, observations: seriesUpTo(now, [...steady, 55, 58]) },
    expected: "People waiting to leave hospital: 58 people",
  },
  {
    name: "a wait is longer",
    fields: {
      ...judged,
      title: "Wait for care at home to start",
      unit: { kind: "days", of: "" },
      observations: seriesUpTo(now, [...steady, 110]),
    },
    expected: "Wait for care at home to start: 110 days",
  },
  {
    name: "a sentence of its own tells days, and the rules found a change",
    fields: {
      ...judged,
      title: "Days in hospital when ready to leave",
      form: "people spent {v} days in hospital when ready to leave",
      unit: { kind: "days", of: "days" },
      observations: seriesUpTo(now, [...steady, 58]),
    },
    expected: "People spent 58 days in hospital when ready to leave, 21 fewer than a year ago",
  },
  {
    name: "a sentence of its own is of another quarter",
    fields: { lag: 3, form: "{v} people {was|were} waiting", observations: seriesUpTo(shift(now, -1), [61]) },
    expected: "From April to June, 61 people were waiting",
  },
  {
    name: "only one was waiting",
    fields: { form: "{v} {person|people} {was|were} waiting", observations: seriesUpTo(now, [1]) },
    expected: "1 person was waiting",
  },
  {
    name: "only one was waiting, and the sentence cannot say so",
    fields: { form: "{v} people were waiting", observations: seriesUpTo(now, [1]) },
    expected: "People waiting to leave hospital: 1 person",
  },
  {
    name: "nobody was waiting",
    fields: { form: "{v} {person|people} {was|were} waiting", observations: seriesUpTo(now, [0]) },
    expected: "No people were waiting",
  },
  {
    name: "deaths are few",
    fields: { care: "deaths", form: "{v} people died", observations: seriesUpTo(now, [6]) },
    expected: "Six people died",
  },
  {
    name: "a year’s percentage has a sentence of its own",
    fields: { ...yearlyShare, form: "{n} of {d} people were seen in time" },
    expected: "In 2024/25, 1,368 of 1,478 people were seen in time",
  },
  {
    name: "a sentence needs counts that are not kept",
    fields: { form: "{n} of {d} people were seen", observations: seriesUpTo(now, [61]) },
    expected: "People waiting to leave hospital: 61 people",
  },
  {
    name: "a sentence is refused",
    fields: { form: "fewer people waited, {v}", observations: seriesUpTo(now, [61]) },
    expected: "People waiting to leave hospital: 61 people",
  },
  {
    name: "a calendar year stands for a financial one",
    fields: {
      frequency: "year",
      form: "{v} people died before they were old",
      observations: [
        {
          state: "value",
          value: 446,
          period: financialYear(2024),
          flags: [],
          note: "Calendar year 2024.",
          at,
        },
      ],
    },
    expected: "In 2024, 446 people died before they were old",
  },
  {
    name: "an estimate has a decimal too many",
    fields: {
      title: "Staff who had a yearly talk",
      form: "{v} of staff had a yearly talk",
      unit: { kind: "percentage", of: "", decimals: 1 },
      polarity: "higher",
      observations: seriesUpTo(now, [67.94]).map((each) => ({ ...each, flags: ["estimated"] })),
    },
    expected: "About 68% of staff had a yearly talk",
  },
  ...[
    { many: 9, told: "Nine people died" },
    { many: 10, told: "10 people died" },
    { many: 1234, told: "1,234 people died" },
  ].map(({ many, told }) => ({
    name: `deaths are ${many}`,
    fields: { care: "deaths" as const, form: "{v} people died", observations: seriesUpTo(now, [many]) },
    expected: told,
  })),
  ...FORMS.map(({ form, of, expected }) => ({
    name: `its sentence is “${form}”, ${expected}`,
    fields: { ...of, form },
    expected,
  })),
  {
    name: "the series has ended",
    fields: { observations: seriesUpTo(shift(now, -20), [60, 61]) },
    expected: "People waiting to leave hospital: no newer figure",
  },
  {
    name: "a figure is late",
    fields: { observations: seriesUpTo(shift(now, -1), [61]) },
    expected: "People waiting to leave hospital: no figure yet",
  },
])("heads a KPI where $name", ({ fields, expected }) => {
  expect(plainText(kpiHeading(factsFor(fields)))).toBe(expected);
});

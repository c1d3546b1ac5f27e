import { expect, test } from "vitest";
import { factsOf } from "../facts/index.ts";
import { financialQuarter, financialYear, shift } from "../period/index.ts";
import type { Kpi, MissingState, Observation, Register } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { ruleSetOf } from "../spc/index.ts";
import { kpiHeading, plainText, statusWords, toldInFull, toldShort } from "./index.ts";

const now = financialQuarter(2025, 2);
const at = { sheet: "Targets", row: 1, column: 3 };
const decision = { class: "target", reason: "", person: "", date: "", reviewBy: "", at } as const;
const target = {
  state: "value",
  value: 60,
  from: financialQuarter(2025, 1),
  rationale: "",
  at,
  shown: "60",
} as const;
const judged = {
  decision,
  targets: [target],
  tolerance: { amount: 5, kind: "absolute", at },
} satisfies Partial<Kpi>;
const steady = [84, 79, 88, 81, 86, 83, 80, 85, 78, 82, 87, 81, 84, 80, 86, 83, 79, 82, 85, 81];

function factsFor(fields: Partial<Kpi>, others: Partial<Register> = {}) {
  const kpi = kpiWith(fields);
  return factsOf(kpi, registerWith({ kpis: [kpi], ...others }), now, ruleSetOf("mdc-current"));
}

const yearlyShare = {
  title: "People seen in time",
  unit: { kind: "percentage", of: "" },
  polarity: "higher",
  frequency: "year",
  observations: [
    {
      state: "value",
      period: financialYear(2024),
      value: 92.53,
      numerator: { value: 1368, at },
      denominator: { value: 1478, at },
      flags: ["provisional"],
      at,
    },
  ],
} satisfies Partial<Kpi>;

function missing(state: MissingState): Observation {
  return { state, marker: "", period: now, flags: [], at };
}

test.each<{ name: string; fields: Partial<Kpi>; expected: readonly string[] }>([
  {
    name: "a series in which nothing stands out, and a target out of reach",
    fields: { ...judged, observations: seriesUpTo(now, steady) },
    expected: [
      "The target is 60 people or fewer, so we missed it by 21 people.",
      "There is no clear change. The range we would expect, 70 to 95 people, does not reach the target: unless something changes, expect us to miss it.",
    ],
  },
  {
    name: "an earned improvement, whose heading holds the year ago",
    fields: { ...judged, observations: seriesUpTo(now, [...steady, 58]) },
    expected: [
      "The target is 60 people or fewer, so it is met.",
      "The figure is below the range we would expect, 67 to 96. Chance rarely does this, so it is getting better.",
    ],
  },
  {
    name: "a monitoring indicator that is unusually high, which is neither better nor worse",
    fields: {
      decision: { ...decision, class: "monitoring" },
      observations: seriesUpTo(now, [...steady, 110]),
    },
    expected: ["The figure is above the range we would expect, 68 to 100. Chance rarely does this."],
  },
  {
    name: "too few figures to say",
    fields: { ...judged, observations: seriesUpTo(now, [70, 62]) },
    expected: [
      "The target is 60 people or fewer, so this is close: 2 people over. In April to June it was 70.",
      "We have two quarterly figures, too few to say whether this is changing.",
    ],
  },
  {
    name: "a running total",
    fields: { cumulative: true, observations: seriesUpTo(now, [30, 70, 100, 140, 90, 125]) },
    expected: [
      "In July to September alone it was 35, 5 fewer than a year ago.",
      "We have six quarterly figures, too few to say whether this is changing.",
    ],
  },
  {
    name: "a percentage with its parts",
    fields: { ...yearlyShare },
    expected: ["That is 1,368 of 1,478.", "This figure is provisional and may change."],
  },
  {
    name: "a percentage with its parts and a sentence of its own",
    fields: { ...yearlyShare, form: "{n} of {d} people were seen in time" },
    expected: ["That is 92.5%.", "This figure is provisional and may change."],
  },
  {
    name: "deaths, of which nothing is judged or compared",
    fields: {
      ...judged,
      care: "deaths",
      observations: seriesUpTo(now, [...steady, 110]).map((each) => ({ ...each, flags: ["provisional"] })),
      comparators: [
        {
          area: "Scotland",
          kind: "nation",
          observations: seriesUpTo(now, [90]),
          source: "",
          differs: "",
        },
      ],
    },
    expected: ["This figure is provisional and may change."],
  },
  {
    name: "a figure that is not there",
    fields: { observations: [missing("suppressed")] },
    expected: [
      "We cannot print the figure for July to September: it is so small that somebody might be known.",
    ],
  },
  {
    name: "a figure that is late",
    fields: { observations: seriesUpTo(financialQuarter(2025, 1), [70]) },
    expected: [
      "The figure for July to September was due by now and has not come. The last is 70 people, for April to June.",
    ],
  },
  { name: "nothing at all", fields: {}, expected: ["No figure has been recorded yet."] },
])("tells $name in full", ({ fields, expected }) => {
  expect(toldInFull(factsFor(fields)).map(plainText)).toEqual(expected);
});

test.each<{ name: string; fields: Partial<Kpi>; expected: readonly string[] }>([
  {
    name: "a target met and no clear change",
    fields: { ...judged, targets: [{ ...target, value: 90 }], observations: seriesUpTo(now, steady) },
    expected: ["The target is 90 people or fewer, so it is met.", "There is no clear change."],
  },
  {
    name: "a season",
    fields: { observations: seriesUpTo(now, [80, 40, 41, 42, 82, 41, 40, 43, 81, 40, 42, 41, 81]) },
    expected: ["That is usual for summer: the three before were 80 to 82."],
  },
])("tells $name short", ({ fields, expected }) => {
  expect(toldShort(factsFor(fields)).map(plainText)).toEqual(expected);
});

test.each<{ name: string; fields: Partial<Kpi>; expected: string }>([
  {
    name: "no change is earned",
    fields: { observations: seriesUpTo(now, steady) },
    expected: "People waiting to leave hospital: 81 people",
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
  {
    name: "a figure is late",
    fields: { observations: seriesUpTo(shift(now, -1), [61]) },
    expected: "People waiting to leave hospital: no figure yet",
  },
])("heads a KPI where $name", ({ fields, expected }) => {
  expect(plainText(kpiHeading(factsFor(fields)))).toBe(expected);
});

test("a status says by which figures and tolerance it was judged, and no status says why", () => {
  const close = statusWords(factsFor({ ...judged, observations: seriesUpTo(now, [64]) }));
  expect([close.word, plainText(close.because)]).toEqual([
    "Close to target",
    "64 people against a target of 60 people or fewer. Within 5 people counts as close.",
  ]);
  const none = statusWords(factsFor({ observations: seriesUpTo(now, [64]) }));
  expect([none.word, plainText(none.because)]).toEqual(["No status", "No target."]);
});

test("a figure that misses its target never prints as equal to it", () => {
  const facts = factsFor({
    ...judged,
    unit: { kind: "percentage", of: "" },
    polarity: "higher",
    targets: [{ ...target, value: 90 }],
    observations: seriesUpTo(now, [89.96]),
  });
  expect(plainText(statusWords(facts).because)).toContain("89.96% against a target of 90.00%");
});

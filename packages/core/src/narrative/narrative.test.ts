import { expect, test } from "vitest";
import { factsOf } from "../facts/index.ts";
import { financialQuarter, financialYear } from "../period/index.ts";
import type { Kpi, MissingState, Observation, Register } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { ruleSetOf } from "../spc/index.ts";
import { kpiHeadline, narrate, plainText, sentences, statusWords } from "./index.ts";
import { tell } from "./sentence.ts";

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

function missing(state: MissingState): Observation {
  return { state, marker: "", period: now, flags: [], at };
}

test.each<{ name: string; fields: Partial<Kpi>; expected: readonly string[] }>([
  {
    name: "a series in which nothing stands out",
    fields: { ...judged, observations: seriesUpTo(now, steady) },
    expected: [
      "In July to September 2025 the figure was 81 people.",
      "That is 4 fewer than in April to June 2025 (85) and 2 fewer than a year before (83).",
      "Our target is 60 people or fewer, so this is off target by 21 people.",
      "There is no clear change.",
      "If nothing changes, we cannot expect to meet the target.",
    ],
  },
  {
    name: "an earned improvement",
    fields: { ...judged, observations: seriesUpTo(now, [...steady, 58]) },
    expected: [
      "In July to September 2025 the figure was 58 people.",
      "That is 23 fewer than in April to June 2025 (81) and 21 fewer than a year before (79).",
      "Our target is 60 people or fewer, so this is on target.",
      "This is below the range we would expect (67 to 96). That is unlikely to be chance. Lower is better, so this is an improvement.",
    ],
  },
  {
    name: "a monitoring indicator that is unusually high, which is neither better nor worse",
    fields: {
      decision: { ...decision, class: "monitoring" },
      observations: seriesUpTo(now, [...steady, 110]),
    },
    expected: [
      "In July to September 2025 the figure was 110 people.",
      "That is 29 more than in April to June 2025 (81) and 31 more than a year before (79).",
      "This is above the range we would expect (68 to 100). That is unlikely to be chance.",
    ],
  },
  {
    name: "too few figures to say",
    fields: { ...judged, observations: seriesUpTo(now, [70, 62]) },
    expected: [
      "In July to September 2025 the figure was 62 people.",
      "That is 8 fewer than in April to June 2025 (70).",
      "Our target is 60 people or fewer, so this is close to target, 2 people away.",
    ],
  },
  {
    name: "a running total",
    fields: { cumulative: true, observations: seriesUpTo(now, [120, 40, 30, 60, 90, 125]) },
    expected: [
      "From April to September 2025 the total was 125 people.",
      "That is 85 more than a year before (40).",
      "With six quarters of figures it is too early to say whether anything has changed.",
    ],
  },
  {
    name: "a percentage with its parts",
    fields: {
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
    },
    expected: [
      "In April 2024 to March 2025 the figure was 92.5% (1,368 of 1,478).",
      "This figure is provisional and may change.",
    ],
  },
  {
    name: "a figure that is not there",
    fields: { observations: [missing("suppressed")] },
    expected: ["The figure for July to September 2025 is not shown, to protect people."],
  },
  {
    name: "a figure that is late",
    fields: { observations: seriesUpTo(financialQuarter(2025, 1), [70]) },
    expected: [
      "The figure for July to September 2025 has not arrived yet.",
      "In April to June 2025 the figure was 70 people.",
    ],
  },
  { name: "nothing at all", fields: {}, expected: ["No figure has been recorded yet."] },
])("says of $name", ({ fields, expected }) => {
  expect(tell(factsFor(fields), sentences).map(plainText)).toEqual(expected);
});

test.each<{ name: string; fields: Partial<Kpi>; expected: string }>([
  {
    name: "no change is earned",
    fields: { observations: seriesUpTo(now, steady) },
    expected: "People waiting to leave hospital: 81 people",
  },
  {
    name: "people waiting are fewer",
    fields: { ...judged, observations: seriesUpTo(now, [...steady, 58]) },
    expected: "Fewer people waiting to leave hospital: 58 people",
  },
  {
    name: "a wait is longer",
    fields: {
      ...judged,
      title: "Wait for care at home to start",
      unit: { kind: "days", of: "" },
      observations: seriesUpTo(now, [...steady, 110]),
    },
    expected: "A longer wait for care at home to start: 110 days",
  },
  {
    name: "a share of people is smaller",
    fields: {
      ...judged,
      title: "People seen in time",
      unit: { kind: "percentage", of: "" },
      polarity: "higher",
      observations: seriesUpTo(now, [...steady, 58]),
    },
    expected: "A smaller share of people seen in time: 58%",
  },
  {
    name: "a percentage of something else is higher",
    fields: {
      ...judged,
      title: "Staff absence",
      unit: { kind: "percentage", of: "" },
      observations: seriesUpTo(now, [...steady.map((value) => value / 10), 12]),
    },
    expected: "A larger share of staff absence: 12.0%",
  },
])("heads a KPI where $name", ({ fields, expected }) => {
  expect(plainText(kpiHeadline(factsFor(fields)))).toBe(expected);
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

test("a KPI is told in two paragraphs: how the figure stands, and what that means", () => {
  const paragraphs = narrate(factsFor({ ...judged, observations: seriesUpTo(now, steady) })).map(plainText);
  expect(paragraphs.map((paragraph) => paragraph.split(". ").length)).toEqual([3, 2]);
});

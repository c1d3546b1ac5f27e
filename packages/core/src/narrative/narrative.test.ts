import { expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { seriesUpTo } from "../register/kpi.fixture.ts";
import { plainText, statusWords, toldInFull, toldShort } from "./index.ts";
import { decision, factsFor, judged, missing, now, steady, target, yearlyShare } from "./told.fixture.ts";

test.each<{ name: string; fields: Partial<Kpi>; expected: readonly string[] }>([
  {
    name: "a series in which nothing stands out, and a target out of reach",
    fields: { ...judged, observations: seriesUpTo(now, steady) },
    expected: [
      "That is 21 people over the target of 60.",
      "There is no clear change. The range we would expect, 70 to 95 people, does not reach the target: unless something changes, expect us to miss it.",
    ],
  },
  {
    name: "an earned improvement, whose heading holds the year ago",
    fields: { ...judged, observations: seriesUpTo(now, [...steady, 58]) },
    expected: [
      "The target is 60 people or fewer.",
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
      "That is 2 people over the target of 60. In April to June our figure was 70.",
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
      "The figure for July to September has not come yet. The last is 70 people, for April to June.",
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
    expected: ["The target is 90 people or fewer."],
  },
  {
    name: "a season",
    fields: { observations: seriesUpTo(now, [80, 40, 41, 42, 82, 41, 40, 43, 81, 40, 42, 41, 81]) },
    expected: ["That is usual for summer: the three before were 80 to 82."],
  },
])("tells $name short", ({ fields, expected }) => {
  expect(toldShort(factsFor(fields)).map(plainText)).toEqual(expected);
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

import { expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { financialQuarter, financialYear, month } from "../period/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import type { Kpi, TargetLevel } from "../register/index.ts";
import { guardTyped, inWords } from "./index.ts";

/** July to September 2026: the second quarter, six months into the financial year. */
const NOW = financialQuarter(2026, 2);

function targetOf(value: number): TargetLevel {
  const at = { sheet: "Targets", row: 1, column: 2 };
  return { state: "value", shown: String(value), value, from: financialQuarter(2020, 1), rationale: "", at };
}

const LAST_YEAR = [320, 333, 346, 302, 315, 324, 330, 325, 327, 300, 342, 310];

/** By the month: 1,094 in April to June, 370 + 343 + 385 = 1,098 in July to September, 2,192 since April. */
const parcels = kpiWith({
  id: "P-01",
  title: "Parcels taken to people at home",
  meaning: "Parcels that volunteers took to people at home.",
  unit: { kind: "count", of: "parcels" },
  polarity: "higher",
  frequency: "month",
  observations: seriesUpTo(month(2026, 9), [...LAST_YEAR, 342, 355, 397, 370, 343, 385]),
  targets: [targetOf(340)],
});

/** By the month, of what there is at a time: no months add up. */
const list = kpiWith({
  id: "L-01",
  title: "People waiting for a visit",
  meaning: "",
  frequency: "month",
  observations: seriesUpTo(month(2026, 9), [60, 58, 57, 55, 52, 50]),
});

const wait = kpiWith({
  id: "W-01",
  title: "Wait for a first visit",
  meaning: "The average number of days from referral to a first visit.",
  unit: { kind: "days", of: "days" },
  observations: seriesUpTo(NOW, [31.2, 30.4, 32.1, 31, 27.4, 26.2, 25.1, 24.4, 22.1, 21.3]),
});

/** Calls, of which there are most in winter: the highest July to September of three, and far from the highest of all. */
const calls = kpiWith({
  id: "C-01",
  title: "Calls about breathing",
  meaning: "Calls to our team about breathing.",
  unit: { kind: "count", of: "calls" },
  observations: seriesUpTo(NOW, [402, 388, 611, 702, 410, 379, 640, 715, 421, 404]),
});

const meals = kpiWith({
  id: "M-01",
  title: "Hot meals delivered on time",
  meaning: "Of the meals taken to people at home, those that came within half an hour of the time agreed.",
  unit: { kind: "percentage", of: "meals" },
  polarity: "higher",
  observations: seriesUpTo(NOW, [88, 86.1, 84.6, 83.1, 82.13]),
});

/** Ahead of two of three. */
const carers = kpiWith({
  id: "N-01",
  title: "Carers with a named person",
  meaning: "Of the unpaid carers asked, those with a named person to phone.",
  unit: { kind: "percentage", of: "carers" },
  polarity: "higher",
  frequency: "year",
  observations: seriesUpTo(financialYear(2025), [52.1, 55.7, 58.7]),
  comparators: (
    [
      ["Northfield", 61.2],
      ["Southmuir", 57.9],
      ["Eastfirth", 49],
    ] as const
  ).map(([area, value]) => ({
    area,
    kind: "peer",
    observations: seriesUpTo(financialYear(2025), [value]),
    source: "",
    differs: "",
  })),
});

const hips = kpiWith({
  id: "H-01",
  title: "Broken hips",
  meaning: "",
  unit: { kind: "rate", of: "per 1,000 people" },
  observations: seriesUpTo(NOW, [3.18, 3.71, 3.84, 3.4, 3.27, 3.62, 3.77, 3.31]),
});

const index = factIndex(registerWith({ kpis: [parcels, list, wait, calls, meals, carers, hips] }), {
  audience: "internal",
  area: "",
  period: NOW,
});

const typedOf = ({ id }: Kpi, text: string) =>
  ({ place: "commentary", text, kpis: [id], period: undefined, at: undefined, field: "" }) as const;

/** What becomes of the words that judge: contradicted, held, or told to be held to nothing. */
const SAID: readonly (readonly [
  kpi: Kpi,
  text: string,
  is: { readonly flagged?: string; readonly held?: string; readonly listed?: string },
])[] = [
  // A span is held to the sum of its months, and to no one of them.
  [parcels, "Volunteers took 1,098 parcels in the quarter.", { held: "1,098" }],
  [parcels, "Volunteers took 1,098 parcels this quarter.", { held: "1,098" }],
  [parcels, "Volunteers took 1,098 parcels over the quarter.", { held: "1,098" }],
  [parcels, "Volunteers took 1,098 parcels from July to September.", { held: "1,098" }],
  [parcels, "In Q2 volunteers took 1,098 parcels.", { held: "1,098" }],
  [parcels, "Volunteers took 2,192 parcels so far this year.", { held: "2,192" }],
  [parcels, "Volunteers took 2,192 parcels since April.", { held: "2,192" }],
  [parcels, "Volunteers took 3,874 parcels in 2025/26.", { held: "3,874" }],
  [parcels, "Volunteers took 385 parcels in the quarter.", { flagged: "385" }],
  [parcels, "Volunteers took 385 parcels over the quarter.", { flagged: "385" }],
  [parcels, "Between July and September volunteers took 385 parcels.", { flagged: "385" }],
  [parcels, "Volunteers took 385 parcels so far this year.", { flagged: "385" }],
  [parcels, "Volunteers took 385 parcels since April.", { flagged: "385" }],
  [parcels, "Volunteers took 310 parcels in 2025/26.", { flagged: "310" }],
  [parcels, "Volunteers took 385 parcels in September.", { held: "385" }],
  [parcels, "Volunteers took 1,098 parcels in the three months to September.", { held: "1,098" }],
  [parcels, "Volunteers took 385 parcels in the last month of the quarter.", { held: "385" }],
  [parcels, "Volunteers took 385 parcels in the month.", { held: "385" }],
  [parcels, "Volunteers took 1,098 parcels in September.", { flagged: "1,098" }],
  [parcels, "Volunteers took 4 more parcels than in the quarter before.", { held: "4" }],
  [parcels, "Volunteers took 14 more parcels than in the quarter before.", { flagged: "14" }],
  [parcels, "Volunteers took fewer parcels than in the quarter before.", { flagged: "fewer" }],
  [parcels, "Volunteers took more parcels than in the same quarter last year.", { held: "more" }],
  [list, "There were 50 people waiting this quarter.", { held: "50" }],
  [wait, "People waited 21.3 days this quarter.", { held: "21.3 days" }],
  // Halved and doubled, since a time.
  [
    wait,
    "The wait is within a day of its target, and it has more than halved since April 2024.",
    { flagged: "halved" },
  ],
  [wait, "It has nearly halved since April 2024.", { flagged: "halved" }],
  [wait, "The second clinic has doubled since last year.", { listed: "doubled" }],
  // Lower and higher than in any.
  [calls, "Calls were lower than in any summer before.", { flagged: "lower than in any summer" }],
  [calls, "Calls were higher than in any summer before.", { held: "higher than in any summer" }],
  [calls, "Calls were fewer than ever.", { flagged: "fewer than ever" }],
  [calls, "Calls were higher than in any quarter before.", { flagged: "higher than in any quarter" }],
  [calls, "Calls were lower than in any winter before.", { listed: "lower than in any winter" }],
  [calls, "Calls were lower than in any year before.", { listed: "lower than in any year" }],
  [wait, "The wait was shorter than in any other quarter.", { held: "shorter than in any other quarter" }],
  [wait, "The wait was shorter than in any summer before.", { held: "shorter than in any summer" }],
  // Beside all of the peers.
  [carers, "We are ahead of all our peers.", { flagged: "ahead of all our peers" }],
  [carers, "We are ahead of most of our peers.", { held: "ahead of most of our peers" }],
  [carers, "We are behind most of our neighbours.", { flagged: "behind most of our neighbours" }],
  [carers, "We are ahead of none of our peers.", { flagged: "ahead of none of our peers" }],
  [carers, "We are ahead of all four peers.", { listed: "ahead of all four peers" }],
  [carers, "We are ahead of our peers.", { listed: "ahead of our peers" }],
  [carers, "We are above the peer average.", { listed: "above the peer average" }],
  [carers, "We did better than both Southmuir and Eastfirth.", { held: "better than" }],
  [carers, "We did better than both Southmuir and Northfield.", { flagged: "better than" }],
  // One in so many, of the side that is measured and of the other.
  [meals, "One meal in five came late.", { flagged: "One meal in five" }],
  [meals, "One meal in six came late.", { held: "One meal in six" }],
  [meals, "One in ten meals was late.", { flagged: "One in ten" }],
  [meals, "Four meals in five came on time.", { held: "Four meals in five" }],
  [meals, "Nine meals in ten came on time.", { flagged: "Nine meals in ten" }],
  [meals, "One meal in ten was vegetarian.", { listed: "One meal in ten" }],
  [
    hips,
    "Broken hips have fallen for three quarters running.",
    { flagged: "fallen for three quarters running" },
  ],
];

test.each(SAID.map(([kpi, text, is]) => ({ kpi, text, ...is })))("$text", (said) => {
  const { kpi, text, flagged, held, listed } = said;
  const guarded = guardTyped(typedOf(kpi, text), index);
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(words(guarded.flags)).toEqual(flagged === undefined ? [] : [flagged]);
  expect(words(guarded.held)).toEqual(expect.arrayContaining(held === undefined ? [] : [held]));
  expect(words(guarded.notRead)).toEqual(expect.arrayContaining(listed === undefined ? [] : [listed]));
});

test.each<[text: string, says: string, kpi: Kpi, instead: string | undefined]>([
  [
    "Volunteers took 1,000 parcels in the quarter.",
    "for July to September 2026: the workbook has 1,098 parcels (Figures!C17, Figures!C18, Figures!C19).",
    parcels,
    "1,098",
  ],
  ["Volunteers took 385 parcels in the quarter.", "“385” is that of September 2026", parcels, undefined],
  ["Volunteers took 1,000 parcels.", "385 parcels (Figures!C19), or 1,098 parcels", parcels, undefined],
  ["Broken hips have fallen for three quarters running.", "1 in a row", hips, undefined],
  ["It has nearly halved since April 2024.", "31.7% lower than in April to June 2024", wait, undefined],
])("of “%s” it is told %s", (text, says, kpi, instead) => {
  const typed = typedOf(kpi, text);
  const [flag] = guardTyped(typed, index).flags;
  const told = flag && inWords(flag, typed, index);
  expect(told?.says).toContain(says);
  expect(told?.instead).toBe(instead);
});

test("with what is offered a sentence is held, for the time that it names", () => {
  const { flags, held } = guardTyped(
    typedOf(parcels, "Volunteers took 1,098 parcels in the quarter."),
    index,
  );
  expect(flags).toEqual([]);
  expect(held.map(({ claim }) => claim.role)).toEqual(["sum"]);
});

test("no number of a run is told to be a figure of another time", () => {
  const typed = typedOf(hips, "Broken hips have fallen for three quarters running.");
  const [flag] = guardTyped(typed, index).flags;
  expect(flag && inWords(flag, typed, index).says).not.toContain("is that of");
});

import { expect, test } from "vitest";
import { financialQuarter, financialYear } from "../period/index.ts";
import type { Kpi, Measured } from "../register/index.ts";
import { kpiWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { changesOf } from "./change.ts";

const now = financialQuarter(2025, 2);
const series = seriesUpTo(now, [81, 90, 85, 74, 74, 61]);
const latest = series.at(-1);

function flagged(index: number, flag: Measured["flags"][number]): readonly Measured[] {
  return series.map((observation, i) => (i === index ? { ...observation, flags: [flag] } : observation));
}

/** Figures of so many years, each a year after the one before it. */
function rolling(years: number, values: readonly number[], last = 2019): readonly Measured[] {
  return values.map((value, i) => ({
    state: "value",
    value,
    period: { start: financialYear(last - years + 2 - values.length + i).start, months: 12 * years },
    flags: [],
    at: { sheet: "Figures", row: i, column: 0 },
  }));
}

test.each<{ name: string; fields: Partial<Kpi>; expected: readonly (readonly [string, number])[] }>([
  {
    name: "a plain series",
    fields: { observations: series },
    expected: [
      ["previous", -13],
      ["year before", -29],
    ],
  },
  {
    name: "a series that broke last quarter",
    fields: { observations: flagged(4, "break") },
    expected: [["previous", -13]],
  },
  { name: "a series that broke just now", fields: { observations: flagged(5, "break") }, expected: [] },
  {
    name: "a running total in its second quarter",
    fields: { observations: series, cumulative: true },
    expected: [["year before", -29]],
  },
  {
    name: "a series with gaps",
    fields: { observations: series.filter((_, i) => i === 0 || i === 5) },
    expected: [["last recorded", -20]],
  },
  {
    name: "three-year figures that come every year: the last that shares no year with the latest",
    fields: { observations: rolling(3, [80, 81, 82, 83, 90]) },
    expected: [["previous", 9]],
  },
  {
    name: "three-year figures that all share a year with the latest",
    fields: { observations: rolling(3, [82, 83, 90]) },
    expected: [],
  },
  {
    name: "three-year figures with a gap where the one before would be",
    fields: { observations: rolling(3, [80, 81, 82, 83, 90]).filter((_, i) => i !== 1) },
    expected: [["last recorded", 10]],
  },
  {
    name: "the part of a year so far after whole years",
    fields: {
      observations: [
        ...rolling(1, [6560, 6400], 2021),
        ...seriesUpTo({ start: financialYear(2022).start, months: 6 }, [616]),
      ],
    },
    expected: [],
  },
  {
    name: "two-year figures among those of other lengths",
    fields: { observations: [...rolling(4, [70], 2016), ...rolling(2, [80, 81, 82])] },
    expected: [["previous", 2]],
  },
  {
    name: "a three-year figure with a single year for its baseline",
    fields: {
      baseline: financialYear(2012),
      observations: [...rolling(1, [50], 2012), ...rolling(3, [80, 81, 82, 90])],
    },
    expected: [["previous", 10]],
  },
  { name: "a first figure", fields: { observations: series.slice(5) }, expected: [] },
])("compares $name: $expected", ({ fields, expected }) => {
  if (!latest) throw new Error("the series is empty");
  const current = fields.observations?.at(-1);
  const changes = changesOf(kpiWith(fields), current?.state === "value" ? current : latest);
  expect(changes.map(({ basis, difference }) => [basis, difference])).toEqual(expected);
});

test("the last recorded is the newest of those before, where neither the one before nor the year before is there", () => {
  const few = series.filter((_, i) => i === 0 || i === 2 || i === 5);
  const newest = few.at(-1);
  if (!newest) throw new Error("the series is empty");
  const changes = changesOf(kpiWith({ observations: few }), newest);
  expect(changes.map(({ basis, from }) => [basis, from.value])).toEqual([["last recorded", 85]]);
});

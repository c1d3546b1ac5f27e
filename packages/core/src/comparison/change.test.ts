import { expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import type { Kpi, Measured } from "../register/index.ts";
import { kpiWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { changesOf } from "./change.ts";

const now = financialQuarter(2025, 2);
const series = seriesUpTo(now, [81, 90, 85, 74, 74, 61]);
const latest = series.at(-1);

function flagged(index: number, flag: Measured["flags"][number]): readonly Measured[] {
  return series.map((observation, i) => (i === index ? { ...observation, flags: [flag] } : observation));
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
  { name: "a first figure", fields: { observations: series.slice(5) }, expected: [] },
])("compares $name: $expected", ({ fields, expected }) => {
  if (!latest) throw new Error("the series is empty");
  const current = fields.observations?.at(-1);
  const changes = changesOf(kpiWith(fields), current?.state === "value" ? current : latest);
  expect(changes.map(({ basis, difference }) => [basis, difference])).toEqual(expected);
});

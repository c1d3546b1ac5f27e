import { expect, test } from "vitest";
import type { Unit } from "../figure/index.ts";
import { financialQuarter, financialYear } from "../period/index.ts";
import type { Comparator, Polarity } from "../register/index.ts";
import { kpiWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { pastYears } from "./past-years.ts";
import { peersOf } from "./peers.ts";
import { rankOf } from "./rank.ts";

const now = financialQuarter(2025, 2);

function area(value: number, fields: Partial<Comparator> = {}): Comparator {
  return {
    area: `Area ${value}`,
    kind: "peer",
    observations: seriesUpTo(now, [value]),
    source: "",
    differs: "",
    ...fields,
  };
}

test.each<{ polarity: Polarity; peers: readonly Comparator[]; expected: string | undefined }>([
  { polarity: "higher", peers: [area(70), area(80), area(90)], expected: "2 of 4 best" },
  { polarity: "lower", peers: [area(70), area(80), area(90)], expected: "3 of 4 best" },
  { polarity: "neither", peers: [area(70), area(80), area(90)], expected: "2 of 4 highest" },
  { polarity: "higher", peers: [area(85), area(80), area(90)], expected: "2 of 4 best, shared" },
  { polarity: "closer", peers: [area(70), area(80), area(90)], expected: undefined },
  { polarity: "higher", peers: [area(70), area(80)], expected: undefined },
  { polarity: "higher", peers: [area(70), area(80), area(90, { kind: "nation" })], expected: undefined },
  {
    polarity: "higher",
    peers: [area(70), area(80), area(90, { differs: "Another definition" })],
    expected: undefined,
  },
])(
  "ranks 85 among $peers.length areas where $polarity is better: $expected",
  ({ polarity, peers, expected }) => {
    const [ours] = seriesUpTo(now, [85]);
    const rank = ours && rankOf(peersOf(kpiWith({ comparators: peers }), ours), ours, polarity);
    expect(rank && `${rank.place} of ${rank.of} ${rank.first}${rank.shared ? ", shared" : ""}`).toBe(
      expected,
    );
  },
);

test.each<
  [kind: Unit["kind"], theirs: number, expected: string, fields?: { title: string; of?: Comparator["kind"] }]
>([
  ["count", 85, "a count"],
  ["count", 51_877, "a count"],
  ["count", 424, "compared", { title: "Falls", of: "peer" }],
  ["count", 425, "a count", { title: "Falls", of: "peer" }],
  ["count", 17, "a count", { title: "Falls", of: "peer" }],
  ["count", 90, "compared", { title: "Average stay" }],
  ["count", 90, "compared", { title: "Falls per 1,000 people" }],
  ["count", 90, "a count", { title: "Falls of people with a care plan" }],
  ["number", 51_877, "a count"],
  ["number", 90, "compared"],
  ["money", 51_877, "a count"],
  ["percentage", 3, "compared"],
  ["rate", 850, "compared"],
])(
  "a %s of 85 beside one of %d: %s %j",
  (kind, theirs, expected, { title, of = "nation" } = { title: "Falls" }) => {
    const [ours] = seriesUpTo(now, [85]);
    const kpi = kpiWith({ title, unit: { kind, of: "" }, comparators: [area(theirs, { kind: of })] });
    expect(ours && peersOf(kpi, ours).map((each) => each.kind)).toEqual([expected]);
  },
);

test("an annual figure has the five years before it, and none from before a break", () => {
  const series = seriesUpTo(financialYear(2024), [1, 2, 3, 4, 5, 6, 7]);
  const latest = series.at(-1);
  if (!latest) throw new Error("the series is empty");
  const values = (observations: typeof series) =>
    pastYears(kpiWith({ observations }), latest).map(({ value }) => value);
  expect(values(series)).toEqual([2, 3, 4, 5, 6]);
  expect(values(series.map((one, i) => (i === 4 ? { ...one, flags: ["break"] } : one)))).toEqual([5, 6]);
});

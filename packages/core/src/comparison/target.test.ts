import { expect, test } from "vitest";
import { financialQuarter, financialYear } from "../period/index.ts";
import type { Kpi, TargetLevel } from "../register/index.ts";
import { kpiWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { edgeOf, levelFor, targetFor } from "./target.ts";

const at = { sheet: "Targets", row: 1, column: 3 };
const aim = (fields: Partial<TargetLevel>): TargetLevel => ({
  state: "value",
  value: 80,
  from: financialYear(2025),
  rationale: "",
  at,
  shown: "80",
  ...fields,
});

test.each<[upTo: number | undefined, figure: number, edge: number]>([
  [undefined, 70, 80],
  [undefined, 120, 80],
  [100, 70, 80],
  [100, 80, 80],
  [100, 89, 80],
  [100, 90, 80],
  [100, 90.1, 100],
  [100, 100, 100],
  [100, 130, 100],
])("of a target of 80 to %s, %d is held against %d", (upTo, figure, edge) => {
  expect(edgeOf(aim(upTo === undefined ? {} : { upTo }), figure)).toBe(edge);
});

test.each<{ name: string; kpi: Partial<Kpi>; quarter: number; kind: string }>([
  { name: "falls", kpi: { title: "Falls" }, quarter: 2, kind: "for a longer period" },
  {
    name: "a rate of falls",
    kpi: { title: "Falls", unit: { kind: "rate", of: "" } },
    quarter: 2,
    kind: "for a longer period",
  },
  ...(
    [
      [79, 81, "target"],
      [100, 60, "target"],
      [20, 21, "for a longer period"],
      [79, 20, "for a longer period"],
      [400, 390, "for a longer period"],
    ] as const
  ).map(([first, second, kind]) => ({
    name: `a rate of ${first} and ${second}`,
    kpi: {
      title: "Falls per 1,000",
      unit: { kind: "rate" as const, of: "" },
      observations: seriesUpTo(financialQuarter(2025, 2), [first, second]),
    },
    quarter: 2,
    kind,
  })),
  {
    name: "money",
    kpi: { title: "Spending", unit: { kind: "money", of: "" } },
    quarter: 2,
    kind: "for a longer period",
  },
  {
    name: "a share",
    kpi: { title: "Seen in time", unit: { kind: "percentage", of: "" } },
    quarter: 2,
    kind: "target",
  },
  {
    name: "days",
    kpi: { title: "Days to wait", unit: { kind: "days", of: "" } },
    quarter: 2,
    kind: "target",
  },
  {
    name: "people there on a day",
    kpi: { title: "People in hospital at the census" },
    quarter: 2,
    kind: "target",
  },
  {
    name: "a running total within the year",
    kpi: { title: "Falls", cumulative: true },
    quarter: 2,
    kind: "for a longer period",
  },
  {
    name: "a running total at the end of the year",
    kpi: { title: "Falls", cumulative: true },
    quarter: 4,
    kind: "target",
  },
])("a year’s target for a quarter of $name: $kind", ({ kpi, quarter, kind }) => {
  const held = kpiWith({ meaning: "", ...kpi, targets: [aim({})] });
  const period = financialQuarter(2025, quarter);
  expect(targetFor(held, period).kind).toBe(kind);
  expect(levelFor(held, period)).toBe(kind === "target" ? 80 : null);
});

test("a series is held against one level, and so against no range", () => {
  const kpi = kpiWith({ unit: { kind: "percentage", of: "" }, targets: [aim({ upTo: 100 })] });
  expect(levelFor(kpi, financialQuarter(2025, 2))).toBeNull();
});

test("of two targets that begin together, the quarter’s own holds, in whatever order they stand", () => {
  const from = financialQuarter(2025, 2);
  const targets = [aim({ from, to: from, value: 90 }), aim({ from, value: 70 })];
  for (const each of [targets, targets.toReversed()]) {
    const kpi = kpiWith({ unit: { kind: "percentage", of: "" }, targets: each });
    expect(levelFor(kpi, from)).toBe(90);
    expect(levelFor(kpi, financialQuarter(2025, 3))).toBe(70);
  }
});

test("of two targets that cover a period, the later to begin holds, in whatever order they stand", () => {
  const targets = [aim({ from: financialYear(2024), value: 70 }), aim({ value: 90 })];
  for (const each of [targets, targets.toReversed()]) {
    const kpi = kpiWith({ unit: { kind: "percentage", of: "" }, targets: each });
    expect(levelFor(kpi, financialQuarter(2025, 2))).toBe(90);
    expect(levelFor(kpi, financialQuarter(2024, 2))).toBe(70);
  }
});

test("of a quarter’s own target and its year’s, the quarter’s holds, and the year’s for a quarter without one", () => {
  const [second, third] = [financialQuarter(2025, 2), financialQuarter(2025, 3)];
  const year = financialYear(2025);
  const targets = [aim({ from: second, to: second, value: 90 }), aim({ from: year, to: year, value: 70 })];
  for (const each of [targets, targets.toReversed()]) {
    const kpi = kpiWith({ unit: { kind: "percentage", of: "" }, targets: each });
    expect([second, third].map((quarter) => levelFor(kpi, quarter))).toEqual([90, 70]);
  }
});

test.each<[spans: readonly (readonly [from: number, to?: number])[], year: number, nearest: number]>([
  [
    [
      [2025, 2025],
      [2026, 2026],
    ],
    2024,
    2025,
  ],
  [
    [
      [2026, 2026],
      [2025, 2025],
    ],
    2024,
    2025,
  ],
  [
    [
      [2020, 2020],
      [2021, 2021],
    ],
    2024,
    2021,
  ],
  [
    [
      [2021, 2021],
      [2026, 2026],
    ],
    2024,
    2026,
  ],
  [
    [
      [2022, 2022],
      [2027, 2027],
    ],
    2024,
    2022,
  ],
  [[[2026], [2027]], 2024, 2026],
])("of targets for other periods the nearest is told: %j, for %d", (spans, year, nearest) => {
  const targets = spans.map(([from, to]) =>
    aim({ from: financialYear(from), ...(to === undefined ? {} : { to: financialYear(to) }) }),
  );
  const kpi = kpiWith({ targets });
  expect(targetFor(kpi, financialYear(year))).toMatchObject({
    kind: "other periods only",
    nearest: { from: financialYear(nearest) },
  });
});

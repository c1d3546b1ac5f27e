import { expect, test } from "vitest";
import { JUDGED, LEVEL_QUARTERS, NOW, aTarget, anyKpi, figureAt, quarters } from "../facts/index.ts";
import { shift } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { buildReport } from "./index.ts";

/** The small drawing of a series in the row of its KPI. */
function trendOf(more: Partial<Kpi>) {
  const kpi = anyKpi({ decision: JUDGED, outcomes: [2], targets: [aTarget(70)], ...more });
  const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;
  const { report } = buildReport(registerWith({ kpis: [kpi] }), brief);
  const cells = report.sections.flatMap(({ glance }) => glance?.rows.flat() ?? []);
  return cells.flatMap((cell) => (cell.kind === "trend" ? [cell.trend] : []))[0];
}

test.each<[string, Partial<Kpi>, number | undefined]>([
  ["holds now", { observations: quarters(81, 80, 82, 79) }, 70],
  [
    "held until the quarter before",
    { observations: quarters(81, 80, 82, 79), targets: [{ ...aTarget(70), to: shift(NOW, -1) }] },
    undefined,
  ],
  ["is none", { observations: quarters(81, 80, 82, 79), targets: [] }, undefined],
  [
    "is another now",
    {
      observations: quarters(81, 80, 82, 79),
      targets: [{ ...aTarget(70), to: shift(NOW, -1) }, aTarget(75, NOW)],
    },
    75,
  ],
])("a row draws the target that %s", (_, more, target) => {
  expect(trendOf(more)?.target).toBe(target);
});

test("a row draws each point with its marks, and a gap where there is none", () => {
  const observations = [
    figureAt(81, -4),
    figureAt(80, -3, { flags: ["provisional"] }),
    figureAt(82, -2, { flags: ["break"] }),
    figureAt(79),
  ];
  expect(trendOf({ observations })?.points).toEqual([
    { value: 81, provisional: false, broken: false },
    { value: 80, provisional: true, broken: false },
    { value: 82, provisional: false, broken: true },
    { provisional: false, broken: false },
    { value: 79, provisional: false, broken: false },
  ]);
});

test.each([
  { latest: 58, signal: "improvement" },
  { latest: 104, signal: "concern" },
])("a row marks the last point where the rules found a change: $signal", ({ latest, signal }) => {
  const trend = trendOf({ observations: quarters(...LEVEL_QUARTERS, latest) });
  expect(trend?.points.at(-1)).toEqual({ value: latest, signal, provisional: false, broken: false });
  expect(trend?.points.slice(0, -1).filter((point) => point.signal !== undefined)).toEqual([]);
  expect(trend?.centre).toBeCloseTo((81 * 21 + latest) / 22, 6);
});

import { expect, test } from "vitest";
import { isLevel, isMeasured } from "../register/index.ts";
import { periodLabel } from "../period/index.ts";
import { read } from "./index.ts";
import { BESIDE_PERIODS, BESIDE_UNKNOWN, NO_FIGURES_OF_IT } from "./period-headings.fixture.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

function understood(grid: Grid) {
  const { register, reading } = read(workbookOf({ Card: grid }), { mapping: { version: 1 } });
  return { kpis: register.kpis, reading };
}

const headed = (heading: string): Grid => [
  ["Code", "Indicator", "2025/26 Q1", heading],
  ["A1", "Home visits", 81, 84],
];

const CASES = BESIDE_PERIODS.map(([heading, figure, target]) => ({ heading, figure, target }));

test.each(CASES)("$heading", ({ heading, figure, target }) => {
  const [kpi] = understood(headed(heading)).kpis;
  const newest = kpi?.observations.find(({ period }) => periodLabel(period) === "2025/26 Q2");
  const unit = kpi?.unit.kind ?? "";
  const told =
    newest === undefined
      ? "none"
      : [isMeasured(newest) ? newest.value : newest.state, unit, ...newest.flags].join(" ");
  expect(told).toBe(figure);
  expect(kpi?.targets.map((each) => isLevel(each) && String(each.value))).toEqual(
    target === undefined ? [] : [target],
  );
});

test.each(BESIDE_UNKNOWN)("%s is told, and asked about", (heading) => {
  const { reading, kpis } = understood(headed(heading));
  expect(reading.notUnderstood.map(({ text, why }) => [text, why])).toEqual([[heading, "unknown heading"]]);
  expect(reading.questions.map(({ asks }) => asks)).toEqual(["current period"]);
  expect(kpis.map(({ open }) => open)).toEqual([["period"]]);
});

test.each(NO_FIGURES_OF_IT)("%s is told, and asks nothing", (heading) => {
  const { reading } = understood(headed(heading));
  expect(reading.notUnderstood.map(({ text }) => text)).toEqual([heading]);
  expect(reading.questions).toEqual([]);
});

test("thousands of one quarter's heading are its own", () => {
  const [kpi] = understood([
    ["Code", "Indicator", "2025/26 Q1 £000", "2025/26 Q2 (£000s)"],
    ["A1", "Agency staff", 81, 84],
  ]).kpis;
  expect(kpi?.observations.filter(isMeasured).map(({ value }) => value)).toEqual([81_000, 84_000]);
});

test("per cent, numerator and denominator of each quarter belong together", () => {
  const [kpi] = understood([
    [
      "Code",
      "Indicator",
      "Q1 2025/26 (%)",
      "Q1 2025/26 (n)",
      "Q1 2025/26 (d)",
      "Q2 2025/26 (%)",
      "Q2 2025/26 (n)",
      "Q2 2025/26 (d)",
    ],
    ["A1", "Home visits on time", 50, 20, 40, 60, 30, 50],
  ]).kpis;
  expect(
    kpi?.observations
      .filter(isMeasured)
      .map(({ value, numerator, denominator }) => [value, numerator?.value, denominator?.value]),
  ).toEqual([
    [50, 20, 40],
    [60, 30, 50],
  ]);
});

test("numbers that stand alone in every quarter are the figures", () => {
  const [kpi] = understood([
    ["Code", "Indicator", "Jun-25 (n)", "Jul-25 (n)"],
    ["A1", "Home visits", 50, 20],
  ]).kpis;
  expect(kpi?.observations.filter(isMeasured).map(({ value }) => value)).toEqual([50, 20]);
});

test("a figure under one unit is unread where the newest is under another", () => {
  const { kpis, reading } = understood([
    ["Code", "Indicator", "2025/26 Q1 (%)", "2025/26 Q2 (days)"],
    ["A1", "Home visits", 81, 84],
  ]);
  expect(kpis.map((kpi) => [kpi.unit.kind, ...kpi.observations.map(({ state }) => state)])).toEqual([
    ["days", "unread", "value"],
  ]);
  expect(reading.notUnderstood.map(({ text, why }) => [text, why])).toEqual([["81", "a different unit"]]);
});

test("thousands under one quarter and millions under the next are each read in full", () => {
  const [kpi] = understood([
    ["Code", "Indicator", "2025/26 Q1 £000", "2025/26 Q2 £m"],
    ["A1", "Agency staff", 81, 84],
  ]).kpis;
  expect(kpi?.observations.filter(isMeasured).map(({ value }) => value)).toEqual([81_000, 84_000_000]);
});

test.each(["2025/26 Q2 (denominator)", "2025/26 Q2 lower limit"])(
  "%s is told where its period has no figure",
  (part) => {
    const { kpis, reading } = understood(headed(part));
    expect(kpis.flatMap(({ observations }) => observations)).toHaveLength(1);
    expect(reading.notUnderstood.map(({ text, why }) => [text, why])).toEqual([["84", "a part alone"]]);
  },
);

test.each([
  ["2025/26 Q2 (Jul-Aug)", "unread"],
  ["2025/26 Q2 (to Aug)", "unread"],
  ["2025/26 Q2 to end of August", "unread"],
  ["Q2 2025/26 (July only)", "unread"],
  ["Q2 2025/26 (2 months)", "unread"],
  ["Q2 2025/26 (so far)", "unread"],
  ["Q2 2025/26 (Jul-Sep)", "value"],
  ["Q2 2025/26 (provisional)", "value"],
])("%s is of a part of its period alone where it says so: %s", (heading, state) => {
  const { kpis, reading } = understood(headed(heading));
  expect(kpis[0]?.observations.at(-1)?.state).toBe(state);
  expect(reading.notUnderstood.map(({ why }) => why)).toEqual(
    state === "unread" ? ["of a part of its period"] : [],
  );
  expect(reading.questions).toEqual([]);
});

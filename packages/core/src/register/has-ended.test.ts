import { describe, expect, test } from "vitest";
import { financialQuarter, shift } from "../period/index.ts";
import { kpiWith, seriesUpTo } from "./kpi.fixture.ts";
import { type Kpi, type Missing, hasEnded, isSaidToHaveEnded } from "./index.ts";

const NOW = financialQuarter(2025, 2);
const said = (fields: Partial<Kpi>) => isSaidToHaveEnded(kpiWith(fields));

describe("a series is said to have ended", () => {
  test.each([
    "Satisfaction with day care (discontinued)",
    "Satisfaction with day care [no longer collected]",
    "Satisfaction with day care (ended March 2023)",
    "RETIRED - satisfaction with day care",
    "Withdrawn: satisfaction with day care",
    "Old – satisfaction with day care",
  ])("by its title: %s", (title) => expect(said({ title })).toBe(true));

  test.each([
    "Home care packages withdrawn",
    "People whose care ended in the quarter",
    "Complaints withdrawn or closed",
    "Old people living alone",
    "Services retired staff would use",
    "Replaced hips (number)",
  ])("but not by what it counts: %s", (title) => expect(said({ title })).toBe(false));

  test("by its definition, an event, or what stands in or beside its last cell", () => {
    const [last] = seriesUpTo(NOW, [4]);
    const at = { sheet: "Figures", row: 9, column: 2 };
    const marked: Missing = { state: "not applicable", marker: "Discontinued", period: NOW, at, flags: [] };
    expect(said({ meaning: "This indicator was replaced in April 2024." })).toBe(true);
    expect(said({ meaning: "How many people had their stairs replaced." })).toBe(false);
    expect(said({ observations: [marked] })).toBe(true);
    expect(said({ observations: last ? [{ ...last, note: "Series ended" }] : [] })).toBe(true);
    expect(said({ observations: last ? [{ ...last, note: "Figures were late" }] : [] })).toBe(false);
    expect(
      said({ events: [{ period: NOW, kind: "definition change", text: "No longer collected", at }] }),
    ).toBe(true);
  });
});

test.each([
  ["quarter", 7, false],
  ["quarter", 8, true],
  ["year", 12, false],
  ["year", 16, true],
] as const)("of a figure each %s, nothing for %d quarters: ended %s", (frequency, quarters, ended) => {
  const months = frequency === "year" ? 12 : 3;
  const last = { start: shift(NOW, -quarters).start + 3 - months, months };
  expect(hasEnded(kpiWith({ frequency, observations: seriesUpTo(last, [4, 5]) }), NOW)).toBe(ended);
});

test.each([
  ["suppressed", false],
  ["low", false],
  ["not available", true],
] as const)("after eight quarters of figures marked %s: ended %s", (state, ended) => {
  const at = { sheet: "Figures", row: 9, column: 2 };
  const marked: Missing = { state, marker: "[c]", period: NOW, at, flags: [] };
  const observations = [...seriesUpTo(shift(NOW, -8), [4, 5]), marked];
  expect(hasEnded(kpiWith({ observations }), NOW)).toBe(ended);
});

test.each([
  { told: "by an event that had begun", months: 0, ended: true },
  { told: "not by one that begins with the next period", months: 3, ended: false },
])("a series has ended by a period $told", ({ months, ended }) => {
  const at = { sheet: "Events", row: 9, column: 2 };
  const period = { start: NOW.start + months, months: 3 };
  const kpi = kpiWith({ observations: seriesUpTo(NOW, [4, 5]) });
  const event = { period, kind: "service change", text: "No longer collected", at } as const;
  const marked = { state: "not applicable", marker: "Discontinued", period, at, flags: [] } as const;
  expect(hasEnded({ ...kpi, events: [event] }, NOW)).toBe(ended);
  expect(hasEnded({ ...kpi, observations: [...seriesUpTo(shift(NOW, -1), [4, 5]), marked] }, NOW)).toBe(
    ended,
  );
});

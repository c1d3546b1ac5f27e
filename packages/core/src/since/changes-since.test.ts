import { describe, expect, test } from "vitest";
import { financialQuarter, shift } from "../period/index.ts";
import type { Kpi, KpiClass, Measured, Register, TargetLevel } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { changesSince } from "./index.ts";

const Q2 = financialQuarter(2025, 2);
const at = { sheet: "KPIs", row: 4, column: 1 };

function figure(value: number, quartersAgo = 0, more: Partial<Measured> = {}): Measured {
  return { state: "value", value, period: shift(Q2, -quartersAgo), flags: [], at, ...more };
}

function target(value: number, more: Partial<TargetLevel> = {}): TargetLevel {
  return { state: "value", value, from: shift(Q2, -8), rationale: "", at, shown: String(value), ...more };
}

function decision(kpiClass: KpiClass): NonNullable<Kpi["decision"]> {
  return { class: kpiClass, reason: "", person: "", date: "", reviewBy: "", at };
}

const BASE: Partial<Kpi> = {
  id: "K1",
  title: "Falls",
  unit: { kind: "percentage", of: "" },
  polarity: "higher",
  observations: [figure(60, 1), figure(61)],
  targets: [target(80)],
  tolerance: { amount: 5, kind: "relative", at },
  decision: decision("target"),
};
/** Keeps both registers ones in which classes are decided. */
const OTHER = kpiWith({ id: "K9", title: "Calls", decision: decision("target") });

function registerOf(more: Partial<Kpi>): Register {
  return registerWith({ kpis: [kpiWith({ ...BASE, ...more }), OTHER] });
}

describe("what is otherwise than the last report had it", () => {
  test.each<{ name: string; was?: Partial<Kpi>; now?: Partial<Kpi>; told: readonly object[] }>([
    { name: "nothing", told: [] },
    { name: "a new figure", was: { observations: [figure(60, 1)] }, told: [] },
    {
      name: "a figure that differs where nobody prints it",
      now: { observations: [figure(60.0001, 1), figure(61)] },
      told: [],
    },
    {
      name: "a figure",
      now: { observations: [figure(64, 1), figure(61)] },
      told: [{ kind: "figure", was: 60, now: { value: 64 }, isMarked: false, period: shift(Q2, -1) }],
    },
    {
      name: "a figure that is marked as revised",
      now: { observations: [figure(64, 1, { flags: ["revised"] }), figure(61)] },
      told: [{ kind: "figure", isMarked: true }],
    },
    {
      name: "a figure that was provisional",
      was: { observations: [figure(60, 1), figure(59, 0, { flags: ["provisional"] })] },
      told: [{ kind: "figure", was: 59, isMarked: true }],
    },
    { name: "a figure gone", now: { observations: [figure(61)] }, told: [{ kind: "figure gone", was: 60 }] },
    {
      name: "a target typed over",
      now: { targets: [target(70)] },
      told: [{ kind: "target", was: "80", now: "70", from: shift(Q2, -8) }],
    },
    { name: "a target after it", now: { targets: [target(80), target(70, { from: Q2 })] }, told: [] },
    {
      name: "its edge",
      now: { targets: [target(80, { strict: true, shown: "over 80" })] },
      told: [{ kind: "target", was: "80", now: "over 80" }],
    },
    {
      name: "a tolerance",
      now: { tolerance: { amount: 23, kind: "relative", at } },
      told: [{ kind: "tolerance", was: "5% of the target", now: "23% of the target" }],
    },
    {
      name: "a tolerance that is gone",
      was: { tolerance: { amount: 4, kind: "absolute", at } },
      now: { tolerance: { amount: 4, kind: "relative", at } },
      told: [{ kind: "tolerance", was: "4", now: "4% of the target" }],
    },
    {
      name: "a target that was missed and is only watched",
      now: { decision: decision("monitoring") },
      told: [{ kind: "class", was: "target", now: "monitoring", stood: "missed" }],
    },
    {
      name: "one that was met",
      was: { targets: [target(50)] },
      now: { targets: [target(50)], decision: decision("monitoring") },
      told: [{ kind: "class", was: "target", now: "monitoring", stood: "met" }],
    },
    {
      name: "one that was watched",
      was: { decision: decision("monitoring") },
      told: [{ kind: "class", was: "monitoring", now: "target", stood: "none" }],
    },
    {
      name: "the definition, and no word of it",
      now: { polarity: "lower", source: "Elsewhere" },
      told: [{ kind: "definition", parts: ["which way is good", "source"], isRecorded: false }],
    },
    {
      name: "the meaning, with an event that tells of it",
      now: { meaning: "Another.", events: [{ period: Q2, kind: "definition change", text: "Anew", at }] },
      told: [{ kind: "definition", parts: ["meaning"], isRecorded: true }],
    },
    {
      name: "another KPI in its place",
      now: { id: "K2", title: "Visits" },
      told: [
        { kind: "added", id: "K2", title: "Visits" },
        { kind: "dropped", id: "K1", title: "Falls", at: undefined },
      ],
    },
  ])("$name", ({ was = {}, now = {}, told }) => {
    expect(changesSince(registerOf(was), registerOf(now))).toMatchObject(told);
  });
});

test("the first classes that anybody decides are no change, and the status then is that of the last report’s period", () => {
  const undecided = registerWith({ kpis: [kpiWith({ id: "K1", title: "Falls" })] });
  const decided = registerWith({
    kpis: [kpiWith({ id: "K1", title: "Falls", decision: decision("target") })],
  });
  expect(changesSince(undecided, decided)).toEqual([]);
  const { settings } = undecided;
  const before = { ...registerOf({}), settings: { ...settings, period: shift(Q2, -1) } };
  const better = {
    ...before,
    kpis: [kpiWith({ ...BASE, observations: [figure(90, 1), figure(61)] }), OTHER],
  };
  const now = registerOf({ observations: [figure(90, 1), figure(61)], decision: decision("monitoring") });
  expect(changesSince(better, now)).toMatchObject([{ kind: "class", stood: "met" }]);
});

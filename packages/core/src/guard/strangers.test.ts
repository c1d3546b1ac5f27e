import { expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Kpi, TargetLevel } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { type Place, guardTyped } from "./index.ts";

/** October to December 2025: the third quarter, nine months into the financial year. */
const NOW = financialQuarter(2025, 3);

function targetOf(value: number): TargetLevel {
  const at = { sheet: "Targets", row: 1, column: 2 };
  return { state: "value", shown: String(value), value, from: financialQuarter(2020, 1), rationale: "", at };
}

const decision: Kpi["decision"] = {
  class: "target",
  reason: "",
  person: "",
  date: "",
  reviewBy: "",
  at: { sheet: "KPIs", row: 1, column: 2 },
};

/** Support plans agreed in time: 48 of 50 this quarter, 93% in the one before. */
const plans = kpiWith({
  id: "P-01",
  title: "Support plans agreed within four weeks",
  meaning: "Support plans that were agreed with the person within four weeks.",
  unit: { kind: "percentage", of: "plans" },
  polarity: "higher",
  observations: seriesUpTo(NOW, [88, 90, 91, 94, 95, 92, 93, 96]).map((each, i) =>
    i < 7
      ? each
      : {
          ...each,
          numerator: { value: 48, at: { sheet: "Figures", row: 8, column: 3 } },
          denominator: { value: 50, at: { sheet: "Figures", row: 8, column: 4 } },
        },
  ),
  targets: [targetOf(95)],
  decision,
});

/** Evictions in a quarter: nobody this quarter, two and one in those before it this year. */
const evictions = kpiWith({
  id: "E-01",
  title: "Evictions of supported tenants",
  meaning: "Households that were evicted from a supported tenancy.",
  unit: { kind: "count", of: "households" },
  polarity: "lower",
  observations: seriesUpTo(NOW, [3, 2, 4, 1, 2, 1, 2, 0]),
  targets: [targetOf(1)],
  decision,
});

/** Money spent since April, as running totals: £2.10m, £4.35m, £6.92m this year. */
const spending = kpiWith({
  id: "S-01",
  title: "Spending on equipment",
  meaning: "What was spent on equipment since April.",
  unit: { kind: "money", of: "", decimals: 0 },
  polarity: "lower",
  cumulative: true,
  observations: seriesUpTo(
    NOW,
    [1_950_000, 4_100_000, 6_330_000, 8_600_000, 2_100_000, 4_350_000, 6_920_000],
  ),
});

/** A rate that should stay within a range about its target. */
const waits = kpiWith({
  id: "W-01",
  title: "Average wait for equipment",
  meaning: "Days from request to delivery.",
  unit: { kind: "days", of: "" },
  polarity: "lower",
  observations: seriesUpTo(NOW, [20, 22, 21, 19, 18, 17, 14, 9]),
  targets: [targetOf(10)],
  decision,
});

const KPIS = [plans, evictions, spending, waits];
const index = factIndex(registerWith({ kpis: KPIS }), { audience: "internal", area: "", period: NOW });

function flagsOf({ id }: Kpi, text: string, place: Place = "commentary"): readonly string[] {
  const typed = { place, text, kpis: [id], period: undefined, at: undefined, field: "" };
  return guardTyped(typed, index).flags.map(({ start, end }) => text.slice(start, end));
}

/** What strangers wrote and the guard missed, or called broken, when it first met it: the kind, true and broken. */
const MET: readonly (readonly [kpi: Kpi, text: string, flagged: readonly string[]])[] = [
  // All, every, none: the whole of a share, and nothing.
  [plans, "All plans were agreed in time.", ["All plans"]],
  [plans, "Every one of our plans was agreed within four weeks.", ["Every one of our plans"]],
  [plans, "None of the plans was late.", ["None of the plans"]],
  [plans, "No plans were agreed in time.", ["No plans"]],
  [plans, "All plans were reviewed by a second person.", []],
  [plans, "All plans that were late have been agreed since.", []],
  [evictions, "Nobody was evicted.", []],
  [evictions, "There were no evictions this quarter.", []],
  [evictions, "There were no evictions for debt.", []],
  [waits, "No orders were lost.", []],
  // Those to whom a thing happens are counted by what happens to them.
  [evictions, "Two households were evicted.", ["Two"]],
  [evictions, "Five households were helped to move.", []],
  // Multiples of the figure.
  [waits, "The figure has doubled.", ["doubled"]],
  [waits, "The wait has halved since last quarter.", ["halved"]],
  [waits, "The wait has more than halved since last year.", []],
  // Of those that a share in time leaves over, fewer is more.
  [plans, "Fewer plans were late than last quarter.", []],
  [plans, "More plans were late than last quarter.", ["More"]],
  [plans, "Late plans have halved.", []],
  // A range that is aimed for is a target.
  [evictions, "This is within the range we aim for.", []],
  [waits, "The wait is within the range we aim for.", []],
  [waits, "The wait is outside the range we aim for.", ["outside the range we aim"]],
  // So many periods, each of them.
  [
    plans,
    "We met the target in all of the last four quarters.",
    ["met the target in all of the last four quarters"],
  ],
  [plans, "The share has risen in each of the last two quarters.", []],
  [
    plans,
    "The share has risen in each of the last four quarters.",
    ["risen in each of the last four quarters"],
  ],
  [waits, "The wait has come down in all of the last four quarters.", []],
  [plans, "This is the third quarter running above target.", ["the third quarter running"]],
  [plans, "It is the third quarter running that we met the target.", ["the third quarter running"]],
  [waits, "The wait rose for the third quarter running.", ["rose for the third quarter running"]],
  // Less and more than in a quarter, of a running total: what each quarter added.
  [spending, "We spent less than in the quarter before.", ["less"]],
  [spending, "We spent more than in the quarter before.", []],
  [waits, "The wait was more than in the same quarter last year.", ["more"]],
  // The months of the year so far, and the same of the year before.
  [spending, "Spending was £590,000 more than in the same nine months of 2024/25.", []],
  [spending, "That is £590,000 more than in the same nine months.", []],
  [spending, "That is £690,000 more than in the same nine months of last year.", ["£690,000"]],
  [spending, "We spent £6.92 million in the nine months.", []],
  [spending, "We spent £2.57 million in the three months.", []],
  [spending, "We spent £4.35 million in the nine months.", ["£4.35 million"]],
  [evictions, "There were three evictions in the nine months.", []],
  [evictions, "There have been three evictions so far this year.", []],
  [evictions, "We have had 3 evictions since April.", []],
  [evictions, "There were four evictions in the nine months.", ["four"]],
  [evictions, "There were 4 fewer evictions than in the same nine months of last year.", []],
  [evictions, "There were 2 fewer evictions than in the same nine months of last year.", ["2"]],
  // So many of anything.
  [plans, "One plan in ten needed a second visit.", []],
  [evictions, "One eviction in ten is for debt.", []],
  [plans, "Roughly 24 in every 25 plans were agreed in time.", []],
  // What is to be done.
  [plans, "Bring the share of plans agreed in time from 96% to 98% by June 2026.", []],
];

test.each(MET.map(([kpi, text, flagged]) => [text, flagged, kpi] as const))(
  "“%s” flags %j",
  (text, flagged, kpi) => {
    expect(flagsOf(kpi, text)).toEqual(flagged);
  },
);

test.each([
  ["Plans agreed in time: from 96% to 93% while the team is short.", []],
  ["Plans agreed in time from 96% to 98% by June 2026.", []],
  ["The share fell from 96% to 93%, so we hire two people.", ["96%", "93%"]],
  ["We are at 94%. Recruit two people.", ["94%"]],
])("an action, “%s”, flags %j", (text, flagged) => {
  expect(flagsOf(plans, text, "action")).toEqual(flagged);
});

import { describe, expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import type { Decided, KpiClass } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { asItWas, laterDecisions } from "./as-it-was.ts";

const Q2 = financialQuarter(2025, 2);
const at = { sheet: "Decisions", row: 3, column: 0 };

function decided(date: string, to: KpiClass, from?: KpiClass): Decided {
  return {
    kpi: "gl-01",
    date,
    person: "Chief Officer",
    to,
    reason: `of ${date}`,
    at,
    ...(from ? { from } : {}),
  };
}

function registerOf(now: KpiClass | undefined, date: string, decisions: readonly Decided[]) {
  const decision = { class: now ?? "target", reason: "now", person: "", date, reviewBy: "", at } as const;
  return registerWith({ kpis: [kpiWith({ id: "GL-01", ...(now ? { decision } : {}) })], decisions });
}

describe("the class in force at the end of July to September 2025", () => {
  test.each<{
    name: string;
    now: KpiClass | undefined;
    date: string;
    decisions: readonly Decided[];
    was: KpiClass | undefined;
    reason?: string;
  }>([
    { name: "nobody decided", now: undefined, date: "", decisions: [], was: undefined },
    {
      name: "decided before",
      now: "target",
      date: "2025-04-01",
      decisions: [],
      was: "target",
      reason: "now",
    },
    {
      name: "decided on its last day",
      now: "monitoring",
      date: "2025-09-30",
      decisions: [decided("2025-09-30", "monitoring", "target")],
      was: "monitoring",
      reason: "now",
    },
    {
      name: "decided a day later",
      now: "monitoring",
      date: "2025-10-01",
      decisions: [decided("2025-10-01", "monitoring", "target")],
      was: "target",
      reason: "",
    },
    {
      name: "decided later for the first time",
      now: "monitoring",
      date: "2025-11-02",
      decisions: [decided("2025-11-02", "monitoring")],
      was: "monitoring",
      reason: "now",
    },
    {
      name: "decided later, and nothing is recorded",
      now: "monitoring",
      date: "2025-11-02",
      decisions: [],
      was: "monitoring",
      reason: "now",
    },
    {
      name: "decided without a date",
      now: "monitoring",
      date: "",
      decisions: [],
      was: "monitoring",
      reason: "now",
    },
    {
      name: "decided before and twice since",
      now: "target",
      date: "2026-02-01",
      decisions: [
        decided("2026-02-01", "target", "monitoring"),
        decided("2024-04-01", "target"),
        decided("2025-10-20", "monitoring", "target"),
      ],
      was: "target",
      reason: "of 2024-04-01",
    },
    {
      name: "another KPI was decided later",
      now: "target",
      date: "2025-10-20",
      decisions: [{ ...decided("2025-10-20", "monitoring", "target"), kpi: "GL-02" }],
      was: "target",
      reason: "now",
    },
  ])("$name: $was", ({ now, date, decisions, was, reason }) => {
    const [kpi] = asItWas(registerOf(now, date, decisions), Q2).kpis;
    expect(kpi?.decision?.class).toBe(was);
    expect(kpi?.decision?.reason).toBe(reason);
  });
});

test("what was decided later is told with its day; what was decided back is not", () => {
  const once = registerOf("monitoring", "2025-10-20", [decided("2025-10-20", "monitoring", "target")]);
  expect(laterDecisions(once, Q2)).toMatchObject([{ was: "target", now: "monitoring", date: "2025-10-20" }]);
  const back = registerOf("target", "2026-02-01", [
    decided("2025-10-20", "monitoring", "target"),
    decided("2026-02-01", "target", "monitoring"),
  ]);
  expect(laterDecisions(back, Q2)).toEqual([]);
});

test.each([
  { what: "before any row says otherwise", quarter: 1, tolerance: 5, polarity: "lower" },
  { what: "from the row that says it on", quarter: 2, tolerance: 2, polarity: "higher" },
  { what: "until another row says otherwise", quarter: 3, tolerance: 9, polarity: "higher" },
])("tolerance and direction are those in force: $what", ({ quarter, tolerance, polarity }) => {
  const margin = (amount: number) => ({ amount, kind: "absolute", at }) as const;
  const aim = (from: number, more: object) => ({
    ...({ state: "value", value: 60, shown: "60", rationale: "", at } as const),
    from: financialQuarter(2025, from),
    ...more,
  });
  const kpi = kpiWith({
    tolerance: margin(5),
    polarity: "lower",
    targets: [
      aim(1, {}),
      aim(2, { tolerance: margin(2), polarity: "higher" }),
      aim(3, { tolerance: margin(9) }),
      aim(4, {}),
    ],
  });
  const [was] = asItWas(registerWith({ kpis: [kpi] }), financialQuarter(2025, quarter)).kpis;
  expect(was).toMatchObject({ tolerance: { amount: tolerance }, polarity });
});

import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Kpi, TargetLevel } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";

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
export const plans = kpiWith({
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
export const evictions = kpiWith({
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
export const spending = kpiWith({
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
export const waits = kpiWith({
  id: "W-01",
  title: "Average wait for equipment",
  meaning: "Days from request to delivery.",
  unit: { kind: "days", of: "" },
  polarity: "lower",
  observations: seriesUpTo(NOW, [20, 22, 21, 19, 18, 17, 14, 9]),
  targets: [targetOf(10)],
  decision,
});

/** People on a list: 127 in the quarter before, 138 a year before. */
export const waiting = kpiWith({
  id: "Q-01",
  title: "People waiting for a service",
  meaning: "People who wait for a first visit.",
  observations: seriesUpTo(NOW, [150, 146, 141, 138, 133, 130, 127, 115]),
  targets: [targetOf(120)],
  decision,
});

/** Minutes on the telephone, halved since the quarter before. */
export const answer = kpiWith({
  id: "T-01",
  title: "Average time to answer a call",
  meaning: "From the first ring.",
  unit: { kind: "number", of: "minutes" },
  observations: seriesUpTo(NOW, [7, 6.8, 6.6, 6.5, 6.4, 6.3, 6.2, 3.1]),
});

export const agency = kpiWith({
  id: "A-01",
  title: "Spend on agency staff",
  meaning: "What agencies were paid.",
  unit: { kind: "money", of: "" },
  observations: seriesUpTo(NOW, [980_000, 990_000, 1_000_000, 960_000, 940_000, 930_000, 920_000, 910_000]),
});

export const referrals = kpiWith({
  id: "R-01",
  title: "Referrals received",
  meaning: "",
  unit: { kind: "count", of: "referrals" },
  polarity: "neither",
  observations: seriesUpTo(NOW, [390, 400, 410, 400, 420, 430, 440, 450]),
});

/** A rate beside the nation's and three neighbours': second lowest of the four. */
export const asthma = kpiWith({
  id: "R-02",
  title: "Emergency admissions for asthma",
  meaning: "Emergency admissions to hospital for asthma, for every 1,000 people.",
  unit: { kind: "rate", of: "per 1,000 people" },
  observations: seriesUpTo(NOW, [2.1, 1.9, 2.2, 2.4, 1.8, 1.7, 2, 2.3]),
  comparators: (
    [
      ["Scotland", "nation", 2.6],
      ["Northfield", "peer", 2.1],
      ["Southmuir", "peer", 2.9],
      ["Eastfirth", "peer", 3.1],
    ] as const
  ).map(([area, kind, value]) => ({
    area,
    kind,
    observations: seriesUpTo(NOW, [value]),
    source: "",
    differs: "",
  })),
});

/** Weeks of waiting, off a target that is tightened next year. */
export const therapy = kpiWith({
  id: "W-02",
  title: "Average wait for speech therapy",
  meaning: "Weeks from referral to the first session of speech therapy.",
  unit: { kind: "number", of: "weeks" },
  observations: seriesUpTo(NOW, [16, 15, 15.5, 14.8, 14.2, 13.9, 13.6, 13]),
  targets: [targetOf(12), { ...targetOf(10), from: financialQuarter(2026, 1) }],
  decision,
});

const KPIS = [plans, evictions, spending, waits, waiting, answer, agency, referrals, asthma, therapy];
export const index = factIndex(registerWith({ kpis: KPIS }), { audience: "internal", area: "", period: NOW });

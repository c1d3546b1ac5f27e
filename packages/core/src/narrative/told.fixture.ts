import { factsOf } from "../facts/index.ts";
import { financialQuarter, financialYear } from "../period/index.ts";
import type { Kpi, MissingState, Observation, Register } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { ruleSetOf } from "../spc/index.ts";

export const now = financialQuarter(2025, 2);
export const at = { sheet: "Targets", row: 1, column: 3 };
export const decision = { class: "target", reason: "", person: "", date: "", reviewBy: "", at } as const;
export const target = {
  state: "value",
  value: 60,
  from: financialQuarter(2025, 1),
  rationale: "",
  at,
  shown: "60",
} as const;
export const judged = {
  decision,
  targets: [target],
  tolerance: { amount: 5, kind: "absolute", at },
} satisfies Partial<Kpi>;
export const steady = [84, 79, 88, 81, 86, 83, 80, 85, 78, 82, 87, 81, 84, 80, 86, 83, 79, 82, 85, 81];

export function factsFor(fields: Partial<Kpi>, others: Partial<Register> = {}) {
  const kpi = kpiWith(fields);
  return factsOf(kpi, registerWith({ kpis: [kpi], ...others }), now, ruleSetOf("mdc-current"));
}

export const yearlyShare = {
  title: "People seen in time",
  unit: { kind: "percentage", of: "" },
  polarity: "higher",
  frequency: "year",
  observations: [
    {
      state: "value",
      period: financialYear(2024),
      value: 92.53,
      numerator: { value: 1368, at },
      denominator: { value: 1478, at },
      flags: ["provisional"],
      at,
    },
  ],
} satisfies Partial<Kpi>;

export function missing(state: MissingState): Observation {
  return { state, marker: "", period: now, flags: [], at };
}

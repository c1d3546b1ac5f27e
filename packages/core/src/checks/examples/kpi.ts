import { financialQuarter, shift } from "../../period/index.ts";
import {
  DEFAULT_SETTINGS,
  EMPTY_REGISTER,
  type Kpi,
  type Measured,
  type Observation,
  type Register,
  type TargetLevel,
} from "../../register/index.ts";
import type { Reading } from "../../reading/index.ts";
import type { CheckInput } from "../frame/subjects.ts";

/** Invented KPIs and registers for the examples of checks: quarterly figures from April 2022 on. */
const FIRST = financialQuarter(2022, 1);

/** The quarter so many after April to June 2022. */
export function quarter(index: number) {
  return shift(FIRST, index);
}

export function figureAt(value: number, index: number, more: Partial<Measured> = {}): Measured {
  return {
    state: "value",
    value,
    period: quarter(index),
    at: { sheet: "Figures", row: index + 1, column: 2 },
    flags: [],
    ...more,
  };
}

export function figures(...values: readonly number[]): readonly Observation[] {
  return values.map((value, index) => figureAt(value, index));
}

/** A figure with the cells it is worked out from. */
export function share(value: number, numerator: number, denominator: number, index = 0): Measured {
  const row = index + 1;
  return figureAt(value, index, {
    numerator: { value: numerator, at: { sheet: "Figures", row, column: 3 } },
    denominator: { value: denominator, at: { sheet: "Figures", row, column: 4 } },
  });
}

export function anyKpi(more: Partial<Kpi> = {}): Kpi {
  return {
    id: "H1",
    title: "People home within three days",
    meaning: "How many people go home within three days of being ready.",
    unit: { kind: "percentage", of: "" },
    polarity: "higher",
    frequency: "quarter",
    cumulative: false,
    lag: 1,
    source: "Discharge records",
    group: "",
    priority: "P1",
    outcomes: [2],
    lead: "Head of Hospital Social Work",
    reporter: "Performance Analyst",
    tolerance: { amount: 5, kind: "relative" },
    targets: [],
    rubric: {},
    observations: [],
    comparators: [],
    commentary: [],
    events: [],
    monthly: [],
    at: { sheet: "KPIs", row: 1, column: 0 },
    ...more,
  };
}

export function aTarget(value: number, more: Partial<TargetLevel> = {}): TargetLevel {
  const at = { sheet: "Targets", row: 1, column: 3 };
  return { state: "value", value, from: FIRST, rationale: "Agreed", at, shown: String(value), ...more };
}

export function decision(kind: "target" | "monitoring"): NonNullable<Kpi["decision"]> {
  const at = { sheet: "KPIs", row: 1, column: 24 };
  return { class: kind, reason: "We lead it", person: "Chief Officer", date: "2025-04-01", reviewBy: "", at };
}

export function registerOf(more: Partial<Register>): Register {
  return { ...EMPTY_REGISTER, settings: { ...DEFAULT_SETTINGS, date: "2025-11-14" }, ...more };
}

const NOTHING_READ: Reading = {
  workbook: "Example.xlsx",
  sheets: [],
  markers: [],
  counts: { kpis: 0, periods: 0, values: 0, unread: 0, missing: {}, flags: {}, targets: 0, comparators: 0 },
  assumptions: [],
  questions: [],
  notUnderstood: [],
  drift: [],
  restrictions: [],
};

/** A register as a workbook would give it, for checks that look at the register alone. */
export function registerInput(more: Partial<Register>, about: Partial<CheckInput> = {}): CheckInput {
  const workbook = { name: "Example.xlsx", sheets: [], date1904: false };
  return { workbook, register: registerOf(more), reading: NOTHING_READ, ...about };
}

/** One KPI as a workbook would give it. */
export function kpiInput(more: Partial<Kpi>, about: Partial<CheckInput> = {}): CheckInput {
  return registerInput({ kpis: [anyKpi(more)] }, about);
}

import { financialQuarter } from "../period/index.ts";
import type { Comparator, Kpi, Measured, TargetLevel } from "../register/index.ts";

/** Invented figures for the examples of kinds and sentences: quarters up to July to September 2025, a row each. */
export const NOW = financialQuarter(2025, 2);

/** Figures that end with the quarter of the examples. */
export function quarters(...values: readonly number[]): readonly Measured[] {
  return values.map((value, i) => figureAt(value, i - values.length + 1));
}

/** A figure so many quarters after the quarter of the examples. */
export function figureAt(value: number, after = 0, more: Partial<Measured> = {}): Measured {
  const period = { start: NOW.start + 3 * after, months: 3 };
  return {
    state: "value",
    value,
    period,
    flags: [],
    at: { sheet: "Figures", row: 40 + after, column: 2 },
    ...more,
  };
}

/** A figure with the cells of its parts. */
export function partsOf(numerator: number, denominator: number, after = 0): Measured {
  const at = (column: number) => ({ sheet: "Figures", row: 40 + after, column });
  return figureAt((100 * numerator) / denominator, after, {
    numerator: { value: numerator, at: at(3) },
    denominator: { value: denominator, at: at(4) },
  });
}

export function aTarget(value: number, from = financialQuarter(2020, 1)): TargetLevel {
  const at = { sheet: "Targets", row: 1, column: 3 };
  return { state: "value", value, from, rationale: "", at, shown: String(value) };
}

/** A decision that we are judged by the KPI. */
export const JUDGED: NonNullable<Kpi["decision"]> = {
  class: "target",
  reason: "We lead the service.",
  person: "Chief Officer",
  date: "2025-01-01",
  reviewBy: "",
  at: { sheet: "KPIs", row: 1, column: 1 },
};

/** An invented KPI: people counted each quarter, fewer is better, nothing recorded yet. */
export function anyKpi(more: Partial<Kpi> = {}): Kpi {
  return {
    id: "K1",
    title: "People waiting to leave hospital",
    meaning: "People who are well enough to leave hospital but are still there.",
    unit: { kind: "count", of: "people" },
    polarity: "lower",
    frequency: "quarter",
    cumulative: false,
    lag: 0,
    source: "Invented",
    group: "",
    priority: "",
    outcomes: [],
    lead: "Head of Hospital Flow",
    reporter: "",
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

/** A percentage of people, higher is better. */
export const SHARE: Partial<Kpi> = {
  title: "People seen in time",
  unit: { kind: "percentage", of: "" },
  polarity: "higher",
};

/** Enough quarters to judge by, with no more than chance among them: they go round in threes, so that no season is in them. */
export const LEVEL_QUARTERS: readonly number[] = Array.from({ length: 21 }, (_, i) => 80 + (i % 3));

/** Three years and a quarter of figures that are high in the quarter of the examples. */
export function seasonalQuarters(latest: number) {
  return quarters(80, 40, 41, 42, 82, 41, 40, 43, 81, 40, 42, 41, latest);
}

/** Invented neighbours beside a figure of 61. */
export function beside(neighbours: Readonly<Record<string, number>>): Partial<Kpi> {
  return {
    observations: quarters(61),
    comparators: Object.entries(neighbours).map(([name, value], row) => neighbour(name, value, row)),
  };
}

/** Invented neighbours' shares of a thousand people beside a share of 61%, of a thousand too. */
export function shares(neighbours: Readonly<Record<string, number>>): Partial<Kpi> {
  const of = { denominator: { value: 1000, at: { sheet: "Peers", row: 0, column: 3 } } };
  return {
    ...SHARE,
    observations: [figureAt(61, 0, of)],
    comparators: Object.entries(neighbours).map(([name, value], row) => ({
      ...neighbour(name, value, row),
      observations: [figureAt(value, 0, { at: { sheet: "Peers", row, column: 2 }, ...of })],
    })),
  };
}

export function neighbour(name: string, value: number, row = 0): Comparator {
  const at = { sheet: "Peers", row, column: 2 };
  return { area: name, kind: "peer", observations: [figureAt(value, 0, { at })], source: "", differs: "" };
}

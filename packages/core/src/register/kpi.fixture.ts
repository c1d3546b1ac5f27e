import type { Period } from "../period/index.ts";
import { type Consent, EMPTY_REGISTER, type Register, isLevel } from "./index.ts";
import type { Kpi } from "./kpi.ts";
import type { Measured } from "./observation.ts";

/** An invented KPI for tests: people counted each quarter, fewer is better, nothing recorded yet. */
export function kpiWith(fields: Partial<Kpi> = {}): Kpi {
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
    ...fields,
  };
}

/** A series of quarters (or other periods) that ends with `last`, a cell a row. */
export function seriesUpTo(last: Period, values: readonly number[]): readonly Measured[] {
  return values.map((value, i) => ({
    state: "value",
    period: { start: last.start - (values.length - 1 - i) * last.months, months: last.months },
    value,
    flags: [],
    at: { sheet: "Figures", row: i + 1, column: 2 },
  }));
}

/** A register with nothing but what is given. */
export function registerWith(fields: Partial<Register>): Register {
  return { ...EMPTY_REGISTER, ...fields };
}

/** The levels of a KPI's targets; of one that has none, its state. */
export function levelsOf({ targets }: Pick<Kpi, "targets">): readonly (number | string)[] {
  return targets.map((target) => (isLevel(target) ? target.value : target.state));
}

/** A consent in writing that covers everything and does not end. */
export const AGREED: Consent = {
  id: "C1",
  scope: "public",
  form: "Written",
  given: "2025-09-01",
  expires: "",
  withdrawn: "",
  holder: "",
  seen: "",
  pseudonym: "",
  who: "adult",
  agreedBy: "",
  ownView: "",
  at: { sheet: "Consents", row: 4, column: 1 },
};

/** What nobody has filled in of a promise, and of an event at which people were listened to. */
export const UNSAID = {
  instead: "",
  firstDue: "",
  reference: "",
  source: "",
  themes: [],
  toldOn: "",
} as const;
export const UNHEARD = {
  purpose: "",
  kind: "",
  groups: [],
  notReached: [],
  wouldHelp: "",
  support: "",
  invited: undefined,
  heard: "",
  decided: "",
  toldOn: "",
  toldHow: "",
  standards: undefined,
  actions: [],
} as const;

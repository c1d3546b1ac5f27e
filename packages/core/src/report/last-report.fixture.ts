import { JUDGED, aTarget, anyKpi, figureAt, quarters, seasonalQuarters } from "../facts/index.ts";
import type { Kpi, Register } from "../register/index.ts";

/** What the last report had otherwise, a thing or two of each indicator: the first is new now, one had no class, and one is gone. */
const OTHERWISE: Readonly<Record<string, Partial<Kpi>>> = {
  A2: { observations: seasonalQuarters(184) },
  A3: { targets: [aTarget(79)], tolerance: { amount: 3, kind: "relative" } },
  A4: { decision: { ...JUDGED, class: "monitoring" } },
  A6: { meaning: "Plans that were written.", unit: { kind: "count", of: "plans" } },
  B1: { decision: JUDGED },
  B3: { observations: [...quarters(5.5, 6.25, 6.5), figureAt(5, -3)] },
};
/** These indicators as the last report had them. */
export function lastOf(kpis: readonly Kpi[]): readonly Kpi[] {
  const known = kpis.filter(({ id }) => id !== "A1").map((kpi) => ({ ...kpi, ...OTHERWISE[kpi.id] }));
  const unclassed = known.map(({ decision, ...kpi }) =>
    decision && kpi.id !== "A5" ? { ...kpi, decision } : kpi,
  );
  return [...unclassed, anyKpi({ id: "Z1", title: "Letters answered", observations: quarters(8) })];
}

const at = { sheet: "Reporting", row: 4, column: 1 };
const DUTY: Register["reporting"][number] = {
  what: "Quarterly return",
  lead: "Chief Officer",
  reportsTo: "The board",
  when: "Each quarter",
  partners: "The council",
  kpis: ["A1", "A2"],
  preparedBy: "An analyst",
  why: "agreed",
  form: "paper",
  figuresAs: "quarter",
  nextDue: "2026-01-31",
  workingDays: 20,
  lastSent: "2025-10-31",
  lastUsedOn: "2025-11-04",
  at,
};
/** One duty with all that can be said of it, and one with little. */
export const REPORTING: Register["reporting"] = [
  DUTY,
  {
    ...DUTY,
    what: "Yearly table",
    why: "",
    kpis: [],
    nextDue: "",
    lastSent: "",
    lastUsedOn: "",
    at: { ...at, row: 5 },
  },
];

import { month } from "../../period/index.ts";
import type { Evaluation } from "../../register/index.ts";

/** An invented recommendation for tests: accepted, under way, due later, led. */
export function recommended(fields: Partial<Evaluation>): Evaluation {
  return {
    service: "Care at home",
    period: month(2025, 6),
    found: "",
    change: "",
    lead: "Care at Home Manager",
    reference: "R1",
    kind: "evaluation",
    by: "own team",
    finishedOn: "2025-06-20",
    grades: "",
    recommendation: "Give every family a start date",
    response: "accepted",
    whyNot: "",
    due: "2026-01-31",
    firstDue: "",
    timesMoved: undefined,
    state: "under way",
    evidence: "",
    closedOn: "",
    kpis: [],
    themes: [],
    saidBefore: "",
    at: { sheet: "Evaluations", row: 1, column: 0 },
    ...fields,
  };
}

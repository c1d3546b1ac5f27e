import type { ClassDecision, Kpi, Register } from "../register/index.ts";
import { type Contradiction, contradictionsOf } from "./contradictions.ts";
import { type Suggested, suggestClass } from "./suggest.ts";

/** One KPI held against the rubric: what is suggested, what a person decided, and where they clash. */
export type ClassReview = {
  readonly kpi: Kpi;
  readonly suggested: Suggested;
  readonly decision: ClassDecision | undefined;
  readonly contradictions: readonly Contradiction[];
};

/** Reviews every KPI in the workbook's order. */
export function review(register: Register): readonly ClassReview[] {
  return register.kpis.map((kpi) => {
    const suggested = suggestClass(kpi);
    const contradictions = contradictionsOf(kpi, suggested, register.decisions, register.settings.date);
    return { kpi, suggested, decision: kpi.decision, contradictions };
  });
}

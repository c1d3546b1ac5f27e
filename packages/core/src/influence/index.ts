/** CLASSIFY: which indicators the partnership can influence, and which it only watches. */
import type { ClassDecision, Kpi, KpiClass, Register } from "../register/index.ts";
import { type Contradiction, contradictionsOf } from "./contradictions.ts";
import { type Suggested, suggestClass } from "./suggest.ts";

export { type LaterDecision, asItWas, laterDecisions } from "./as-it-was.ts";
export type { Contradiction } from "./contradictions.ts";
export { type Answer, QUESTIONS, type Question } from "./question.ts";
export { type Reason, type Suggested, type Suggestion, suggestClass } from "./suggest.ts";

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
    const contradictions = contradictionsOf(kpi, suggested.class, register.settings.date);
    return { kpi, suggested, decision: kpi.decision, contradictions };
  });
}

/**
 * How a KPI is treated in the report. A decision always wins. `unsorted` is a KPI of a workbook in
 * which nobody has decided any class, such as a council's scorecard: it is judged where it has a target.
 */
export type Standing = KpiClass | "undecided" | "unsorted";

export function standingOf(kpi: Kpi, register: Register): Standing {
  if (kpi.decision) return kpi.decision.class;
  return register.kpis.some(({ decision }) => decision !== undefined) ? "undecided" : "unsorted";
}

/** CLASSIFY: which indicators the partnership can influence, and which it only watches. */
import type { Kpi, KpiClass, Register } from "../register/index.ts";

export { type Agreement, agreementIn, isOpen } from "./agreement.ts";
export { type ClassReview, review } from "./review.ts";
export { type LaterDecision, asItWas, laterDecisions, wasWatched } from "./as-it-was.ts";
export type { Evidence } from "./evidence/evidence.ts";
export { type EvidenceChange, evidenceText } from "./evidence-then.ts";
export type { Contradiction } from "./contradictions.ts";
export { type Answer, QUESTIONS, type Question } from "./question.ts";
export { type Reason, type Suggested, type Suggestion, suggestClass, takeSuggested } from "./suggest.ts";

/**
 * How a KPI is treated in the report. A decision always wins. `unsorted` is a KPI of a workbook in
 * which nobody has decided any class, such as a council's scorecard: it is judged where it has a target.
 */
export type Standing = KpiClass | "undecided" | "unsorted";

export function standingOf(kpi: Kpi, register: Register): Standing {
  if (kpi.decision) return kpi.decision.class;
  return register.kpis.some(({ decision }) => decision !== undefined) ? "undecided" : "unsorted";
}

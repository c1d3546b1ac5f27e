import type { ClassReview } from "@quarterlight/core/influence";
import type { Edit } from "@quarterlight/core/workbook";
import { yearAfter } from "./dates.ts";
import { type Decision, decisionEdits } from "./decision-edits.ts";
import type { Understanding } from "./understanding.ts";

/** The KPIs nobody has decided and for which the six questions suggest a class. */
export function acceptable(reviews: readonly ClassReview[]): readonly ClassReview[] {
  return reviews.filter(({ decision, suggested }) => decision === undefined && suggested.class !== "discuss");
}

/** The edits that accept the suggestion for every such KPI, in one person's name on one day (ISO). */
export function suggestedEdits(understanding: Understanding, person: string, date: string): readonly Edit[] {
  const decisions = acceptable(understanding.reviews).flatMap(({ kpi, suggested }): readonly Decision[] => {
    if (suggested.class === "discuss") return [];
    const reason = "As the six questions suggest.";
    return [{ kpi, decided: { class: suggested.class, reason, person, date, reviewBy: yearAfter(date) } }];
  });
  return decisionEdits(understanding, decisions);
}

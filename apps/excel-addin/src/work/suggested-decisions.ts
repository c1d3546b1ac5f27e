import type { ClassReview } from "@quarterlight/core/influence";
import { yearAfter } from "./dates.ts";
import type { Decision } from "./decision-edits.ts";

/** The KPIs nobody has decided and for which the six questions suggest a class. */
export function acceptable(reviews: readonly ClassReview[]): readonly ClassReview[] {
  return reviews.filter(({ decision, suggested }) => decision === undefined && suggested.class !== "discuss");
}

/** The reason that stands in such a decision; it is shown before anybody accepts. */
export const SUGGESTED_REASON = "As the six questions suggest.";

/** The decisions that accept the suggestion for every such KPI, in one person's name on one day (ISO). */
export function suggestedDecisions(
  reviews: readonly ClassReview[],
  person: string,
  date: string,
): readonly Decision[] {
  return acceptable(reviews).flatMap(({ kpi, suggested }): readonly Decision[] => {
    if (suggested.class === "discuss") return [];
    const reason = SUGGESTED_REASON;
    return [{ kpi, decided: { class: suggested.class, reason, person, date, reviewBy: yearAfter(date) } }];
  });
}

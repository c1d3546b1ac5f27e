import type { ClassReview } from "@quarterlight/core/influence";
import type { Edit } from "@quarterlight/core/workbook";
import { yearAfter } from "./dates.ts";
import { decisionEdits } from "./decision-edits.ts";
import type { Understanding } from "./understanding.ts";

/** The KPIs nobody has decided and for which the six questions suggest a class. */
export function acceptable(reviews: readonly ClassReview[]): readonly ClassReview[] {
  return reviews.filter(({ decision, suggested }) => decision === undefined && suggested.class !== "discuss");
}

/** The edits that accept the suggestion for every such KPI, in one person's name on one day (ISO). */
export function suggestedEdits(understanding: Understanding, person: string, date: string): readonly Edit[] {
  return acceptable(understanding.reviews).flatMap(({ kpi, suggested }) => {
    if (suggested.class === "discuss") return [];
    const decided = {
      class: suggested.class,
      reason: "As the six questions suggest.",
      person,
      date,
      reviewBy: yearAfter(date),
    };
    return decisionEdits(understanding, kpi, decided) ?? [];
  });
}

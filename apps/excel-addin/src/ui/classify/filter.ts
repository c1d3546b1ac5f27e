import type { ClassReview } from "@quarterlight/core/influence";
import { isReviewDue } from "../../work/classes.ts";

/** Which KPIs the list shows. */
export const FILTERS = ["all", "undecided", "look again", "review due"] as const;

export type Filter = (typeof FILTERS)[number];

export const FILTER_NAMES: Record<Filter, string> = {
  all: "All",
  undecided: "Undecided",
  "look again": "Look again",
  "review due": "Review due",
};

/** What is said where a choice leaves nothing. */
export const NOTHING_LEFT: Record<Filter, string> = {
  all: "The workbook holds no KPIs.",
  undecided: "Every KPI has a class.",
  "look again": "Every decision fits what the workbook holds.",
  "review due": "No decision is due to be looked at again.",
};

/** Whether a KPI is shown; `day`, ISO, is the one that reviews are judged by. */
export function passes(review: ClassReview, filter: Filter, day: string): boolean {
  switch (filter) {
    case "all":
      return true;
    case "undecided":
      return review.decision === undefined;
    case "look again":
      return review.contradictions.length > 0;
    case "review due":
      return isReviewDue(review, day);
  }
}

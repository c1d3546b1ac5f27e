import type { ClassReview } from "@quarterlight/core/influence";

/** Which KPIs the list shows. */
export const FILTERS = ["all", "undecided", "look again"] as const;

export type Filter = (typeof FILTERS)[number];

export const FILTER_NAMES: Record<Filter, string> = {
  all: "All",
  undecided: "Undecided",
  "look again": "Look again",
};

export function passes({ decision, contradictions }: ClassReview, filter: Filter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "undecided":
      return decision === undefined;
    case "look again":
      return contradictions.length > 0;
  }
}

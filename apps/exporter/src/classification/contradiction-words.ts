import type { Contradiction } from "@quarterlight/core/influence";
import type { Kpi } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { SUGGESTION_WORDS } from "./class-words.ts";

const LACKS = {
  target: "a target",
  lead: "a lead",
  tolerance: "a tolerance",
  polarity: "saying which way is good",
} as const;

/** A contradiction as a sentence that names the KPI, the cell and what to do. */
export function contradictionWords(contradiction: Contradiction, kpi: Kpi): string {
  return `${kpi.id} ${predicate(contradiction, addressName(kpi.decision?.at ?? kpi.at))}`;
}

function predicate(found: Contradiction, decided: string): string {
  switch (found.kind) {
    case "target class lacks":
      return `is a Key Performance Target without ${LACKS[found.lacks]}. Give it one, or change the decision in ${decided}.`;
    case "monitored yet has a target":
      return `is a monitoring indicator and yet has a target in ${addressName(found.target.at)}. Remove the target, or change the decision in ${decided}.`;
    case "survey with a short target":
      return `is measured less often than once a year and yet has a target for a shorter period in ${addressName(found.target.at)}. Give the target for the survey's own period.`;
    case "against the suggestion without a reason":
      return `was decided against the suggestion (${SUGGESTION_WORDS[found.suggested]}) and no reason is given. Write the reason beside ${decided}.`;
    case "decided by nobody":
      return `has a decision without a person or a date. Write who decided, and when, beside ${decided}.`;
    case "review overdue":
      return `was due for review by ${found.reviewBy}. Review the decision in ${decided}.`;
  }
}

import type { Period } from "@quarterlight/core/period";
import { samePeriod } from "@quarterlight/core/period";
import type { Kpi, Register } from "@quarterlight/core/register";

/** Key Performance Targets with and without their owner's words for a period. */
export type CommentaryState = {
  readonly written: number;
  /** Who still owes words, with how many KPIs; those who owe most first. */
  readonly owed: readonly { readonly owner: string; readonly kpis: readonly Kpi[] }[];
};

export function commentaryState({ kpis }: Register, period: Period): CommentaryState {
  const judged = kpis.filter(({ decision }) => decision?.class === "target");
  const silent = judged.filter((kpi) => !kpi.commentary.some((words) => samePeriod(words.period, period)));
  const owners = [...new Set(silent.map(ownerOf))];
  const owed = owners.map((owner) => ({ owner, kpis: silent.filter((kpi) => ownerOf(kpi) === owner) }));
  return {
    written: judged.length - silent.length,
    owed: owed.toSorted((a, b) => b.kpis.length - a.kpis.length),
  };
}

function ownerOf({ lead, reporter }: Kpi): string {
  if (lead !== "") return lead;
  return reporter === "" ? "Nobody named" : reporter;
}

import type { ClassReview } from "@quarterlight/core/influence";

/** Who made the latest decision of the workbook: most likely who makes the next one. */
export function lastPerson(reviews: readonly ClassReview[]): string {
  const decisions = reviews.flatMap(({ decision }) => decision ?? []);
  return decisions.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)?.person ?? "";
}

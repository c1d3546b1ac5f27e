import type { ClassReview } from "./review.ts";

/** How often people decided as was suggested, among the KPIs of which both are known. */
export type Agreement = {
  readonly of: number;
  readonly agreed: number;
  /** The ones that were decided otherwise, in the workbook's order. */
  readonly otherwise: readonly ClassReview[];
};

/** A suggestion to discuss is none to agree with; it is left out. */
export function agreementIn(reviews: readonly ClassReview[]): Agreement {
  const both = reviews.filter(
    ({ decision, suggested }) => decision !== undefined && suggested.class !== "discuss",
  );
  const otherwise = both.filter(({ decision, suggested }) => decision?.class !== suggested.class);
  return { of: both.length, agreed: both.length - otherwise.length, otherwise };
}

/**
 * Whether people have still to decide, or to decide again: nobody has, what it rested on has changed, or the day to look
 * again has passed.
 */
export function isOpen({ decision, contradictions }: ClassReview): boolean {
  return (
    decision === undefined ||
    contradictions.some(({ kind }) => kind === "evidence changed" || kind === "review overdue")
  );
}

import type { ClassReview } from "@quarterlight/core/influence";
import { lastPerson } from "./last-person.ts";

/** How far the classing of KPIs has come. */
export type ClassCounts = {
  readonly target: number;
  readonly monitoring: number;
  readonly undecided: number;
  /** KPIs whose decision does not fit what the workbook holds. */
  readonly contradicted: number;
};

export function classCounts(reviews: readonly ClassReview[]): ClassCounts {
  const decided = (wanted: string) => reviews.filter(({ decision }) => decision?.class === wanted).length;
  return {
    target: decided("target"),
    monitoring: decided("monitoring"),
    undecided: reviews.filter(({ decision }) => decision === undefined).length,
    contradicted: reviews.filter(({ contradictions }) => contradictions.length > 0).length,
  };
}

/** The next KPI without a class after a given one, in the workbook's order, from the start again at its end. */
export function nextUndecided(reviews: readonly ClassReview[], after: string): string | undefined {
  const place = reviews.findIndex(({ kpi }) => kpi.id === after);
  const inOrder = [...reviews.slice(place + 1), ...reviews.slice(0, place + 1)];
  return inOrder.find(({ decision }) => decision === undefined)?.kpi.id;
}

/** Who most likely makes the next decision: who made the latest. */
export function personWhoDecides(reviews: readonly ClassReview[]): string {
  return lastPerson(reviews.flatMap(({ decision }) => decision ?? []));
}

/** Whether a decision is to be looked at again on a day, ISO. */
export function isReviewDue({ decision }: ClassReview, day: string): boolean {
  return decision !== undefined && decision.reviewBy !== "" && decision.reviewBy < day;
}

import { type ClassReview, isOpen } from "@quarterlight/core/influence";
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

/** The open ones first, of them those whose cells contradict each other; else in the workbook's order. */
export function openFirst(reviews: readonly ClassReview[]): readonly ClassReview[] {
  return reviews.toSorted((one, other) => rank(one) - rank(other));
}

function rank(review: ClassReview): number {
  if (!isOpen(review)) return 2;
  const isContradicted =
    review.suggested.step === "cells contradict each other" ||
    review.contradictions.some(({ kind }) => kind === "evidence changed");
  return isContradicted ? 0 : 1;
}

/** The next KPI to decide after a given one, in the order of `openFirst`, from the start again at its end. */
export function nextOpen(reviews: readonly ClassReview[], after: string): string | undefined {
  const ordered = openFirst(reviews);
  const place = ordered.findIndex(({ kpi }) => kpi.id === after);
  return [...ordered.slice(place + 1), ...ordered.slice(0, place + 1)].find(isOpen)?.kpi.id;
}

/** Who most likely makes the next decision: who made the latest. */
export function personWhoDecides(reviews: readonly ClassReview[]): string {
  return lastPerson(reviews.flatMap(({ decision }) => decision ?? []));
}

/** Whether a decision is to be looked at again on a day, ISO. */
export function isReviewDue({ decision }: ClassReview, day: string): boolean {
  return decision !== undefined && decision.reviewBy !== "" && decision.reviewBy < day;
}

import { agreementIn, review } from "@quarterlight/core/influence";
import { agreementWords, whatMovesWords } from "@quarterlight/core/narrative";
import type { KpiClass, Register } from "@quarterlight/core/register";
import { movesOf } from "./moves.ts";
import { type ReviewRow, reviewRow } from "./review-row.ts";

/** A workbook's review in words. */
export type Review = {
  readonly workbook: string;
  readonly rows: readonly ReviewRow[];
  /** How often people decided as was suggested; empty where nothing can be held together. */
  readonly agreement: string;
  /** What would move in the tally if each open suggestion were accepted; empty where none is open or nothing is counted. */
  readonly ifAccepted: readonly string[];
};

export function reviewOf(workbook: string, register: Register): Review {
  const reviews = review(register);
  const open = reviews.flatMap(({ kpi, decision, suggested }): (readonly [string, KpiClass])[] =>
    decision === undefined && suggested.class !== "discuss" ? [[kpi.id, suggested.class]] : [],
  );
  const moves = open.length === 0 ? undefined : movesOf(register, new Map(open));
  return {
    workbook,
    rows: reviews.map(reviewRow),
    agreement: agreementWords(agreementIn(reviews)),
    ifAccepted: moves === undefined ? [] : whatMovesWords(moves),
  };
}

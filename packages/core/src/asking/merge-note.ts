import type { Period } from "../period/index.ts";
import type { Box } from "./key.ts";

/** Words in a box, and where they stand. */
export type Answer = {
  readonly file: string;
  readonly cell: string;
  readonly box: Box;
  readonly words: string;
  /** Whom the form was for: whoever is said to have written the words. */
  readonly owner: string;
};

/** What there is to say of a merge. Those with `answers` are of words that were not taken: they are named in full. */
export type MergeNote =
  /** C04: answers that differ from each other, or from what the workbook says already. */
  | (About & {
      readonly kind: "differ";
      readonly period: Period;
      readonly box: Box;
      /** What the workbook holds; empty where it holds nothing. */
      readonly there: string;
      /** The answer that a person chose, which was taken. */
      readonly chosen?: Answer;
      readonly answers: Answers;
    })
  /** Words in place of an answer, such as “n/a”: they count as none. */
  | (About & { readonly kind: "no answer"; readonly answers: Answers })
  /** By when: a date that is in no calendar, which is not taken; or a haste such as “ASAP”, which counts as no day. */
  | (About & { readonly kind: "no such day" | "no day"; readonly answers: Answers })
  /** C03: written about figures that are others now. */
  | (About & {
      readonly kind: "other figures";
      readonly was: string;
      readonly is: string;
      readonly cell: string;
      readonly answers: Answers;
    })
  /** A figure of the workbook says otherwise. */
  | (About & { readonly kind: "contradicted"; readonly says: readonly string[]; readonly answers: Answers })
  /** The row names no indicator of the form, or one that the workbook has no more. */
  | { readonly kind: "no indicator"; readonly title: string; readonly answers: Answers }
  /** C05: a cell outside the boxes was changed. */
  | {
      readonly kind: "outside";
      readonly file: string;
      readonly cell: string;
      readonly was: string;
      readonly is: string;
    }
  | (About & { readonly kind: "row gone"; readonly file: string })
  | (About & { readonly kind: "unanswered"; readonly file: string })
  | (About & { readonly kind: "half answered"; readonly file: string; readonly lacks: readonly Box[] })
  /** Words that were taken although a figure contradicts them, because a person accepted them. */
  | (About & { readonly kind: "accepted"; readonly says: readonly string[] });

type About = { readonly kpi: string; readonly title: string };
type Answers = readonly Answer[];

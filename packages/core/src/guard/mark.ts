import type { Hedge, Quantity } from "../claims/index.ts";
import type { Basis } from "../facts/index.ts";
import type { Period } from "../period/index.ts";

/** A stretch of the text, in UTF-16 units: `end` is the first place behind it. */
export type Span = { readonly start: number; readonly end: number };

/** What a number counts, by how it is written. */
export type Measure =
  | "per cent"
  | "points"
  | "money"
  | "days"
  | "weeks"
  | "months"
  | "hours"
  | "minutes"
  | "seconds"
  /** Words that are themselves a share: "three in four", "a third", "half". */
  | "fraction"
  | "plain";

export type FigureMark = Span & {
  readonly kind: "figure";
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly hedge: Hedge | undefined;
  /** Where the number itself stands, without its hedge. */
  readonly bare: Span;
  /** What is counted, by its last word, in the singular; empty where nothing is named. */
  readonly noun: string;
  /** "a week", "an hour", "each": the figure is a rate of something. */
  readonly per: string;
  readonly inWords: boolean;
};

/** A time that the words name, or one that they compare with. */
export type PeriodMark = Span & {
  readonly kind: "period";
  /** Absent where the words name a comparison that only the KPI can settle, such as "the quarter before". */
  readonly period: Period | undefined;
  /** Both ends of a span: "between April to June and July to September", "the first half of 2025/26". */
  readonly basis: Basis | undefined;
  /** A loose time, such as "early 2023": any of the KPI's periods in it may be meant. */
  readonly isVague: boolean;
  /** Words before it make it what is compared with: "than", "since", "from", "compared with". */
  readonly isCompared: boolean;
};

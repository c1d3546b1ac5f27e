import type { Basis } from "./basis.ts";
import type { Period } from "./period.ts";

/** The grammar a label was read by: what a reader of the workbook is told was understood. */
export type GrammarName =
  | "financial year"
  | "year"
  | "years"
  | "quarter of a financial year"
  | "quarter of a calendar year"
  | "half of a financial year"
  | "half of a calendar year"
  | "quarter with months"
  | "half with months"
  | "month"
  | "months"
  | "year and month"
  | "date"
  | "span"
  | "ending"
  | "as at"
  | "part of a year";

/** One of two periods a label may mean. */
export type PeriodChoice = { readonly basis: Basis; readonly period: Period };

/** A label that names one period. */
export type ReadPeriod = {
  readonly kind: "period";
  readonly period: Period;
  readonly grammar: GrammarName;
  /** The kind of year the label states, or the caller did; absent where neither does. */
  readonly basis?: Basis;
  /** Marks after the label, such as "p" or "[r]", as written. */
  readonly marks?: string;
  /** Set where a date was read with its month first, because nothing else is possible or a person said so. */
  readonly monthFirst?: true;
};

/** A label that may mean a financial or a calendar period, and nobody has said which. */
export type AmbiguousPeriod = {
  readonly kind: "ambiguous";
  readonly choices: readonly PeriodChoice[];
  readonly marks?: string;
};

/** A financial year whose second part does not follow its first, such as 2025/27. */
export type WrongYear = {
  readonly kind: "wrong year";
  /** The label as written, tidied of stray spaces. */
  readonly text: string;
  /** The label as it would be if its first year is right. */
  readonly expected: string;
  /** The period it would then be. */
  readonly period: Period;
  readonly marks?: string;
};

/** A date in figures of which nobody can say whether the day or the month comes first; each where there is such a date. */
export type EitherDate = {
  readonly kind: "either date";
  readonly choices: readonly Period[];
};

export type PeriodReading =
  | ReadPeriod
  | AmbiguousPeriod
  | WrongYear
  | EitherDate
  | { readonly kind: "not a period" };

/** Reads a tidied label, or gives nothing where the label is not of its form. */
export type Grammar = (label: string, basis: Basis | undefined) => PeriodReading | undefined;

/** Reads a label in the light of the labels it stands among. */
export type ReadLabel = (label: string) => PeriodReading;

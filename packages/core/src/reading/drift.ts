import type { Period } from "../period/index.ts";
import type { Address } from "../workbook/index.ts";

/** Where a workbook no longer fits the answers that were saved for it. */
export type Drift =
  | {
      readonly kind: "column moved";
      readonly sheet: string;
      readonly heading: string;
      readonly was: number;
      readonly is: number;
    }
  | { readonly kind: "column gone"; readonly sheet: string; readonly heading: string; readonly was: number }
  | { readonly kind: "sheet gone"; readonly sheet: string }
  | { readonly kind: "KPI gone"; readonly kpi: string }
  | {
      /** The period of a saved answer, and the newest of that length that has figures now, the first of them in its cell. */
      readonly kind: "newer figures";
      readonly held: Period;
      readonly newest: Period;
      readonly at: Address;
    }
  | AnswersNothing
  | Contradicted;

/** An answer about something that the workbook does not hold. */
export type AnswersNothing = {
  readonly kind: "answers nothing";
  /** The answer as it is typed, such as `direction:A9=higher`. */
  readonly answer: string;
  readonly lacks: "KPI" | "cell" | "column" | "area" | "sheet";
  readonly named: string;
  /** What there is that it may have meant. */
  readonly there: readonly string[];
};

/** An answer that a cell contradicts: it was refused, and the cell believed. */
export type Contradicted = {
  readonly kind: "contradicted";
  /** The answer as it is typed, such as `period=2025/26 Q3`. */
  readonly answer: string;
  readonly at: Address;
  /** What the cell says; what its sheet is called, where `isName` is set. */
  readonly text: string;
  readonly isName?: true;
  /** Another cell, where only the two together contradict it, and what it says. */
  readonly beside?: { readonly at: Address; readonly text: string };
};

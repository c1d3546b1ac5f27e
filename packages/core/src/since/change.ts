import type { Period } from "../period/index.ts";
import type { KpiClass, Measured } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";

/** What a KPI's definition is made of, as far as readers rely on it. */
export const PARTS = [
  "meaning",
  "unit",
  "which way is good",
  "frequency",
  "whether it adds up over the year",
  "source",
] as const;
export type Part = (typeof PARTS)[number];

/** What is otherwise than the last report had it. */
type What =
  /** A figure that was published, at the places that are printed. `isMarked`: it said that it might change, or says that it did. */
  | {
      readonly kind: "figure";
      readonly period: Period;
      readonly was: number;
      readonly now: Measured;
      readonly isMarked: boolean;
    }
  /** A figure that was published and is not there now. */
  | { readonly kind: "figure gone"; readonly period: Period; readonly was: number }
  /** A target that says otherwise, from the same period on; as the cells show them. */
  | { readonly kind: "target"; readonly from: Period; readonly was: string; readonly now: string }
  | { readonly kind: "tolerance"; readonly was: string; readonly now: string }
  /** `stood` is the status that the last report gave. Absent where nobody had decided, or nobody has now. */
  | {
      readonly kind: "class";
      readonly was: KpiClass | undefined;
      readonly now: KpiClass | undefined;
      readonly stood: "met" | "close" | "missed" | "none";
    }
  /** `isRecorded`: an event of the KPI tells of it. */
  | { readonly kind: "definition"; readonly parts: readonly Part[]; readonly isRecorded: boolean }
  | { readonly kind: "added" }
  | { readonly kind: "dropped" };

/** A change of one KPI, with the cell that tells of it; one that is gone has none. */
export type Change = What & { readonly id: string; readonly title: string; readonly at: Address | undefined };

export type ChangeOf<K extends What["kind"]> = Extract<Change, { readonly kind: K }>;

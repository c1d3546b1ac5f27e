import type { Figure } from "../series/figure.ts";
import type { Made } from "../series/made.ts";

/** One indicator of the worked example, with everything its own rows of the workbook need. */
export type Indicator = {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly priority: string;
  readonly outcomes: readonly number[];
  readonly unit: { readonly kind: string; readonly of?: string; readonly decimals?: number };
  readonly good: "higher" | "lower" | "closer" | "neither";
  /** A period every figure is also compared with. */
  readonly baseline?: string;
  readonly frequency: "month" | "quarter" | "year" | "two years";
  readonly addsUp?: boolean;
  /** Months after a period ends until its figure is expected. */
  readonly lag: number;
  readonly source: string;
  readonly lead: string;
  readonly reporter: string;
  readonly tolerance?: readonly [amount: number, kind: "per cent of target" | "in the unit"];
  readonly rubric: Rubric;
  readonly decision?: Decision;
  readonly targets?: readonly TargetRow[];
  readonly series: { readonly made: Made } | { readonly given: readonly Figure[] };
};

/** A person’s answers to the rubric, in the workbook’s words. */
export type Rubric = {
  readonly delivery: "provide" | "commission" | "in partnership" | "champion only";
  readonly partners?: string;
  readonly changeable: "yes" | "partly" | "no";
  readonly counted: "people we serve" | "everyone in the area";
  readonly leadControls: "yes" | "no";
  readonly movedBefore: "yes" | "no" | "not known";
};

export type Decision = {
  readonly class: "Key Performance Target" | "monitoring indicator";
  readonly reason: string;
  readonly person: string;
  readonly date: string;
  readonly review: string;
};

type TargetRow = {
  readonly from: string;
  readonly to?: string;
  readonly value: number;
  readonly why: string;
};

const REVIEW = {
  person: "Chief Officer, with the performance group",
  date: "2025-05-20",
  review: "2026-05-20",
};

/** Decided in the yearly review: the partnership is judged by it. */
export function judged(reason: string): Decision {
  return { class: "Key Performance Target", reason, ...REVIEW };
}

/** Decided in the yearly review: the partnership watches it. */
export function watched(reason: string): Decision {
  return { class: "monitoring indicator", reason, ...REVIEW };
}

/** Figures written out one by one: a label, a value or marker, then its parts, marks and note. */
export function given(
  ...rows: readonly (readonly [period: string, value: number | string, rest?: Partial<Figure>])[]
): { readonly given: readonly Figure[] } {
  return { given: rows.map(([period, value, rest]) => ({ period, value, marks: "", note: "", ...rest })) };
}

import type { Period } from "../period/index.ts";
import type { Address } from "../workbook/index.ts";

/** Which way is good. `closer` means closer to the target; `neither` is watched without judgement. */
export type Polarity = "higher" | "lower" | "closer" | "neither";

/** How far from target still counts as close: a share of the target in per cent, or in the KPI's own unit. */
export type Tolerance = {
  readonly amount: number;
  readonly kind: "relative" | "absolute";
  /** Absent where the house's own tolerance stands in for one the workbook does not state. */
  readonly at?: Address;
};

/** How far still counts as close is said, and could not be read: a status that would depend on it is not given. */
export type ToleranceUnread = { readonly kind: "unread"; readonly shown: string; readonly at: Address };

export function isTolerance(said: Tolerance | ToleranceUnread | undefined): said is Tolerance {
  return said !== undefined && said.kind !== "unread";
}

/** A target and the periods it holds for, both ends included. */
export type Target = TargetLevel | TargetWithoutLevel;

/** A target that a figure can be held against. */
export type TargetLevel = TargetSpan & {
  readonly state: "value";
  /** In the KPI's unit; the lower end of a range. */
  readonly value: number;
  /** The upper end of a range: on target between the two, both ends included. */
  readonly upTo?: number;
  /** Set where the edge itself is not on target: "under 30", "more than 90%". */
  readonly strict?: true;
  /** The first period it is judged in, where it names one: "95% by March 2026". */
  readonly due?: Period;
};

/** A target that nothing can be held against: it could not be read, a question is open, or it says only which way is good. */
export type TargetWithoutLevel = TargetSpan & { readonly state: "unread" | "open" | "direction only" };

type TargetSpan = {
  /** What its own row says counts as close and which way is good, from its first period until another row says otherwise. */
  readonly tolerance?: Tolerance | ToleranceUnread;
  readonly polarity?: Polarity;
  readonly from: Period;
  /** Absent where the target holds until another replaces it. */
  readonly to?: Period;
  readonly rationale: string;
  readonly at: Address;
  /** What its cell shows. */
  readonly shown: string;
};

export function isLevel(target: Target | undefined): target is TargetLevel {
  return target?.state === "value";
}

import type { NoStatusReason } from "../comparison/index.ts";
import type { Unit } from "../figure/index.ts";
import type { Period } from "../period/index.ts";
import type { MissingState } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";
import type { Slots } from "./slots.ts";

/** How one figure stands to another; better and worse only where the KPI has a direction. */
export type Way = "higher" | "lower" | "same" | "better" | "worse";

/** What is known, with where it is known from. */
export type Fact = {
  readonly kind: "fact";
  readonly id: string;
  readonly slots: Slots;
  /** Unrounded, in the unit; absent where the fact is a word. A difference has its sign. */
  readonly value: number | undefined;
  readonly unit: Unit;
  /** The places at which the house prints it. */
  readonly decimals: number;
  /** Other values that may as fairly be said of it, such as the difference of the figures as printed. */
  readonly fair: readonly number[];
  /** What it is called, the plainest word first: a status, "highest", "improvement". */
  readonly words: readonly string[];
  readonly ways: readonly Way[];
  /** The other period it speaks of: the one compared with, or since which something holds. */
  readonly other: Period | undefined;
  /** As a table prints it, and as a sentence does. */
  readonly printed: string;
  readonly prose: string;
  /** The cells it was read or worked out from; never empty. */
  readonly cells: readonly Address[];
  /** By which rule it is so: "cell", "arithmetic", "target", or a rule set and its signal. */
  readonly rule: string;
};

/** Why nothing is known. There is always a reason. */
export type NoFactReason =
  | Exclude<NoStatusReason, "no figure">
  | MissingState
  | "unread"
  | "open"
  | "no such KPI"
  | "no such question"
  | "no such area"
  | "not of this area"
  | "not recorded"
  | "late"
  | "not due"
  | "after the reporting period"
  | "masked for this edition"
  | "broken series"
  | "nothing to compare with"
  | "measured differently"
  | "no range"
  | "too few figures"
  | "no season"
  | "a running total"
  | "not a running total"
  | "not a quantity"
  | "not a basis for this"
  | "not kept in the workbook"
  | "nothing published before";

export type NoFact = {
  readonly kind: "none";
  readonly id: string;
  readonly slots: Slots;
  readonly reason: NoFactReason;
  /** The cell that would hold it, where there is one. */
  readonly cells: readonly Address[];
};

export type Found = Fact | NoFact;

export function isFact(found: Found): found is Fact {
  return found.kind === "fact";
}

/** What a kind gives before it is printed and bound: the least it must say. */
export type Given = {
  readonly value?: number;
  /** The KPI's own where absent. */
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly fair?: readonly number[];
  readonly words?: readonly string[];
  readonly ways?: readonly Way[];
  readonly other?: Period | undefined;
  readonly printed?: string;
  readonly prose?: string;
  readonly cells: readonly Address[];
  readonly rule?: string;
};

/** What stops a kind from giving a fact. */
export type Stopped = { readonly none: NoFactReason; readonly cells?: readonly Address[] };

export function isStopped(found: object): found is Stopped {
  return "none" in found;
}

import type { Period } from "../period/index.ts";
import type { Feedback, Story, Tolerance, ToleranceUnread } from "../register/index.ts";
import type { NamedAs } from "../tables/index.ts";
import type { Address } from "../workbook/index.ts";

/** A record whose row need not say which period it belongs to. */
export type Undated<Item extends { readonly period: Period }> = Omit<Item, "period"> & {
  readonly period?: Period;
};

/** What somebody wrote about an indicator, before anybody has settled whose words they are and of which period. */
export type LooseComment = {
  readonly of: NamedAs;
  readonly text: string;
  readonly author: string;
  readonly at: Address;
  /** Absent where the row names none. */
  readonly period?: Period;
  /** The day it was written, ISO; empty where the row does not say. */
  readonly written: string;
};

/** The cell of a target that stands in a sheet of targets, apart from the figures it is for. */
export type LooseTarget = {
  readonly of: NamedAs;
  readonly at: Address;
  /** Absent where neither its row nor its heading names one. */
  readonly period?: Period;
  readonly tolerance?: Tolerance | ToleranceUnread;
};

/** A period that a title or a setting names as the report's own. */
export type SaidPeriod = { readonly period: Period; readonly text: string; readonly at: Address };

/** Words that must still be brought together with the figures they stand beside. */
export type Words = {
  readonly stories: readonly Undated<Story>[];
  readonly feedback: readonly Undated<Feedback>[];
  readonly comments: readonly LooseComment[];
  readonly targets: readonly LooseTarget[];
  readonly says: readonly SaidPeriod[];
};

import type { LimitRule } from "./limits.ts";
import type { SignalRule } from "./signals/signal.ts";

export type RuleSetId = "mdc-current" | "ptd-0.2.2" | "his-run" | "phs-published-code" | "anhoej";

/** A named way of judging change, as data: copy one and change a field to choose otherwise. */
export type RuleSet = {
  readonly id: RuleSetId;
  readonly title: string;
  /** The method note: what was done, in words a board member can follow. */
  readonly method: string;
  /** Where the rules come from, to be printed with them. */
  readonly source: string;
  readonly chart: XmrChart | { readonly kind: "run chart" };
  /** In order of priority: where a point has several, the first names it. */
  readonly signals: readonly SignalRule[];
  /** With fewer values than this in the whole series, no limits are drawn and no signal is looked for. */
  readonly fewest: number;
  readonly baseline: BaselineRule;
  /** Whether values that never move, but for some beyond the limits, may be called a shift (see level-runs.ts). */
  readonly levelRuns: "may be a shift" | "are no shift";
  /** Which point the verdicts are read from: the last, or the last that has a value. */
  readonly judges: "last point" | "last value";
};

/** Values about their mean, with process limits worked out from their moving ranges. */
type XmrChart = {
  readonly kind: "xmr";
  readonly limits: LimitRule;
  /** Whether a target exactly on a process limit settles the matter or leaves it open. */
  readonly targetOnLimit: "settles it" | "leaves it open";
};

/** How limits may be frozen on the first points of each segment. */
export type BaselineRule = {
  /** A baseline shorter than this is not used, and is reported back. */
  readonly fewest: number;
  /** Whether the first k points are meant, missing or not, or the first k values. */
  readonly counts: "points" | "values";
};

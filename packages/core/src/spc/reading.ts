import type { Side } from "./direction.ts";
import type { Examination, ExaminedStretch, FlaggedSignal } from "./examine.ts";
import { flaggedSide, flaggedSince, HIGH, NONE } from "./flags.ts";
import type { RuleSet } from "./rule-set.ts";
import { lastValueIn, type Series } from "./series.ts";
import { hasFewCrossings } from "./signals/few-crossings.ts";
import { hasLongRun } from "./signals/long-run.ts";
import type { SignalKind } from "./signals/signal.ts";

/** The signal that names a point: the first it takes part in, by priority. */
export type Earned = { readonly signal: SignalKind; readonly side: Side; readonly since: number };

/** What the rules say of the latest point: a signal it takes part in, a pattern of its whole stretch, or nothing. */
export type Reading = Earned | { readonly signal: SignalKind; readonly side: null } | null;

/** The point the verdicts are read from; null where the series is empty or has no value to judge. */
export function judgedPoint(series: Series, rules: RuleSet): number | null {
  if (rules.judges === "last value") return lastValueIn(series);
  return series.length === 0 ? null : series.length - 1;
}

export function earnedAt(examination: Examination, index: number): Earned | null {
  for (const signal of examination.signals) {
    const earned = earnedBy(signal, index);
    if (earned !== null) return earned;
  }
  return null;
}

/** What one signal says of a point. */
export function earnedBy({ rule, flags }: FlaggedSignal, index: number): Earned | null {
  const side = flaggedSide(flags, index);
  if (side === NONE) return null;
  return { signal: rule.kind, side: side === HIGH ? "high" : "low", since: flaggedSince(flags, index) };
}

export function readAt(examination: Examination, stretch: ExaminedStretch, index: number): Reading {
  return earnedAt(examination, index) ?? patternOf(examination, stretch);
}

function patternOf(examination: Examination, { runChart }: ExaminedStretch): Reading {
  if (runChart === null) return null;
  for (const { rule } of examination.signals) {
    if (rule.kind === "long run" && hasLongRun(runChart)) return { signal: rule.kind, side: null };
    if (rule.kind === "few crossings" && hasFewCrossings(runChart)) return { signal: rule.kind, side: null };
  }
  return null;
}

/** The stretch a point lies in. */
export function stretchAt({ stretches }: Examination, index: number): ExaminedStretch | null {
  return stretches.find(({ from, to }) => from <= index && index < to) ?? null;
}

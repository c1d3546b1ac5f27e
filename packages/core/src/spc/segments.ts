import type { BaselineRule } from "./rule-set.ts";
import { isMissing, type Series, type Stretch, valueAt } from "./series.ts";

/** Where a series is rebased, and the points asked for that are not in it. */
export type Split = { readonly stretches: readonly Stretch[]; readonly unused: readonly number[] };

/**
 * Splits a series at the points where it is rebased: each starts a stretch of its own. A point that is not in
 * the series splits nothing and is handed back, so that a check can say so.
 */
export function splitAt(length: number, rebaseAt: readonly number[]): Split {
  if (rebaseAt.length === 0) return { stretches: [{ from: 0, to: length }], unused: [] };
  const isPoint = (index: number): boolean => Number.isInteger(index) && index >= 0 && index < length;
  const starts = [...new Set([0, ...rebaseAt.filter(isPoint)])].toSorted((a, b) => a - b);
  return {
    stretches: starts.map((from, i) => ({ from, to: starts[i + 1] ?? length })),
    unused: rebaseAt.filter((index) => !isPoint(index)),
  };
}

/** Whether limits can be frozen on that many points under the rule set. */
export function canFreezeOn(baseline: number, rule: BaselineRule): boolean {
  return Number.isInteger(baseline) && baseline >= rule.fewest;
}

/** The part of a stretch that its centre and limits rest on: all of it, or its first points where they are frozen. */
export function baselineOf(
  series: Series,
  stretch: Stretch,
  baseline: number | null,
  rule: BaselineRule,
): Stretch {
  if (baseline === null) return stretch;
  if (rule.counts === "points")
    return { from: stretch.from, to: Math.min(stretch.from + baseline, stretch.to) };
  let found = 0;
  for (let i = stretch.from; i < stretch.to; i += 1) {
    if (!isMissing(valueAt(series, i))) found += 1;
    if (found === baseline) return { from: stretch.from, to: i + 1 };
  }
  return stretch;
}

import type { Examination, ExaminedStretch } from "./examine.ts";
import type { Limits } from "./limits.ts";
import { isMissing, type Series, valueAt } from "./series.ts";

/**
 * Takes back the shifts of a stretch whose values are all one and the same, but for some beyond the limits. One spike
 * among zeros pulls the mean off the zeros and leaves them all on one side of it, though they never moved.
 */
export function withoutLevelRuns(series: Series, examination: Examination): Examination {
  const level = examination.stretches.filter((stretch) => isLevelWithin(series, stretch));
  if (level.length === 0) return examination;
  const signals = examination.signals.map(({ rule, flags }) => {
    if (rule.kind !== "shift") return { rule, flags };
    const kept = [...flags];
    for (const { from, to } of level) kept.fill(0, from, to);
    return { rule, flags: kept };
  });
  return { ...examination, signals };
}

function isLevelWithin(series: Series, { from, to, limits }: ExaminedStretch): boolean {
  if (limits === null) return false;
  let level = Number.NaN;
  for (let i = from; i < to; i += 1) {
    const value = valueAt(series, i);
    if (isMissing(value) || !isWithin(value, limits)) continue;
    if (isMissing(level)) level = value;
    if (value !== level) return false;
  }
  return !isMissing(level);
}

function isWithin(value: number, { lower, upper }: Limits): boolean {
  return value >= lower && value <= upper;
}

import { isMissing, type Series, type Stretch, valueAt } from "./series.ts";

export const HIGH = 1;
export const LOW = -1;
export const NONE = 0;

/**
 * What one signal says of every point: 0 where it says nothing, else the side times one more than the index at which
 * the point's run began. One number a point keeps a thousand series quick; only this file knows how it is made.
 */
export type Flags = number[];

export function noFlags(length: number): Flags {
  const flags: Flags = [];
  for (let i = 0; i < length; i += 1) flags.push(0);
  return flags;
}

export function flag(flags: Flags, index: number, side: number, since: number): void {
  flags[index] = side * (since + 1);
}

/** Flags every value of a run; a missing point has nothing to flag. */
export function flagRun(flags: Flags, series: Series, run: Stretch, side: number): void {
  for (let i = run.from; i < run.to; i += 1) {
    if (!isMissing(valueAt(series, i))) flag(flags, i, side, run.from);
  }
}

/** HIGH, LOW or NONE. */
export function flaggedSide(flags: Flags, index: number): number {
  return sideOf(flags[index] ?? 0, 0);
}

/** The index at which the run of a flagged point began. */
export function flaggedSince(flags: Flags, index: number): number {
  return Math.abs(flags[index] ?? 0) - 1;
}

/** HIGH above the line, LOW below it, NONE on it or where the value is missing. */
export function sideOf(value: number, line: number): number {
  if (value > line) return HIGH;
  if (value < line) return LOW;
  return NONE;
}

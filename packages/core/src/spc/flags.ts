import { isMissing, type Series, type Stretch, valueAt } from "./series.ts";

export const HIGH = 1;
export const LOW = -1;
export const NONE = 0;

/**
 * What one signal says of every point of a series: `side` is HIGH, LOW or NONE; `since` is the index at which the
 * run a flagged point belongs to began.
 */
export type Flags = { readonly side: Int8Array; readonly since: Int32Array };

export function noFlags(length: number): Flags {
  return { side: new Int8Array(length), since: new Int32Array(length) };
}

/** Flags every value of a run; a missing point has nothing to flag. */
export function flagRun(flags: Flags, series: Series, run: Stretch, side: number): void {
  for (let i = run.from; i < run.to; i += 1) {
    if (isMissing(valueAt(series, i))) continue;
    flags.side[i] = side;
    flags.since[i] = run.from;
  }
}

/** HIGH above the line, LOW below it, NONE on it or where the value is missing. */
export function sideOf(value: number, line: number): number {
  if (value > line) return HIGH;
  if (value < line) return LOW;
  return NONE;
}

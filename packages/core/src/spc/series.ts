/**
 * One series as the engine works on it: one number for each point, in date order, NaN where the value is
 * missing. NaN lives only inside this room: every comparison with it is false, and nothing here hands it out.
 */
export type Series = readonly number[];

/** A stretch of points judged by one centre and one pair of limits: `from` is in it, `to` is not. */
export type Stretch = { readonly from: number; readonly to: number };

/** Reads what the door was given. A number that is not finite is no observation, so it is read as missing. */
export function seriesOf(values: readonly (number | null)[]): Series {
  return values.map((value) => (value !== null && Number.isFinite(value) ? value : Number.NaN));
}

export function valueAt(series: Series, index: number): number {
  return series[index] ?? Number.NaN;
}

export function isMissing(value: number): boolean {
  return Number.isNaN(value);
}

export function countValues(series: Series, { from, to }: Stretch): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    if (!isMissing(valueAt(series, i))) count += 1;
  }
  return count;
}

/** The index of the last point that has a value, or null where none has. */
export function lastValueIn(series: Series): number | null {
  for (let i = series.length - 1; i >= 0; i -= 1) {
    if (!isMissing(valueAt(series, i))) return i;
  }
  return null;
}

import { isMissing, type Series, type Stretch, valueAt } from "./series.ts";

/** What to do with the range across a missing value: measure it from the value before, or leave it out. */
export type Gap = "bridged" | "left out";

/** The distances from each value to the one before it, in order. */
export function movingRanges(series: Series, { from, to }: Stretch, gap: Gap): Series {
  const ranges: number[] = [];
  let before = Number.NaN;
  for (let i = from; i < to; i += 1) {
    const value = valueAt(series, i);
    if (isMissing(value)) {
      if (gap === "left out") before = value;
      continue;
    }
    if (!isMissing(before)) ranges.push(Math.abs(value - before));
    before = value;
  }
  return ranges;
}

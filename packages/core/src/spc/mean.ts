import { grown, shrunk } from "./scale.ts";
import { isMissing, type Series, type Stretch, valueAt } from "./series.ts";

/** The mean of the values present, also where their sum is beyond the largest number; NaN where there is no value. */
export function meanOf(series: Series, stretch: Stretch): number {
  const mean = inTwoPasses(series, stretch);
  if (Number.isFinite(mean)) return mean;
  return grown(inTwoPasses(shrunk(series), stretch));
}

/**
 * The plain mean, then the mean of what it leaves over. One pass makes the mean of twelve times 0.1 less than 0.1,
 * and a level series becomes a false shift.
 */
function inTwoPasses(series: Series, { from, to }: Stretch): number {
  let sum = 0;
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const value = valueAt(series, i);
    if (isMissing(value)) continue;
    sum += value;
    count += 1;
  }
  const rough = sum / count;
  let left = 0;
  for (let i = from; i < to; i += 1) {
    const value = valueAt(series, i);
    if (!isMissing(value)) left += value - rough;
  }
  return rough + left / count;
}

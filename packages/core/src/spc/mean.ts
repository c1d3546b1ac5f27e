import { grown, shrunk } from "./scale.ts";
import { isMissing, type Series, type Stretch, valueAt } from "./series.ts";

/**
 * The mean of the values present, in two passes: the plain mean, then the mean of what it leaves over.
 * One pass makes the mean of twelve times 0.1 less than 0.1, and a level series becomes a false shift.
 * NaN where there is no value.
 */
export function meanOf(series: Series, stretch: Stretch): number {
  const { from, to } = stretch;
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
  const mean = rough + left / count;
  if (count === 0 || Number.isFinite(mean)) return mean;
  return grown(meanOf(shrunk(series), stretch));
}

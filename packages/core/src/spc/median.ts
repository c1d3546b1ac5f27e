import { isMissing, type Series, type Stretch, valueAt } from "./series.ts";

/** The median of the values present; NaN where there is none. */
export function medianOf(series: Series, { from, to }: Stretch): number {
  const values = series.slice(from, to).filter((value) => !isMissing(value));
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  const upper = valueAt(values, middle);
  if (values.length % 2 === 1) return upper;
  return between(valueAt(values, middle - 1), upper);
}

/** Half way between two numbers, also where their sum is beyond the largest number. */
function between(lower: number, upper: number): number {
  const sum = lower + upper;
  return Number.isFinite(sum) ? sum / 2 : lower / 2 + upper / 2;
}

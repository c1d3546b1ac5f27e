import type { Series } from "./series.ts";

/** Small enough that no sum of the largest numbers overflows, and a power of two, so that nothing is rounded. */
const SHRINK = 2 ** -40;

/** The same series in a unit so large that sums of its values cannot overflow. */
export function shrunk(series: Series): Series {
  return series.map((value) => value * SHRINK);
}

/** A shrunk number brought back to size; one beyond the largest number is held at it. */
export function grown(value: number): number {
  const whole = value / SHRINK;
  return Math.min(Math.max(whole, -Number.MAX_VALUE), Number.MAX_VALUE);
}

import { flag, type Flags, HIGH, LOW } from "../flags.ts";
import type { Limits } from "../limits.ts";
import { type Series, type Stretch, valueAt } from "../series.ts";

/** One value beyond a process limit. On the limit is inside. */
export type SinglePointRule = { readonly kind: "single point" };

export function markSinglePoints(series: Series, stretch: Stretch, limits: Limits, flags: Flags): void {
  for (let i = stretch.from; i < stretch.to; i += 1) {
    const value = valueAt(series, i);
    if (value > limits.upper) flag(flags, i, HIGH, i);
    else if (value < limits.lower) flag(flags, i, LOW, i);
  }
}

import type { Flags } from "../flags.ts";
import type { RunChart } from "../run-chart.ts";
import type { Series, Stretch } from "../series.ts";
import { markShifts } from "./shift.ts";

/** A run on one side of the median longer than chance allows for that many useful points. */
export type LongRunRule = { readonly kind: "long run" };

export function markLongRuns(
  series: Series,
  stretch: Stretch,
  centre: number,
  chart: RunChart,
  flags: Flags,
): void {
  const length = chart.longestRunLimit + 1;
  markShifts(series, stretch, centre, { length, onCentre: "passed over", missing: "passed over" }, flags);
}

export function hasLongRun(chart: RunChart): boolean {
  return chart.longestRun > chart.longestRunLimit;
}

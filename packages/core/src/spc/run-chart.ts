import { NONE, sideOf } from "./flags.ts";
import { fewestCrossings, longestRunLimit, type RunCountLimits, runCountLimits } from "./run-limits.ts";
import { type Series, type Stretch, valueAt } from "./series.ts";

/** What a run chart counts about its median. A point on the median, or missing, is not useful. */
export type RunChart = {
  readonly useful: number;
  /** The number of points in the longest run on one side, and the most that chance allows. */
  readonly longestRun: number;
  readonly longestRunLimit: number;
  /** How often the line crosses the median, and the fewest times that chance allows. */
  readonly crossings: number;
  readonly fewestCrossings: number;
  /** The number of runs, and how many chance allows; no limits under ten useful points. */
  readonly runs: number;
  readonly runLimits: RunCountLimits | null;
};

const FEWEST_FOR_RUN_LIMITS = 10;

/** Null where no point is useful: all on the median, or all missing. */
export function runChartOf(series: Series, stretch: Stretch, centre: number): RunChart | null {
  let useful = 0;
  let runs = 0;
  let run = 0;
  let longestRun = 0;
  let side = NONE;
  for (let i = stretch.from; i < stretch.to; i += 1) {
    const here = sideOf(valueAt(series, i), centre);
    if (here === NONE) continue;
    useful += 1;
    if (here !== side) {
      side = here;
      runs += 1;
      run = 0;
    }
    run += 1;
    longestRun = Math.max(longestRun, run);
  }
  if (useful === 0) return null;
  return {
    useful,
    longestRun,
    longestRunLimit: longestRunLimit(useful),
    crossings: runs - 1,
    fewestCrossings: fewestCrossings(useful),
    runs,
    runLimits: useful < FEWEST_FOR_RUN_LIMITS ? null : runCountLimits(useful),
  };
}

import type { Period } from "../../period/index.ts";
import { type Observation, isMeasured, isUnsettled } from "../../register/index.ts";
import { rollsAmong } from "../../settle/index.ts";

/**
 * The newest period with a figure that is no forecast, nor stands after one, nor rolls over those of others. One that could not
 * be read is a figure all the same: what is said of the newest is said of it, and not of the one before.
 */
export function latestPeriod(all: readonly Observation[]): Period | undefined {
  const periods = all.filter(isMeasured).map(({ period }) => period);
  const observations = all.filter(({ period }) => !rollsAmong(period, periods));
  const ahead = observations.findIndex((each) => isMeasured(each) && each.flags.includes("forecast"));
  const come = ahead > 0 ? observations.slice(0, ahead) : observations;
  return (come.findLast((each) => isMeasured(each) || isUnsettled(each)) ?? observations.at(-1))?.period;
}

import { comparePeriods } from "../period/index.ts";
import type { Observation } from "../register/index.ts";

/** Oldest first, as registers keep their observations. */
export function observationOrder(a: Observation, b: Observation): number {
  return comparePeriods(a.period, b.period);
}

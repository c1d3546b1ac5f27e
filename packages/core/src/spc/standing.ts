/**
 * How much the points can bear. Too few: no verdict, the line and a plain description only. Trial: limits that will
 * move with each new point, and at most a possible signal. Provisional: verdicts, said to be provisional. Full.
 */
export type Standing = "too few" | "trial" | "provisional" | "full";

/** Values from which each standing begins: 10 as in mdcspc, 13 as in MDC's single chart tool, 20 by house choice. */
export const fewestFor = { trial: 10, provisional: 13, full: 20 } as const;

/** Limits frozen on fewer values than this are trial limits, however many points follow. */
const FEWEST_FOR_FROZEN_LIMITS = 12;

/** @param count values in the segment @param restsOn values its centre and limits were worked out from */
export function standingOf(count: number, restsOn: number): Standing {
  if (Math.min(count, restsOn) < fewestFor.trial) return "too few";
  if (count < fewestFor.provisional || restsOn < FEWEST_FOR_FROZEN_LIMITS) return "trial";
  return count < fewestFor.full ? "provisional" : "full";
}

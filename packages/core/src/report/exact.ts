import type { FactIndex } from "../facts/index.ts";
import type { Unit } from "../figure/index.ts";
import { isPublished } from "../protect/index.ts";
import { type Observation, isMeasured } from "../register/index.ts";

/**
 * Whether all decimals of a figure may be told: from those of a share whose counts are held back, the counts could be
 * worked out again.
 */
export function isExact({ edition, register }: FactIndex, observation: Observation, { kind }: Unit): boolean {
  if (!isPublished(edition.audience, register.settings)) return true;
  if (kind !== "percentage" && kind !== "rate") return true;
  return (
    isMeasured(observation) && observation.numerator !== undefined && observation.denominator !== undefined
  );
}

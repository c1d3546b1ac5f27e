import type { Direction, Side } from "./direction.ts";
import type { Earned, Reading } from "./reading.ts";
import { fewestFor, type Standing } from "./standing.ts";
import type { SignalKind } from "./signals/signal.ts";

/** What can be said about change at the latest point. At trial standing a signal is a possible one only. */
export type Variation =
  | (Earned & { readonly kind: "improvement" | "concern" | "high" | "low" })
  /** A run chart signal that belongs to the whole segment, so that it has no side. */
  | { readonly kind: "unusual pattern"; readonly signal: SignalKind }
  | { readonly kind: "no clear change" }
  | NotEnoughPoints;

/** Why nothing can be said, and how many values there are of how many needed. */
export type NotEnoughPoints = {
  readonly kind: "not enough points";
  readonly because: "too few values" | "latest value is missing" | "baseline never varies";
  readonly values: number;
  readonly needed: number;
};

export function tooFew(values: number): NotEnoughPoints {
  const needed = fewestFor.provisional;
  return { kind: "not enough points", because: "too few values", values, needed };
}

export function variationOf(
  reading: Reading,
  direction: Direction,
  standing: Standing,
  values: number,
): Variation {
  if (standing === "too few") return tooFew(values);
  if (reading === null) return standing === "trial" ? tooFew(values) : { kind: "no clear change" };
  if (reading.side === null) return { kind: "unusual pattern", signal: reading.signal };
  return { kind: kindOf(reading.side, direction), ...reading };
}

/** What a side means for a measure: high is an improvement where higher is better. */
export function kindOf(side: Side, direction: Direction): "improvement" | "concern" | "high" | "low" {
  if (direction === "neither") return side;
  const isBetter = (side === "high") === (direction === "higher");
  return isBetter ? "improvement" : "concern";
}

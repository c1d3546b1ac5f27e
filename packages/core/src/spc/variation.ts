import type { Direction, Side } from "./direction.ts";
import type { Doubt } from "./doubt.ts";
import type { Earned, Reading } from "./reading.ts";
import type { SignalKind } from "./signals/signal.ts";
import { fewestFor, type Standing } from "./standing.ts";

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
  readonly because: "too few values" | Doubt;
  readonly values: number;
  readonly needed: number;
};

/** What a verdict has to go on, beside the signals: how much the points can bear, and which way is better. */
export type Evidence = {
  readonly standing: Standing;
  readonly values: number;
  readonly doubt: Doubt | null;
  readonly direction: Direction;
};

export function tooFew(
  values: number,
  because: NotEnoughPoints["because"] = "too few values",
): NotEnoughPoints {
  return { kind: "not enough points", because, values, needed: fewestFor.provisional };
}

export function variationOf(reading: Reading, { standing, values, doubt, direction }: Evidence): Variation {
  if (standing === "too few") return tooFew(values);
  if (reading === null && doubt !== null) return tooFew(values, doubt);
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

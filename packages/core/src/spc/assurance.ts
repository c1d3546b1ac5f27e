import type { Limits } from "./limits.ts";
import type { RuleSet } from "./rule-set.ts";
import { type Evidence, type NotEnoughPoints, tooFew } from "./variation.ts";

/** One target for the whole series, or one for each point where it steps or moves (null where there is none). */
export type Target = number | readonly (number | null)[] | null;

/** Whether the target will be met if nothing changes. */
export type Assurance =
  | { readonly kind: "consistently meets"; readonly target: number }
  | { readonly kind: "may hit or miss by chance"; readonly target: number }
  | { readonly kind: "consistently misses"; readonly target: number }
  | NotEnoughPoints
  | { readonly kind: "no target" }
  /** Neither way is better, so no target can be met or missed. */
  | { readonly kind: "no direction" }
  /** A run chart has no limits to hold a target against. */
  | { readonly kind: "no limits" };

export function targetAt(target: Target, index: number | null): number | null {
  const at = typeof target === "number" || target === null ? target : (target[index ?? -1] ?? null);
  return at !== null && Number.isFinite(at) ? at : null;
}

export function assuranceOf(
  target: number | null,
  limits: Limits | null,
  { standing, values, doubt, direction }: Evidence,
  rules: RuleSet,
): Assurance {
  if (target === null) return { kind: "no target" };
  if (direction === "neither") return { kind: "no direction" };
  if (rules.chart.kind === "run chart") return { kind: "no limits" };
  if (standing === "too few" || standing === "trial" || limits === null) return tooFew(values);
  if (doubt === "baseline never varies") return tooFew(values, doubt);
  return { kind: heldAgainst(target, limits, direction, rules.chart.targetOnLimit), target };
}

/** Where a target lies against the limits, whatever the number of points. */
export function heldAgainst(
  target: number,
  limits: Limits,
  direction: "higher" | "lower",
  onLimit: "settles it" | "leaves it open",
): "consistently meets" | "may hit or miss by chance" | "consistently misses" {
  const isSettled = onLimit === "settles it";
  const isUnder = target < limits.lower || (isSettled && target === limits.lower);
  const isOver = target > limits.upper || (isSettled && target === limits.upper);
  const isMet = direction === "higher" ? isUnder : isOver;
  const isMissed = direction === "higher" ? isOver : isUnder;
  if (isMet) return "consistently meets";
  return isMissed ? "consistently misses" : "may hit or miss by chance";
}

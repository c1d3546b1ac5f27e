import type { Unit } from "../figure/index.ts";
import type { Measured } from "../register/index.ts";
import { marginOfDifference, wilson } from "./survey.ts";

/** A figure with the range that chance alone could explain, in the KPI's unit. */
export type Interval = { readonly value: number; readonly lower: number; readonly upper: number };

/** Whether one figure lies above or below another, beyond what chance explains; without both ranges nobody can tell. */
export type Apart = "higher" | "lower" | "cannot tell";

/** Published limits where there are any that hold the figure, else Wilson's for a share of counted people. */
export function intervalOf(unit: Unit, { value, lower, upper, denominator }: Measured): Interval | undefined {
  if (lower !== undefined && upper !== undefined)
    return lower.value <= value && value <= upper.value
      ? { value, lower: lower.value, upper: upper.value }
      : undefined;
  const isShare = unit.kind === "percentage" && value >= 0 && value <= 100;
  return isShare && denominator !== undefined && denominator.value > 0
    ? { value, ...wilson(value / 100, denominator.value) }
    : undefined;
}

/** By the difference's own margin, as between the waves of a survey: ranges that only just meet may lie apart all the same. */
export function apartOf(our: Interval | undefined, their: Interval | undefined): Apart {
  if (our === undefined || their === undefined) return "cannot tell";
  const [low, high] = our.value <= their.value ? [our, their] : [their, our];
  if (high.value - low.value <= marginOfDifference(low, high)) return "cannot tell";
  return our === high ? "higher" : "lower";
}

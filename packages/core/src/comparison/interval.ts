import type { Unit } from "../figure/index.ts";
import type { Measured } from "../register/index.ts";
import { wilson } from "./survey.ts";

/** The range that chance alone could explain, in the KPI's unit. */
export type Interval = { readonly lower: number; readonly upper: number };

/** Whether one figure lies above or below another, beyond what chance explains; without both ranges nobody can tell. */
export type Apart = "higher" | "lower" | "cannot tell";

/** Published limits where there are any that hold the figure, else Wilson's for a share of counted people. */
export function intervalOf(unit: Unit, { value, lower, upper, denominator }: Measured): Interval | undefined {
  if (lower !== undefined && upper !== undefined)
    return lower.value <= value && value <= upper.value
      ? { lower: lower.value, upper: upper.value }
      : undefined;
  const isShare = unit.kind === "percentage" && value >= 0 && value <= 100;
  return isShare && denominator !== undefined && denominator.value > 0
    ? wilson(value / 100, denominator.value)
    : undefined;
}

export function apartOf(our: Interval | undefined, their: Interval | undefined): Apart {
  if (our === undefined || their === undefined) return "cannot tell";
  if (our.lower > their.upper) return "higher";
  return our.upper < their.lower ? "lower" : "cannot tell";
}

import { flag, flaggedSide, flaggedSince, type Flags, HIGH, NONE, sideOf } from "../flags.ts";
import type { Limits } from "../limits.ts";
import { type Series, type Stretch, valueAt } from "../series.ts";

/**
 * Two or three of three values in a row beyond the same near limit, all three on that side of the centre.
 * Only the values beyond the near limit are flagged.
 */
export type TwoInThreeRule = {
  readonly kind: "two in three";
  /** Whether a value beyond the process limit itself counts as one of the two. */
  readonly beyondLimits: "counted" | "not counted";
};

export function markTwoInThree(
  series: Series,
  stretch: Stretch,
  limits: Limits,
  rule: TwoInThreeRule,
  flags: Flags,
): void {
  const isClose = (index: number, side: number): boolean => {
    const value = valueAt(series, index);
    const counted = rule.beyondLimits === "counted";
    if (side === HIGH) return value > limits.nearUpper && (counted || value <= limits.upper);
    return value < limits.nearLower && (counted || value >= limits.lower);
  };
  let side = NONE;
  let sameSide = 0;
  for (let i = stretch.from; i < stretch.to; i += 1) {
    const here = sideOf(valueAt(series, i), limits.centre);
    sameSide = here === side ? sameSide + 1 : 1;
    side = here;
    if (side === NONE || sameSide < 3) continue;
    const first = isClose(i - 2, side);
    const second = isClose(i - 1, side);
    const third = isClose(i, side);
    if (Number(first) + Number(second) + Number(third) < 2) continue;
    const began = first ? i - 2 : i - 1;
    const since = flaggedSide(flags, began) === side ? flaggedSince(flags, began) : began;
    if (first) flag(flags, i - 2, side, since);
    if (second) flag(flags, i - 1, side, since);
    if (third) flag(flags, i, side, since);
  }
}

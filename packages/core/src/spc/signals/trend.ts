import { flag, flaggedSide, flaggedSince, flagRun, type Flags, HIGH, LOW, NONE, sideOf } from "../flags.ts";
import { isMissing, type Series, type Stretch, valueAt } from "../series.ts";

/** Enough values in a row, each higher than the last or each lower. */
export type TrendRule = {
  readonly kind: "trend";
  /** Counted in values, so one more than the number of steps. */
  readonly length: number;
  /** A value equal to the one before ends the run, or is passed over: it neither counts nor ends the run. */
  readonly equal: "ends the run" | "passed over";
  readonly missing: "ends the run" | "passed over";
  /**
   * Which way a flagged value is said to move: as the run it belongs to (the later of two that share it), or as
   * the next step wherever the next value is flagged too, a level step counting as a fall.
   */
  readonly way: "its run" | "next step";
};

export function markTrends(series: Series, stretch: Stretch, rule: TrendRule, flags: Flags): void {
  let from = stretch.from;
  let last = -1;
  let way = NONE;
  let count = 0;
  const close = (to: number): void => {
    if (count >= rule.length) flagRun(flags, series, { from, to }, way);
  };
  for (let i = stretch.from; i < stretch.to; i += 1) {
    const value = valueAt(series, i);
    if (isMissing(value)) {
      if (rule.missing === "passed over") continue;
      close(i);
      count = 0;
      continue;
    }
    const step = count === 0 ? NONE : sideOf(value, valueAt(series, last));
    if (step === NONE) {
      if (count > 1 && rule.equal === "passed over") continue;
      close(i);
      from = i;
      count = 1;
      way = NONE;
    } else if (step === way) {
      count += 1;
    } else {
      close(i);
      from = last;
      count = 2;
      way = step;
    }
    last = i;
  }
  close(stretch.to);
  if (rule.way === "next step") turnToNextStep(series, stretch, flags);
}

function turnToNextStep(series: Series, { from, to }: Stretch, flags: Flags): void {
  for (let i = from; i < to - 1; i += 1) {
    if (flaggedSide(flags, i) === NONE || flaggedSide(flags, i + 1) === NONE) continue;
    const side = valueAt(series, i + 1) > valueAt(series, i) ? HIGH : LOW;
    flag(flags, i, side, flaggedSince(flags, i));
  }
}

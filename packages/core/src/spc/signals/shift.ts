import { type Flags, flagRun, NONE, sideOf } from "../flags.ts";
import { isMissing, type Series, type Stretch, valueAt } from "../series.ts";

/** Enough values in a row on one side of the centre. */
export type ShiftRule = {
  readonly kind: "shift";
  readonly length: number;
  /** A value on the centre ends the run, or is passed over: it neither counts nor ends the run. */
  readonly onCentre: "ends the run" | "passed over";
  readonly missing: "ends the run" | "passed over";
};

/**
 * Flags each run of `length` or more, from its first value to its last. Where values on the centre are passed
 * over, those inside the run and those that trail it are flagged with it.
 */
export function markShifts(
  series: Series,
  stretch: Stretch,
  centre: number,
  rule: Omit<ShiftRule, "kind">,
  flags: Flags,
): void {
  let side = NONE;
  let from = stretch.from;
  let count = 0;
  for (let i = stretch.from; i < stretch.to; i += 1) {
    const value = valueAt(series, i);
    const here = sideOf(value, centre);
    if (here === NONE && (isMissing(value) ? rule.missing : rule.onCentre) === "passed over") continue;
    if (here !== NONE && here === side) {
      count += 1;
      continue;
    }
    if (count >= rule.length) flagRun(flags, series, { from, to: i }, side);
    side = here;
    from = i;
    count = here === NONE ? 0 : 1;
  }
  if (count >= rule.length) flagRun(flags, series, { from, to: stretch.to }, side);
}

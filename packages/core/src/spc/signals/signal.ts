import type { FewCrossingsRule } from "./few-crossings.ts";
import type { LongRunRule } from "./long-run.ts";
import type { ShiftRule } from "./shift.ts";
import type { SinglePointRule } from "./single-point.ts";
import type { TrendRule } from "./trend.ts";
import type { TwoInThreeRule } from "./two-in-three.ts";

/** A signal of a change that chance does not explain well, with its settings. */
export type SignalRule =
  | SinglePointRule
  | ShiftRule
  | TrendRule
  | TwoInThreeRule
  | LongRunRule
  | FewCrossingsRule;

export type SignalKind = SignalRule["kind"];

import type { FigureSeen, LineSeen, OpenSeen, TargetSeen, ToleranceSeen } from "@quarterlight/core/seen";

/** Everything that was read of one workbook, beside what its cells show. */
export type Seen = {
  readonly workbook: string;
  readonly figures: readonly FigureSeen[];
  readonly targets: readonly TargetSeen[];
  readonly tolerances: readonly ToleranceSeen[];
  /** Figures, targets and tolerances in words. */
  readonly lines: readonly LineSeen[];
  readonly open: readonly OpenSeen[];
};

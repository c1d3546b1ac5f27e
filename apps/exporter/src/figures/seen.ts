import type { FigureSeen, OpenSeen, TargetSeen } from "@quarterlight/core/seen";

/** Everything that was read of one workbook, beside what its cells show. */
export type Seen = {
  readonly workbook: string;
  readonly figures: readonly FigureSeen[];
  readonly targets: readonly TargetSeen[];
  readonly open: readonly OpenSeen[];
};

import type { Family } from "../frame/family.ts";
import { onTheEdge } from "./on-the-edge.ts";
import { statusAndChangeDiffer } from "./status-and-change-differ.ts";
import { statusOfAnotherPeriod } from "./status-of-another-period.ts";
import { statusRecompute } from "./status-recompute.ts";
import { targetAndCapability } from "./target-and-capability.ts";
import { targetForOtherPeriods } from "./target-for-other-periods.ts";
import { targetNotRead } from "./target-not-read.ts";
import { targetMadeEasier } from "./target-made-easier.ts";
import { targetsOverlap } from "./targets-overlap.ts";
import { tolerance } from "./tolerance.ts";
import { toleranceNotRead } from "./tolerance-not-read.ts";

export const targets: Family = {
  title: "Targets and status",
  checks: [
    statusRecompute,
    onTheEdge,
    targetForOtherPeriods,
    targetMadeEasier,
    targetAndCapability,
    statusOfAnotherPeriod,
    tolerance,
    statusAndChangeDiffer,
    targetNotRead,
    toleranceNotRead,
    targetsOverlap,
  ],
  leftOut: [],
};

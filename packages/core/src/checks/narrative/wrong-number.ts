import { defineMismatch } from "./mismatch.ts";
import { saying, sayingOfYear } from "./saying.ts";

export const wrongNumber = defineMismatch({
  id: "N02",
  title: "Number that the workbook does not bear out",
  why: "A reader who finds one number that is not so believes none of the others.",
  faults: [
    "wrong figure",
    "digit swap",
    "stale figure",
    "wrong base",
    "wrong target",
    "wrong peer",
    "unit slip",
    "wrong KPI",
  ],
  severity: "error",
  departs:
    "Held by the guard to the fact that the words mean: KPI, period, role and basis. Fewer places than the house prints are fair.",
  examples: {
    keep: [
      () => saying("77.5% went home within three days, up from 70.0% last quarter."),
      () => saying("The target is 80%, and 31 of 40 people went home in time."),
      () => saying("“You only see 12% of us,” a carer said."),
      () => saying("By March 2026 we will see 90% home in time."),
      () => sayingOfYear("77.5% went home within three days, up from 70.0% the year before."),
    ],
    break: [
      () => saying("81.4% went home within three days."),
      () => saying("The target of 85% was missed."),
      () => saying("70.0% went home within three days this quarter."),
      () => saying("30 of 40 people went home in time."),
      () => sayingOfYear("81.4% went home within three days."),
    ],
  },
});

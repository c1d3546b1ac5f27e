import type { RuleSet } from "../rule-set.ts";

export const ptd022: RuleSet = {
  id: "ptd-0.2.2",
  title: "NHSRplotthedots 0.2.2",
  method:
    "Each chart shows the average and the range that results can be expected to fall in if nothing has changed; " +
    "unusually large jumps between results are left out when the range is worked out. " +
    "We say there is a signal when a result falls outside that range, when 7 in a row are on one side of the average, " +
    "when 7 in a row rise or fall, or when 2 of 3 in a row are inside the range but close to the same edge of it. " +
    "Other ups and downs are what chance alone would give, so we do not call them a change.",
  source: "NHSRplotthedots 0.2.2, the R package of the NHS-R Community, with its own settings",
  chart: {
    kind: "xmr",
    limits: {
      reach: 2.66,
      nearReach: 2 * (2.66 / 3),
      screening: true,
      gap: "left out",
      whenFlat: "runs only",
    },
    targetOnLimit: "leaves it open",
  },
  signals: [
    { kind: "single point" },
    { kind: "trend", length: 7, equal: "ends the run", missing: "ends the run", way: "next step" },
    { kind: "two in three", beyondLimits: "not counted" },
    { kind: "shift", length: 7, onCentre: "ends the run", missing: "ends the run" },
  ],
  fewest: 1,
  baseline: { fewest: 12, counts: "points" },
  judges: "last point",
};

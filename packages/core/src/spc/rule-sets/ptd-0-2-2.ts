import type { RuleSet } from "../rule-set.ts";

export const ptd022: RuleSet = {
  id: "ptd-0.2.2",
  title: "NHSRplotthedots 0.2.2",
  method:
    "The chart of a series that is judged so shows the average and the expected range, worked out without the largest jumps between results. " +
    "A result outside that range is a signal, and so are 7 in a row on one side of the average. " +
    "So are 7 in a row that rise or fall, and 2 of 3 in a row inside the range but near the same edge. " +
    "Without a signal, we say there is no clear change.",
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
  levelRuns: "may be a shift",
  judges: "last point",
};

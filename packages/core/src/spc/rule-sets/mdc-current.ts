import type { RuleSet } from "../rule-set.ts";

/** Three sigma and two, where one sigma is the mean moving range over d2 = 1.128, the constant for ranges of two. */
const SIGMA = 1 / 1.128;

export const mdcCurrent: RuleSet = {
  id: "mdc-current",
  title: "Making Data Count, as NHS England uses it now",
  method:
    "Figures go up and down by chance. A chart shows their average and the expected range, where they fall when only chance moves them. " +
    "A signal is a figure outside that range, or 7 in a row on one side of the average or all rising or falling. " +
    "So are 2 of 3 in a row near the same edge.",
  source:
    "Making Data Count, NHS England: the rules of its published tools, with the two in three rule of November 2023",
  chart: {
    kind: "xmr",
    limits: { reach: 3 * SIGMA, nearReach: 2 * SIGMA, screening: false, gap: "bridged", whenFlat: "none" },
    targetOnLimit: "settles it",
  },
  signals: [
    { kind: "single point" },
    { kind: "trend", length: 7, equal: "ends the run", missing: "ends the run", way: "its run" },
    { kind: "two in three", beyondLimits: "counted" },
    { kind: "shift", length: 7, onCentre: "ends the run", missing: "ends the run" },
  ],
  fewest: 10,
  baseline: { fewest: 2, counts: "values" },
  levelRuns: "are no shift",
  judges: "last value",
};

import type { RuleSet } from "../rule-set.ts";

export const hisRun: RuleSet = {
  id: "his-run",
  title: "Run chart rules of NHS Scotland's improvement work",
  method:
    "The chart of a series that is judged so shows the median, the middle of all the results. " +
    "A signal is 6 results in a row on one side of it, or 5 in a row that rise or fall. " +
    "A result on the median, or equal to the one before, is passed over. " +
    "Without a signal, we say there is no clear change.",
  source: "Healthcare Improvement Scotland run chart rules, as in the R package runchart 0.2.0",
  chart: { kind: "run chart" },
  signals: [
    { kind: "shift", length: 6, onCentre: "passed over", missing: "passed over" },
    { kind: "trend", length: 5, equal: "passed over", missing: "passed over", way: "its run" },
  ],
  fewest: 1,
  baseline: { fewest: 2, counts: "points" },
  levelRuns: "may be a shift",
  judges: "last value",
};

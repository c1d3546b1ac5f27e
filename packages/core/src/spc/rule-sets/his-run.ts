import type { RuleSet } from "../rule-set.ts";

export const hisRun: RuleSet = {
  id: "his-run",
  title: "Run chart rules of NHS Scotland's improvement work",
  method:
    "Each chart shows the results in order and their median, the middle value. " +
    "We say there is a signal when 6 results in a row are on one side of the median, or when 5 in a row rise or fall. " +
    "A result on the median, or the same as the one before it, is passed over. " +
    "Other ups and downs are what chance alone would give, so we do not call them a change.",
  source: "Healthcare Improvement Scotland run chart rules, as in the R package runchart 0.2.0",
  chart: { kind: "run chart" },
  signals: [
    { kind: "shift", length: 6, onCentre: "passed over", missing: "passed over" },
    { kind: "trend", length: 5, equal: "passed over", missing: "passed over", way: "its run" },
  ],
  fewest: 1,
  baseline: { fewest: 2, counts: "points" },
  judges: "last value",
};

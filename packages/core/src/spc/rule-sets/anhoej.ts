import type { RuleSet } from "../rule-set.ts";

export const anhoej: RuleSet = {
  id: "anhoej",
  title: "Anhoej rules for run charts",
  method:
    "The chart of a series that is judged so shows the median, the middle of all the results. " +
    "A signal is a longer run of results on one side of it, or fewer crossings of it, than chance allows. " +
    "What chance allows depends on the number of results. " +
    "Without a signal, we say there is no clear change.",
  source: "Anhoej and Olesen (2014), as in the R package qicharts2 0.8.1",
  chart: { kind: "run chart" },
  signals: [{ kind: "long run" }, { kind: "few crossings" }],
  fewest: 1,
  baseline: { fewest: 2, counts: "points" },
  levelRuns: "may be a shift",
  judges: "last value",
};

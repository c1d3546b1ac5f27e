import type { RuleSet } from "../rule-set.ts";

export const phsPublishedCode: RuleSet = {
  id: "phs-published-code",
  title: "Run chart rules as Public Health Scotland's published code applies them",
  method:
    "The chart of a series that is judged so shows the median, the middle of all the results. " +
    "A signal is 6 results in a row on one side of it, or 5 in a row that rise or fall. " +
    "A result on the median, or equal to the one before, ends the run. " +
    "Without a signal, we say there is no clear change.",
  source:
    "Public Health Scotland, covid-wider-impacts and Creates-SPBAND-dataframes: the flags their published code sets",
  chart: { kind: "run chart" },
  signals: [
    { kind: "shift", length: 6, onCentre: "ends the run", missing: "ends the run" },
    { kind: "trend", length: 5, equal: "ends the run", missing: "ends the run", way: "its run" },
  ],
  fewest: 1,
  baseline: { fewest: 2, counts: "points" },
  levelRuns: "may be a shift",
  judges: "last value",
};

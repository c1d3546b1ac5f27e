import type { RuleSet } from "../rule-set.ts";

export const phsPublishedCode: RuleSet = {
  id: "phs-published-code",
  title: "Run chart rules as Public Health Scotland's published code applies them",
  method:
    "Each chart shows the results in order and their median, the middle value. " +
    "We say there is a signal when 6 results in a row are on one side of the median, or when 5 in a row rise or fall. " +
    "A result on the median, or the same as the one before it, ends the run. " +
    "Other ups and downs are what chance alone would give, so we do not call them a change.",
  source:
    "Public Health Scotland, covid-wider-impacts and Creates-SPBAND-dataframes: the flags their published code sets",
  chart: { kind: "run chart" },
  signals: [
    { kind: "shift", length: 6, onCentre: "ends the run", missing: "ends the run" },
    { kind: "trend", length: 5, equal: "ends the run", missing: "ends the run", way: "its run" },
  ],
  fewest: 1,
  baseline: { fewest: 2, counts: "points" },
  judges: "last value",
};

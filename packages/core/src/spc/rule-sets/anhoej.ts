import type { RuleSet } from "../rule-set.ts";

export const anhoej: RuleSet = {
  id: "anhoej",
  title: "Anhoej rules for run charts",
  method:
    "Each chart shows the results in order and their median, the middle value. " +
    "We say there is a signal when more results in a row are on one side of the median than chance allows, " +
    "or when the line crosses the median fewer times than chance allows. " +
    "How many that is depends on the number of results. " +
    "Other ups and downs are what chance alone would give, so we do not call them a change.",
  source: "Anhoej and Olesen (2014), as in the R package qicharts2 0.8.1",
  chart: { kind: "run chart" },
  signals: [{ kind: "long run" }, { kind: "few crossings" }],
  fewest: 1,
  baseline: { fewest: 2, counts: "points" },
  judges: "last value",
};

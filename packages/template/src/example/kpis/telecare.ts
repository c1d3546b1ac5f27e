import { type Indicator, judged, watched } from "../indicator.ts";
import { bought, ours } from "../rubric.ts";

const reporter = "Performance Analyst, Community Care";

/** Alarms at home, and how fast somebody answers. */
export const telecare: readonly Indicator[] = [
  {
    id: "GL-06",
    title: "Telecare alarm calls answered within one minute",
    meaning: "Of the times somebody pressed their alarm, how often a person answered within one minute.",
    priority: "P1",
    outcomes: [2, 7],
    unit: { kind: "percentage", decimals: 1 },
    good: "higher",
    frequency: "month",
    lag: 1,
    source: "Alarm receiving centre",
    lead: "Telecare Service Manager",
    reporter,
    tolerance: [1.5, "in the unit"],
    rubric: ours,
    decision: judged("Our own alarm centre answers the calls, and its rota decides how fast."),
    targets: [{ from: "Oct 2022", value: 97.5, why: "The standard of the telecare industry." }],
    series: {
      made: {
        from: "Oct 2022",
        to: "Sep 2025",
        kept: 3,
        path: { level: 96.9, noise: 0.42, winter: -0.2 },
        parts: { per: 100, of: { level: 8900, noise: 260 } },
      },
    },
  },
  {
    id: "GL-07",
    title: "Telecare alarms out of order for more than two days",
    meaning:
      "Of every 100 alarms in people’s homes, how many had a fault that took more than two days to mend.",
    priority: "P1",
    outcomes: [7],
    unit: { kind: "rate", of: "per 100 alarms", decimals: 1 },
    good: "lower",
    frequency: "quarter",
    lag: 1,
    source: "Alarm receiving centre",
    lead: "Telecare Service Manager",
    reporter,
    rubric: {
      ...bought("The alarm supplier"),
      changeable: "partly",
      leadControls: "no",
      movedBefore: "not known",
    },
    decision: watched("The supplier mends them; we watch that it keeps to its contract."),
    series: {
      made: {
        from: "2021/22 Q3",
        to: "2025/26 Q2",
        kept: 3,
        path: { level: 0.24, noise: 0.08 },
        parts: { per: 100, of: { level: 3880, noise: 24, slope: 40 } },
        none: { "2023/24 Q3": "No alarm was out of order for more than two days." },
        instead: { "2022/23 Q2": ["[low]", "More than none, and it would print as 0.0."] },
      },
    },
  },
];

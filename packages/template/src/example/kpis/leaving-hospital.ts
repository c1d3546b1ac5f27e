import { type Indicator, judged } from "../indicator.ts";
import { ours, shared } from "../rubric.ts";

const lead = "Head of Community Health and Care";
const reporter = "Performance Analyst, Hospital and Community";

/** Getting home from hospital. */
export const leavingHospital: readonly Indicator[] = [
  {
    id: "GL-01",
    title: "Days in hospital when ready to leave",
    meaning:
      "Each day that an adult who is well enough to leave hospital stays there, counted over the quarter.",
    priority: "P1",
    outcomes: [2, 9],
    unit: { kind: "count", of: "days in hospital" },
    good: "lower",
    frequency: "quarter",
    lag: 1,
    source: "Public Health Scotland, delayed discharge returns",
    lead,
    reporter,
    tolerance: [5, "per cent of target"],
    rubric: { ...shared("NHS board, acute hospitals"), movedBefore: "not known" },
    decision: judged("We arrange the care that lets people leave."),
    targets: [
      { from: "2019/20 Q3", to: "2022/23 Q4", value: 3300, why: "Set with the NHS board in the 2019 plan." },
      { from: "2023/24 Q1", to: "2024/25 Q4", value: 3000, why: "Lowered in the 2023 strategic plan." },
      {
        from: "2025/26 Q1",
        value: 2700,
        why: "Lowered by the board in March 2025, with money for the home from hospital team.",
      },
    ],
    series: {
      made: {
        from: "2019/20 Q3",
        to: "2025/26 Q2",
        monthsFrom: "Apr 2023",
        kept: 0,
        path: {
          level: 1058,
          noise: 62,
          winter: 38,
          steps: [
            ["Apr 2025", -100],
            ["Jul 2025", -140],
          ],
        },
        marks: { "2025/26 Q2": "[p]", "Sep 2025": "[p]", "2024/25 Q4": "[r]" },
        notes: {
          "2024/25 Q4": "Changed in June 2025 when the hospital returned late records for February.",
          "2025/26 Q2": "Published figures follow in December and may change a little.",
        },
      },
    },
  },
  {
    id: "GL-02",
    title: "Intermediate care beds in use",
    meaning:
      "Of the nights our step-down beds were open, the share with somebody in them. Too empty wastes money; too full leaves no room.",
    priority: "P1",
    outcomes: [2, 9],
    unit: { kind: "percentage", decimals: 1 },
    good: "closer",
    frequency: "quarter",
    lag: 1,
    source: "Bed management system",
    lead,
    reporter,
    tolerance: [4, "in the unit"],
    rubric: ours,
    decision: judged("We run the beds and decide who they are for."),
    targets: [{ from: "2021/22 Q1", value: 90, why: "Leaves two beds free on a usual night." }],
    series: {
      made: {
        from: "2021/22 Q1",
        to: "2025/26 Q2",
        kept: 3,
        path: { level: 90.1, noise: 2.3, winter: 1.2 },
        parts: { per: 100, of: { level: 1820, noise: 14 } },
      },
    },
  },
];

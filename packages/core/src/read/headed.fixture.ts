import type { Grid } from "./properties/written.fixture.ts";

type Kept = { readonly what: string; readonly grid: Grid; readonly kpis: readonly string[] };

const CARD = [
  ["Visits made", 1, 5, 3, 6],
  ["% seen", 91, 95, 92, 96],
];
const OF_TWO_YEARS = [
  "Visits made (number): 2024/25 Q1 1, 2024/25 Q2 3, 2025/26 Q1 5, 2025/26 Q2 6",
  "% seen (percentage): 2024/25 Q1 91, 2024/25 Q2 92, 2025/26 Q1 95, 2025/26 Q2 96",
];
const WITH_TARGETS = [
  "Visits made (number): 2024/25 Q1 1, 2024/25 Q2 3; target 5; target 6",
  "% seen (percentage): 2024/25 Q1 91, 2024/25 Q2 92; target 95; target 96",
];

/** Rows and columns of which one alone would stand for all, or none be read. */
export const TOLD_APART: readonly Kept[] = [
  {
    what: "a KPI in rows that another column tells apart, named once, with one of the whole",
    grid: [
      ["Indicator", "Breakdown", "2024/25 Q1", "2024/25 Q2"],
      ["Visits made", "Men", 4, 5],
      [null, "Women", 6, 7],
      [null, "Total", 10, 12],
      ["% seen", "All", 91, 92],
    ],
    kpis: [
      "Visits made (number): 2024/25 Q1 10, 2024/25 Q2 12",
      "% seen (percentage): 2024/25 Q1 91, 2024/25 Q2 92",
    ],
  },
  {
    what: "quarters as their numbers, beside their years",
    grid: [
      ["Year", "Quarter", "Indicator", "Value"],
      ["2024/25", 1, "Visits made", 4],
      ["2024/25", 2, "Visits made", 5],
    ],
    kpis: ["Visits made (number): 2024/25 Q1 4, 2024/25 Q2 5"],
  },
];

/** Figures of a period that cannot be told: they are asked about, whichever other periods are read. */
export const UNTOLD: readonly {
  readonly what: string;
  readonly grid: Grid;
  readonly at: readonly string[];
}[] = [
  {
    what: "headings of a scorecard",
    grid: [
      ["Indicator", "2024/25 Q1", "2024/25 (third Q)", "2024/25 YTD", "Rank 2024"],
      ["Visits made", 1, 2, 3, 4],
    ],
    at: ["Card!C1"],
  },
  {
    what: "quarters without a year beside a year",
    grid: [
      ["Indicator", "Q1", "Q2", "2024/25"],
      ["Visits made", 1, 2, 3],
    ],
    at: ["Card!B1"],
  },
  {
    what: "a heading with nothing under it",
    grid: [
      ["Indicator", "2024/25 Q1", "2024/25 (third Q)"],
      ["Visits made", 1, null],
    ],
    at: [],
  },
  {
    what: "rows of a long table",
    grid: [
      ["Indicator", "Period", "Value"],
      ["Visits made", "2024/25 Q1", 1],
      ["Visits made", "2024/25 (third Q)", 2],
      ["Visits made", "Average", 2],
    ],
    at: ["Card!B3"],
  },
];

/** Headings in several rows, without merged cells: what stands once holds for the blanks to its right. */
export const HEADED: readonly Kept[] = [
  {
    what: "years over quarters",
    grid: [
      [null, "2024/25", null, "2025/26", null],
      ["Indicator", "Q1", "Q2", "Q1", "Q2"],
      ["Visits made", 1, 3, 5, 6],
    ],
    kpis: OF_TWO_YEARS.slice(0, 1),
  },
  {
    what: "quarters over years",
    grid: [
      ["Indicator", "Q1", null, "Q2", null],
      [null, "2024/25", "2025/26", "2024/25", "2025/26"],
      ...CARD,
    ],
    kpis: OF_TWO_YEARS,
  },
  {
    what: "quarters over years, where the word for indicators stands in both rows",
    grid: [
      ["Indicator", "Quarter 1", null, "Quarter 2", null],
      ["Indicator", "2024/25", "2025/26", "2024/25", "2025/26"],
      ...CARD,
    ],
    kpis: OF_TWO_YEARS,
  },
  {
    what: "actuals and targets under quarters",
    grid: [
      ["Indicator", "2024/25 Q1", null, "2024/25 Q2", null],
      [null, "Actual", "Target", "Actual", "Target"],
      ...CARD,
    ],
    kpis: WITH_TARGETS,
  },
  {
    what: "actuals and targets under quarters under a year",
    grid: [
      ["Indicator", "2024/25", null, null, null],
      [null, "Q1", null, "Q2", null],
      [null, "Actual", "Target", "Actual", "Target"],
      ...CARD,
    ],
    kpis: WITH_TARGETS,
  },
  {
    what: "quarters under actuals and targets",
    grid: [
      ["Indicator", "Actual", null, "Target", null],
      [null, "2024/25 Q1", "2024/25 Q2", "2024/25 Q1", "2024/25 Q2"],
      ["Visits made", 1, 3, 5, 6],
      ["% seen", 91, 92, 95, 96],
    ],
    kpis: WITH_TARGETS,
  },
];

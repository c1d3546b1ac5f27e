import type { Grid } from "./properties/written.fixture.ts";

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

/** Headings in several rows, without merged cells: what stands once holds for the blanks to its right. */
export const HEADED: readonly {
  readonly what: string;
  readonly grid: Grid;
  readonly kpis: readonly string[];
}[] = [
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

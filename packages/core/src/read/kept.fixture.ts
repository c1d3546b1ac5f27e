import type { Asked } from "./kinds.fixture.ts";
import type { Grid } from "./properties/written.fixture.ts";

/** More tables as councils keep them, and what is read of each, a line for a KPI. */
export const KEPT: readonly {
  readonly what: string;
  readonly grid: Grid;
  readonly kpis: readonly string[];
}[] = [
  {
    what: "targets as text in the first row, under a heading of teams",
    grid: [
      ["Team", "Target", "2025/26 Q1", "2025/26 Q2"],
      ["Assessments made", "10", 9, 8],
      ["Visits made", "20", "22", "19"],
    ],
    kpis: [
      "Assessments made (number): 2025/26 Q1 9, 2025/26 Q2 8; target 10",
      "Visits made (number): 2025/26 Q1 22, 2025/26 Q2 19; target 20",
    ],
  },
  {
    what: "figures as text in the first row, without a target",
    grid: [
      ["Service", "2025/26 Q1", "2025/26 Q2"],
      ["Assessments made", "9", "8"],
      ["Visits made", "22", "19"],
    ],
    kpis: [
      "Assessments made (number): 2025/26 Q1 9, 2025/26 Q2 8",
      "Visits made (number): 2025/26 Q1 22, 2025/26 Q2 19",
    ],
  },
  {
    what: "a first column that numbers the rows, and a last one without a heading that counts by chance",
    grid: [
      [null, "Month", "Visits made", null],
      [1, "Apr-25", 18, 1],
      [2, "May-25", 16, 2],
      [3, "Jun-25", 17, 3],
    ],
    kpis: ["Visits made (number): April 2025 18, May 2025 16, June 2025 17"],
  },
  {
    what: "a row of targets among the months",
    grid: [
      ["Month", "People waiting", "Visits made", "Calls answered (%)", "Beds"],
      ["Target", "15", 20, "as agreed", "n/a"],
      ["Apr-25", 18, 21, 91, 3],
      ["May-25", 16, 22, 92, 4],
    ],
    kpis: [
      "People waiting (number): April 2025 18, May 2025 16; target 15",
      "Visits made (number): April 2025 21, May 2025 22; target 20",
      "Calls answered (%) (percentage): April 2025 91, May 2025 92; target unread",
      "Beds (number): April 2025 3, May 2025 4",
    ],
  },
  {
    what: "a second row of headings that names the unit, and a target nobody can tell",
    grid: [
      [null, "Jun-25", "Jul-25", "Target (of the year before last)"],
      ["Indicator", "Rate per 1,000", "Rate per 1,000", null],
      ["Visits made", 18, 16, 20],
      ["Beds", 3, 4, "-"],
    ],
    kpis: [
      "Visits made (rate per 1,000): June 2025 18, July 2025 16; target unread",
      "Beds (rate per 1,000): June 2025 3, July 2025 4",
    ],
  },
  {
    what: "actual, target and status of each quarter, whose year only the title names",
    grid: [
      ["Quarterly return 2025/26"],
      [],
      ["Ref", "KPI", "Q1 Actual", "Q1 Target", "Q1 RAG", "Q2 Actual", "Q2 Target", "Q2 RAG"],
      ["A1", "Reviews on time (%)", 84, 85, "A", 86, 85, "G"],
    ],
    kpis: ["Reviews on time (%) (percentage higher): 2025/26 Q1 84, 2025/26 Q2 86; target 85; published G"],
  },
  {
    what: "a table for each year, one below the other",
    grid: [
      ["Year: 2024/25"],
      ["Indicator", "Q1", "Q2"],
      ["Visits made (%)", 70, 71],
      [],
      ["Year: 2025/26"],
      ["Indicator", "Q1", "Q2"],
      ["Visits made (%)", 74, null],
    ],
    kpis: ["Visits made (%) (percentage): 2024/25 Q1 70, 2024/25 Q2 71, 2025/26 Q1 74, 2025/26 Q2 blank"],
  },
  {
    what: "names beside codes under a heading that nobody knows",
    grid: [
      ["Ref", "Budget line", "2025/26 Q1", "2025/26 Q2"],
      ["F1", "Agency spend", 12, 13],
      ["F2", "Invoices paid on time (%)", 93, 94],
    ],
    kpis: [
      "Agency spend (money): 2025/26 Q1 12, 2025/26 Q2 13",
      "Invoices paid on time (%) (percentage higher): 2025/26 Q1 93, 2025/26 Q2 94",
    ],
  },
  {
    what: "a total without a code among KPIs that have one",
    grid: [
      ["Ref", "Measure", "2025/26 Q1", "2025/26 Q2"],
      ["1", "Bed days in hospital", 20, 22],
      ["2", "Bed days at home", 10, 12],
      [null, "Total bed days", 30, 34],
    ],
    kpis: [
      "Bed days in hospital (number): 2025/26 Q1 20, 2025/26 Q2 22",
      "Bed days at home (number): 2025/26 Q1 10, 2025/26 Q2 12",
    ],
  },
  {
    what: "rows of how many answered, under the years of a survey",
    grid: [
      ["Question", "2021", "2023", "2025"],
      ["I feel safe (%)", 82, 83, 85],
      ["n=", 410, 398, 376],
    ],
    kpis: ["I feel safe (%) (percentage): 2021 82, 2023 83, 2025 85"],
  },
  {
    what: "indicators by numbers that come again",
    grid: [
      ["No", "Quarter", "Value"],
      ["1.1", "2025/26 Q1", 80],
      ["1.1", "2025/26 Q2", 81],
      ["1.10", "2025/26 Q1", 25],
      ["1.10", "2025/26 Q2", 24],
    ],
    kpis: ["1.1 (number): 2025/26 Q1 80, 2025/26 Q2 81", "1.10 (number): 2025/26 Q1 25, 2025/26 Q2 24"],
  },
  {
    what: "why there is no figure, in words",
    grid: [
      ["Indicator", "2025/26 Q1", "2025/26 Q2", "2025/26 Q3", "2025/26 Q4"],
      ["Visits made", 12, "n/a - system down", "TBC Nov", "discontinued"],
    ],
    kpis: [
      "Visits made (number): 2025/26 Q1 12, 2025/26 Q2 not available, 2025/26 Q3 not yet due, 2025/26 Q4 not applicable",
    ],
  },
  {
    what: "a database's headings in one word",
    grid: [
      ["MetricID", "PeriodEnd", "MetricName", "Value"],
      ["M1", "30/06/2025", "Visits made", 12],
      ["M1", "30/09/2025", "Visits made", 14],
      ["M2", "30/06/2025", "Calls made", 3],
      ["M2", "30/09/2025", "Calls made", 4],
    ],
    kpis: [
      "Visits made (number): June 2025 12, September 2025 14",
      "Calls made (number): June 2025 3, September 2025 4",
    ],
  },
];

/** A column headed as one that names areas holds the figures of one, where its cells are numbers. */
export const NUMBERS_NAME_NO_AREA: Grid = [
  ["Indicator", "Period", "North", "South", "Partnership"],
  ["People waiting", "2025/26 Q1", 10, 12, 22],
  ["People waiting", "2025/26 Q2", 9, 11, 20],
];

/** Figures that the workbook's decimal mark makes a thousandfold or a thousandth of, and what is asked of each. */
export const MARKED: readonly Asked[] = [
  {
    what: "a part of the year that ends after the newest quarter",
    grid: [
      ["Indicator", "Q1 2025/26", "Q2 2025/26 (cumulative)", "Apr-Dec 2025"],
      ["Visits made", 210, 435, 633],
    ],
    asks: "current period",
    at: "Card!D2",
    answers: { period: "Apr-Dec 2025" },
    kpis: ["Visits made (number): 2025/26 Q1 210, 2025/26 H1 435, April to December 2025 633"],
  },
  {
    what: "thousands with a comma where a comma is taken for the decimal mark",
    grid: [
      ["Indicator", "2024/25 Q1", "2024/25 Q2"],
      ["Absence (%)", "5,1", "5,25"],
      ["Telecare users", "1,204", "1,231"],
      ["Emergency admissions per 1,000", "60,458", "59,9"],
    ],
    asks: "decimal mark",
    at: "Card!B3",
    answers: { decimal: "comma" },
    kpis: [
      "Absence (%) (percentage lower): 2024/25 Q1 5.1, 2024/25 Q2 5.25",
      "Telecare users (number): 2024/25 Q1 1.204, 2024/25 Q2 1.231",
      "Emergency admissions per 1,000 (rate per 1,000): 2024/25 Q1 60.458, 2024/25 Q2 59.9",
    ],
  },
  {
    what: "a figure with a point for thousands",
    grid: [
      ["Indicator", "2024/25 Q1", "2024/25 Q2"],
      ["Telecare users", 1204, "1.260"],
      ["Falls", 61, 58],
    ],
    asks: "decimal mark",
    at: "Card!C2",
    answers: { decimal: "comma" },
    kpis: [
      "Telecare users (number): 2024/25 Q1 1204, 2024/25 Q2 1260",
      "Falls (number lower): 2024/25 Q1 61, 2024/25 Q2 58",
    ],
  },
];

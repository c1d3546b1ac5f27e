import type { Mapping } from "../answers/index.ts";
import type { Question } from "../reading/index.ts";
import type { Grid } from "./properties/written.fixture.ts";

/** Tables as people keep them, and what is read of each, a line for a KPI. */
export const READ: readonly {
  readonly what: string;
  readonly grid: Grid;
  readonly kpis: readonly string[];
}[] = [
  {
    what: "a row of units under the headings",
    grid: [
      ["Code", "Indicator", "Target", "2024/25 Q1", "2024/25 Q2"],
      [null, null, "%", "%", "%"],
      ["A1", "Home care visits made on time", 85, 81, 79],
    ],
    kpis: ["Home care visits made on time (percentage higher): 2024/25 Q1 81, 2024/25 Q2 79; target 85"],
  },
  {
    what: "a row of units under the measures of a long table",
    grid: [
      ["Month", "Visits on time", "Agency spend"],
      [null, "%", "£000s"],
      ["Apr-24", 81, 12],
      ["May-24", 82, 14],
    ],
    kpis: [
      "Visits on time (percentage higher): April 2024 81, May 2024 82",
      "Agency spend (money): April 2024 12000, May 2024 14000",
    ],
  },
  {
    what: "a measure and a unit side by side",
    grid: [
      ["Period", "Indicator", "Measure", "Unit", "Value"],
      ["2023/24", "Carers with a plan", "Percentage", "People", 41.2],
      ["2024/25", "Carers with a plan", "Percentage", "People", 43.9],
    ],
    kpis: ["Carers with a plan (percentage): 2023/24 41.2, 2024/25 43.9"],
  },
  {
    what: "thousands in the headings of figures and target",
    grid: [
      ["Indicator", "2024/25 Q1 (£000s)", "2024/25 Q2 (£000s)", "Target (£000s)"],
      ["Spend on agency staff", 45, "(2)", 40],
    ],
    kpis: ["Spend on agency staff (money): 2024/25 Q1 45000, 2024/25 Q2 -2000; target 40000"],
  },
  {
    what: "a column of numbers headed Aim",
    grid: [
      ["Ref", "Indicator", "2024/25 Q1", "2024/25 Q2", "Aim"],
      ["A1", "Calls answered (%)", 78, 77, 80],
    ],
    kpis: ["Calls answered (%) (percentage): 2024/25 Q1 78, 2024/25 Q2 77; target 80"],
  },
  {
    what: "a column of directions headed Aim",
    grid: [
      ["Ref", "Indicator", "2024/25 Q1", "2024/25 Q2", "Aim"],
      ["A1", "Calls answered (%)", 78, 77, "Maximise"],
    ],
    kpis: ["Calls answered (%) (percentage higher): 2024/25 Q1 78, 2024/25 Q2 77"],
  },
  {
    what: "comments headed by their quarter",
    grid: [
      ["Ref", "Indicator", "Q1 2025/26", "Q1 comment", "Q2 2025/26", "Q2 comment"],
      ["A1", "Visits made (%)", 84, "Two left in May.", 80, "Cover starts in October."],
    ],
    kpis: [
      "Visits made (%) (percentage): 2025/26 Q1 84, 2025/26 Q2 80; 2025/26 Q1: Two left in May.; 2025/26 Q2: Cover starts in October.",
    ],
  },
  {
    what: "a key that is another on every row, and a second column of dates",
    grid: [
      ["Row key", "Period", "Date", "Indicator", "Value"],
      ["k1", "2024-04", "2024-04-01", "Visits", 1],
      ["k2", "2024-05", "2024-05-01", "Visits", 2],
      ["k3", "2024-06", "2024-06-01", "Visits", 3],
    ],
    kpis: ["Visits (number): April 2024 1, May 2024 2, June 2024 3"],
  },
  {
    what: "a year that stands once for its quarters, and is merged or blank below",
    grid: [
      ["Year", "Quarter", "Indicator", "Value"],
      ["2024/25", "Q3", "Visits", 1],
      [null, "Q4", "Visits", 2],
      ["2025/26", "Q1", "Visits", 3],
      [null, "Q2", "Visits", 4],
    ],
    kpis: ["Visits (number): 2024/25 Q3 1, 2024/25 Q4 2, 2025/26 Q1 3, 2025/26 Q2 4"],
  },
  {
    what: "a plain year beside whole periods, one of them none",
    grid: [
      ["Year", "Period", "Indicator", "Value"],
      [2023, "2023/24 financial year", "Visits", 1],
      [2024, "2024/25 financial year", "Visits", 2],
      [2025, "2025 survey wave", "Visits", 3],
    ],
    kpis: ["Visits (number): 2023/24 1, 2024/25 2"],
  },
  {
    what: "a status published in a long table",
    grid: [
      ["Indicator", "Period", "Value", "Target", "RAG"],
      ["Visits (%)", "2024/25 Q1", 81, 85, "🔴"],
      ["Visits (%)", "2024/25 Q2", 88, 85, "On track"],
    ],
    kpis: ["Visits (%) (percentage higher): 2024/25 Q1 81, 2024/25 Q2 88; target 85; published On track"],
  },
  {
    what: "positions at the ends of quarters",
    grid: [
      ["Indicator", "As at 30/06/24", "As at 30/09/24", "As at 31/12/24"],
      ["People waiting", 25, 24, 23],
    ],
    kpis: ["People waiting (number): 2024/25 Q1 25, 2024/25 Q2 24, 2024/25 Q3 23"],
  },
  {
    what: "rolling years",
    grid: [
      ["Indicator", "Rolling 12 months to June 2024", "Rolling 12 months to Sept 2024"],
      ["Emergency admissions", 25, 24],
    ],
    kpis: ["Emergency admissions (number): July 2023 to June 2024 25, October 2023 to September 2024 24"],
  },
  {
    what: "dates with the month first, where nothing else is possible",
    grid: [
      ["Indicator", "Month end", "Value"],
      ["Visits", "10/31/2024", 1],
      ["Visits", "11/30/2024", 2],
    ],
    kpis: ["Visits (number): October 2024 1, November 2024 2"],
  },
  {
    what: "a decimal comma, decided for the file",
    grid: [
      ["Indicator", "2024/25 Q1", "2024/25 Q2", "Target"],
      ["Bed days lost", "1.234", "1.301", "1.000"],
      ["Visits (%)", "94,1", "95,2", "95,0"],
    ],
    kpis: [
      "Bed days lost (number): 2024/25 Q1 1234, 2024/25 Q2 1301; target 1000",
      "Visits (%) (percentage): 2024/25 Q1 94.1, 2024/25 Q2 95.2; target 95",
    ],
  },
  {
    what: "targets in words, in a long table too",
    grid: [
      ["Indicator", "Period", "Value", "Target"],
      ["Visits (%)", "2024/25 Q1", 81, "No less than 90%"],
      ["Falls", "2024/25 Q1", 31, "Reduce"],
      ["Beds", "2024/25 Q1", 3, "as agreed"],
      ["Meals", "2024/25 Q1", 3, "30 per year"],
      ["Rate per 1,000 people", "2024/25 Q1", 3, "15 per 1,000"],
    ],
    kpis: [
      "Visits (%) (percentage higher): 2024/25 Q1 81; target 90",
      "Falls (number lower): 2024/25 Q1 31; target direction only",
      "Beds (number): 2024/25 Q1 3; target unread",
      "Meals (number): 2024/25 Q1 3; target 30",
      "Rate per 1,000 people (rate per 1,000 people): 2024/25 Q1 3; target 15",
    ],
  },
];

export type Asked = {
  readonly what: string;
  readonly grid: Grid;
  readonly asks: Question["asks"];
  readonly at: string;
  readonly answers: Partial<Mapping>;
  readonly kpis: readonly string[];
};

/** Tables of which only a person can say how they are meant, and what is read once they have said it. */
export const ASKED: readonly Asked[] = [
  {
    what: "dates that may have the month first",
    grid: [
      ["Indicator", "Date", "Value"],
      ["Visits", "10/1/2024", 1],
      ["Visits", "11/1/2024", 2],
      ["Visits", "12/1/2024", 3],
    ],
    asks: "dates",
    at: "Card!B2",
    answers: { dates: "month first" },
    kpis: ["Visits (number): October 2024 1, November 2024 2, December 2024 3"],
  },
  {
    what: "months three apart",
    grid: [
      ["Indicator", "Jun-24", "Sep-24", "Dec-24"],
      ["Visits", 1, 2, 3],
    ],
    asks: "months or quarters",
    at: "Card!B2",
    answers: { months: "quarters" },
    kpis: ["Visits (number): 2024/25 Q1 1, 2024/25 Q2 2, 2024/25 Q3 3"],
  },
  {
    what: "a decimal mark that may be either",
    grid: [
      ["Indicator", "2024/25 Q1", "2024/25 Q2"],
      ["Bed days", "1.234", 1301],
      ["Visits (%)", "94,1", 95],
      ["Calls (%)", "94.1", 95],
    ],
    asks: "decimal mark",
    at: "Card!B2",
    answers: { decimal: "point" },
    kpis: [
      "Bed days (number): 2024/25 Q1 1.234, 2024/25 Q2 1301",
      "Visits (%) (percentage): 2024/25 Q1 unread, 2024/25 Q2 95",
      "Calls (%) (percentage): 2024/25 Q1 94.1, 2024/25 Q2 95",
    ],
  },
];

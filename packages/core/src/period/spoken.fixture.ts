import { type Period, calendarQuarter, financialQuarter, financialYear, month } from "./period.ts";

/** Headings that say how long a period is, or on what day a stock was counted, and the period each is. */
export const SPOKEN: readonly (readonly [label: string, period: Period])[] = [
  ["Month end 31/03/2023", month(2023, 3)],
  ["Month ended 31 March 2023", month(2023, 3)],
  ["M/E Mar 2023", month(2023, 3)],
  ["Quarter ended 30/06/2025", financialQuarter(2025, 1)],
  ["Quarter end June 2025", financialQuarter(2025, 1)],
  ["Quarter to end of June 2025", financialQuarter(2025, 1)],
  ["Q/E Jun-25", financialQuarter(2025, 1)],
  ["June quarter 2025", financialQuarter(2025, 1)],
  ["Sept Qtr 2025", financialQuarter(2025, 2)],
  ["Dec 2024 quarter", calendarQuarter(2024, 4)],
  ["March quarter 26", calendarQuarter(2026, 1)],
  ["QE 30 June 2025", financialQuarter(2025, 1)],
  ["Qtr ending Dec 2024", calendarQuarter(2024, 4)],
  ["Quarter ending 06/2025", financialQuarter(2025, 1)],
  ["Rolling 12 months to June 2024", { start: month(2023, 7).start, months: 12 }],
  ["12 months rolling to June 2024", { start: month(2023, 7).start, months: 12 }],
  ["12-month period to March 2025", financialYear(2024)],
  ["Rolling year to Sept 2024", { start: month(2023, 10).start, months: 12 }],
  ["Year end March 2026", financialYear(2025)],
  ["Y/E 31 March 2026", financialYear(2025)],
  ["3 months to June 2025", financialQuarter(2025, 1)],
  ["As at 30/06/2025", month(2025, 6)],
  ["as at 30 June 25", month(2025, 6)],
  ["As of end of June 2025", month(2025, 6)],
  ["At 31 March 2025", month(2025, 3)],
  ["Position at 31/03/2025", month(2025, 3)],
  ["Census date 30/06/2025", month(2025, 6)],
  ["Census: 30 June 2025", month(2025, 6)],
  ["Snapshot 30-Jun-25", month(2025, 6)],
  ["End June 2025", month(2025, 6)],
  ["End of Jun 2025", month(2025, 6)],
  ["June 30, 2025", month(2025, 6)],
];

/** Weeks, which are no periods of a report. */
export const WEEKS: readonly string[] = [
  "Week ending 04/13/2025",
  "Week ending 06/07/2025",
  "W/e 6 July 2025",
  "w/c 30/06/25",
  "Week commencing 30 June 2025",
  "Wk 27",
  "week 3 2025",
  "Week no. 12",
];

export const NO_WEEKS: readonly string[] = [
  "Weekly",
  "Weeks",
  "Week",
  "Q1",
  "12 weeks",
  "6 July 2025",
  "Weekend visits",
];

/** The dates of a column, and how all of them are to be read. */
export const ORDERS: readonly (readonly [dates: readonly string[], order: string])[] = [
  [["01/10/24", "01/11/24", "01/12/24", "01/01/25"], "day first"],
  [["31/10/2024", "30/11/2024"], "day first"],
  [["10/31/2024", "11/30/2024"], "month first"],
  [["10/1/2024", "11/1/2024", "12/1/2024", "1/1/2025"], "either"],
  [["02/03/2025", "05/06/2025"], "day first"],
  [["10/31/2024", "31/10/2024"], "mixed"],
  [["2024-05-04", "2025-02-01", "15/07/2025"], "mixed"],
  [["2024-05-01", "2024-06-01", "01/07/2024"], "day first"],
  [["2024-05-31", "2024-06-30", "31/07/2024"], "day first"],
  [["2024/25 Q1", "2024/25 Q2"], "day first"],
  [[], "day first"],
];

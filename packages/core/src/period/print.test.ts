import { expect, test } from "vitest";
import {
  type Period,
  calendarQuarter,
  calendarYear,
  financialQuarter,
  financialYear,
  month,
  periodAxis,
  periodInFull,
  periodLabel,
  periodName,
} from "./index.ts";

type Printed = {
  readonly name: string;
  readonly label: string;
  readonly full: string;
  readonly axis: string;
};

const PRINTED: readonly [Period, Printed][] = [
  [
    month(2025, 9),
    { name: "September 2025", label: "September 2025", full: "September 2025", axis: "Sep 2025" },
  ],
  [
    financialQuarter(2025, 2),
    {
      name: "July to September 2025",
      label: "2025/26 Q2",
      full: "Quarter 2 of 2025/26 (July to September 2025)",
      axis: "Jul to Sep 2025",
    },
  ],
  [
    calendarQuarter(2026, 1),
    {
      name: "January to March 2026",
      label: "2025/26 Q4",
      full: "Quarter 4 of 2025/26 (January to March 2026)",
      axis: "Jan to Mar 2026",
    },
  ],
  [
    { start: 2024 * 12 + 9, months: 6 },
    {
      name: "October 2024 to March 2025",
      label: "2024/25 H2",
      full: "Second half of 2024/25 (October 2024 to March 2025)",
      axis: "Oct 2024 to Mar 2025",
    },
  ],
  [
    { start: 2025 * 12, months: 6 },
    {
      name: "January to June 2025",
      label: "January to June 2025",
      full: "January to June 2025",
      axis: "Jan to Jun 2025",
    },
  ],
  [
    financialYear(2025),
    {
      name: "April 2025 to March 2026",
      label: "2025/26",
      full: "2025/26 (April 2025 to March 2026)",
      axis: "2025/26",
    },
  ],
  [
    calendarYear(2023),
    {
      name: "January to December 2023",
      label: "2023",
      full: "2023 (January to December 2023)",
      axis: "2023",
    },
  ],
  [
    { start: 2022 * 12 + 3, months: 36 },
    {
      name: "April 2022 to March 2025",
      label: "2022/23 to 2024/25",
      full: "2022/23 to 2024/25 (April 2022 to March 2025)",
      axis: "2022/23 to 2024/25",
    },
  ],
  [
    { start: 2020 * 12, months: 36 },
    {
      name: "January 2020 to December 2022",
      label: "2020 to 2022",
      full: "2020 to 2022 (January 2020 to December 2022)",
      axis: "2020 to 2022",
    },
  ],
  [
    financialYear(1999),
    {
      name: "April 1999 to March 2000",
      label: "1999/00",
      full: "1999/00 (April 1999 to March 2000)",
      axis: "1999/00",
    },
  ],
];

test.each(PRINTED)("%j is printed as readers expect", (period, printed) => {
  expect({
    name: periodName(period),
    label: periodLabel(period),
    full: periodInFull(period),
    axis: periodAxis(period),
  }).toEqual(printed);
});

import { expect, test } from "vitest";
import { periodName, readPeriod } from "./index.ts";

test.each([
  ["2022/23 (to Q2)", "April to September 2022"],
  ["2022/23 to Q2", "April to September 2022"],
  ["2022/23 (up to Q3)", "April to December 2022"],
  ["2022-23 to September", "April to September 2022"],
  ["2022/23 (to end September 2022)", "April to September 2022"],
  ["2022/23 (to Feb)", "April 2022 to February 2023"],
  ["2022/23 (to Q1)", "April to June 2022"],
  ["2022/23 (to Q4)", "April 2022 to March 2023"],
  ["2022/23 (Apr-Sep)", "April to September 2022"],
  ["2022/23 (April to December)", "April to December 2022"],
  ["Q1-Q2 2022/23", "April to September 2022"],
  ["2022/23 Q1-Q3", "April to December 2022"],
  ["2022/23 (Q1 to Q2)", "April to September 2022"],
  ["2022/23 Q2-Q3", "July to December 2022"],
  ["2022/23 Q2 YTD", "April to September 2022"],
  ["YTD Sep 2022", "April to September 2022"],
  ["Year to date February 2023", "April 2022 to February 2023"],
  ["Q3 2022/23 (year to date)", "April to December 2022"],
  ["Apr-Sep 2025", "April to September 2025"],
  ["Q2 25/26 (cumulative)", "April to September 2025"],
  ["Cumulative Q3 2025/26", "April to December 2025"],
  ["6 months to September 2025", "April to September 2025"],
  ["2022/23 (to Q2) [p]", "April to September 2022"],
])("%s is the part of the year that it says: %s", (label, name) => {
  const reading = readPeriod(label);
  expect(reading.kind === "period" ? periodName(reading.period) : reading.kind).toBe(name);
});

test.each([
  "2025/26 YTD",
  "2025/26 to date",
  "2025/26 (year to date)",
  "YTD",
  "2025/26 part year",
  "2025/26 (part-year)",
  "2025/26 so far",
  "2025/26 cumulative",
  "2025/26 (9 months)",
  "2022/23 (to Q5)",
  "2022/23 (to May 2024)",
  "2022/23 (to 15 September 2022)",
  "2022 (to Q2)",
  "2022/24 (to Q2)",
  "Q3-Q1 2022/23",
])("%s says nothing certain of how much of a year it is, and is no period", (label) => {
  expect(readPeriod(label).kind).not.toBe("period");
  expect(readPeriod(label, "financial").kind).not.toBe("period");
});

import { expect, test } from "vitest";
import { titleSpan } from "./title-span.ts";

test.each<[title: string, months: number]>([
  ["Emergency admissions - last four quarters", 12],
  ["Emergency admissions (annual to end of quarter)", 12],
  ["Emergency admissions, 12 months to end of quarter", 12],
  ["Emergency admissions (rolling 12 months)", 12],
  ["Rolling 12 months emergency admissions", 12],
  ["Emergency admissions - 12 month rolling total", 12],
  ["Emergency admissions: previous 12 months", 12],
  ["Emergency admissions (year to end of quarter)", 12],
  ["Emergency admissions, moving annual total", 12],
  ["Emergency admissions (twelve months to quarter end)", 12],
  ["Emergency admissions for previous 4 quarters", 12],
  ["Emergency bed days: MAT", 12],
  ["Drug deaths (rolling 3 years)", 36],
  ["Falls (rolling three months)", 3],
  ["Readmissions (rolling 12 mth)", 12],
  ["Readmissions - 12mths rolling", 12],
])("%s: %i months", (title, months) => expect(titleSpan(title)).toEqual({ months }));

test.each([
  "People with a review in the last 12 months",
  "% of adults seen within 12 months",
  "Emergency admissions (12-month rolling average)",
  "Emergency admissions, rolling average",
  "Annual survey of carers",
  "Waits of 12 months or more",
  "Emergency admissions (year to date)",
  "Rolling programme of visits",
  "Annual health checks done",
])("%s says nothing of the kind", (title) => expect(titleSpan(title)).toBeUndefined());

import { expect, test } from "vitest";
import { codeAndTitle } from "./code-and-title.ts";

test.each([
  ["SW3a Percentage of adults", "SW3a", "Percentage of adults"],
  ["NI-12 – Emergency admissions", "NI-12", "Emergency admissions"],
  ["12 Emergency admissions", "12", "Emergency admissions"],
  ["12: falls", "12", "falls"],
  ["2h Smoking quits", "2h", "Smoking quits"],
  ["D4-2 Days lost", "D4-2", "Days lost"],
])("%s is a code and a title", (text, code, title) => {
  expect(codeAndTitle(text)).toEqual({ code, title });
});

test.each([
  "4 weeks",
  "65 and over",
  "2024 Falls",
  "90% seen in time",
  "Falls",
  "4-hour A&E performance",
  "18-week waits for treatment",
  "12-month Reviews",
  "30-day Readmissions",
  "2nd Visits made",
])("%s has no code", (text) => {
  expect(codeAndTitle(text)).toBeUndefined();
});

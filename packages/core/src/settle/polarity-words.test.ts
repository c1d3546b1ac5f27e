import { expect, test } from "vitest";
import { polarityFromStatus, polarityInTitle, titleContradicts } from "./polarity-words.ts";

test.each([
  ["Green", 120, 100, "higher"],
  ["Green", 80, 100, "lower"],
  ["Green", 100.4, 100, undefined],
  ["Green", 98, 100, undefined],
  ["Green", 100, 100, undefined],
  ["Green", 0, 100, undefined],
  ["Amber", 99, 100, "higher"],
  ["Amber", 101, 100, "lower"],
  ["Red", 120, 100, "lower"],
  ["Data only", 120, 100, undefined],
])("%s at %d against a target of %d: %s is good", (status, value, target, polarity) => {
  expect(polarityFromStatus(status, value, target)).toBe(polarity);
});

test.each([
  ["Reablement goals met", "lower"],
  ["People seen within 18 weeks (%)", "lower"],
  ["Reviews done on time", "lower"],
  ["Falls checks done within four weeks", "lower"],
  ["Vacancies filled within 8 weeks", "lower"],
  ["Carers with a support plan", "lower"],
  ["People waiting for care at home", "higher"],
  ["Complaints upheld", "higher"],
  ["Staff turnover", "higher"],
] as const)("“%s” says the opposite of %s is good", (title, said) => {
  expect(titleContradicts(title, said)).toBe(true);
  expect(titleContradicts(title, said === "lower" ? "higher" : "lower")).toBe(false);
});

test.each([
  "Falls prevention visits",
  "Delayed discharge reviews held",
  "Waiting list reviewed each month",
  "Vacancies filled",
  "Home care hours",
  "Overdue reviews cleared",
  "Reduction in falls",
  "Missed appointments followed up %",
  "% of referrals not seen within 24 hours",
  "% of reviews not completed on time",
  "% of people not delayed in hospital",
  "Delayed discharge bed days saved",
  "% of residents with no falls",
  "% of complaints not answered within 20 days",
  "% of delayed people who have an allocated social worker",
  "Calls unanswered within 5 minutes",
  "Drug and alcohol waits: % within 3 weeks",
  "Percentage of re-registrations within 18 months",
])("“%s” says nothing against either way", (title) => {
  expect([titleContradicts(title, "higher"), titleContradicts(title, "lower")]).toEqual([false, false]);
});

test.each([
  ["Complaints received (fewer is better)", "lower"],
  ["Bed days per 1,000 (lower is better)", "lower"],
  ["Carers assessed (higher is better)", "higher"],
  ["Waits: the shorter list, less is good", "lower"],
  ["Falls admissions", "lower"],
  ["Delayed discharge bed days", "lower"],
  ["Overdue reviews", "lower"],
  ["Vacancies", "lower"],
  ["Complaints answered on time", "higher"],
  ["Vacancies filled within 8 weeks", "higher"],
  ["Falls clinic users", undefined],
  ["% of referrals not seen within 24 hours", undefined],
  ["% of reviews not completed on time", undefined],
  ["% of people not delayed in hospital", undefined],
  ["Delayed discharge bed days saved", undefined],
  ["% of residents with no falls", undefined],
  ["% of complaints not answered within 20 days", undefined],
  ["% of delayed people who have an allocated social worker", undefined],
  ["Calls unanswered within 5 minutes", undefined],
  ["No. of falls", "lower"],
  ["No of delayed discharges", "lower"],
  ["Falls checks", undefined],
  ["Delayed discharge reviews held", undefined],
  ["Absence panels", undefined],
  ["Deaths reviewed", undefined],
  ["Deaths within 30 days of discharge", undefined],
  ["Readmissions within 28 days", undefined],
  ["Medication errors corrected", undefined],
  ["Overdue reviews cleared", undefined],
  ["Overdue reviews not yet cleared", undefined],
  ["Reduction in falls", undefined],
  ["Fall in delayed discharges", undefined],
  ["Missed appointments followed up %", undefined],
  ["Missed visits recovered", undefined],
  ["Average time until complaints are closed", "lower"],
  ["Falls in care homes", "lower"],
  ["Households with higher need", undefined],
] as const)("“%s” says that %s is good", (title, polarity) => {
  expect(polarityInTitle(title)).toBe(polarity);
});

import { expect, test } from "vitest";
import { claimInTitle } from "./index.ts";

test.each([
  ["Shorter waits for care at home (now 9 days)", "Shorter"],
  ["Waits for care at home (now 9 days)", "now 9"],
  ["Waits for care at home, down to 9 days", "down to 9"],
  ["Improved access", "Improved"],
  ["Fewer falls", "Fewer"],
  ["Much better sleep", "Much better"],
  ["Readmissions, up 4.5%", "up 4.5%"],
  ["Complaints answered faster than ever", "than ever"],
  ["Record low sickness", "Record low"],
  ["Nobody waits for care at home", "Nobody waits"],
  ["We met the standard for complaints", "We met"],
  ["Complaints all answered on time", "all answered"],
])("%s", (title, said) => {
  expect(claimInTitle(title)).toBe(said);
});

test.each([
  "Wait for care at home to start",
  "More than 12 weeks’ wait for therapy",
  "Fewer than 5 visits a week",
  "People who need less care after reablement",
  "Adults who said that their care improved or maintained their quality of life",
  "Child health reviews at 27 to 30 months",
  "Emergency readmissions within 28 days",
  "Falls rate per 1,000 people aged 65 and over",
  "Follow up within 7 days",
  "Percentage of all complaints answered on time",
  "Patients with no record of a review",
  "Care worker posts with nobody in them",
  "People who live with nobody",
  "Children who met all their milestones",
])("%s names what is measured", (title) => {
  expect(claimInTitle(title)).toBeUndefined();
});

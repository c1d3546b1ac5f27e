import { expect, test } from "vitest";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { became, NOW } from "../guarded.fixture.ts";

const kpiOf = (title: string, latest: number, fields: Partial<Kpi> = {}) =>
  kpiWith({ title, meaning: "", observations: seriesUpTo(NOW, [15, latest]), ...fields });
const vacancies = (latest: number) =>
  kpiOf("Vacant posts in care at home", latest, { unit: { kind: "count", of: "posts" } });
const empty = (latest: number) =>
  kpiOf("Care worker posts with nobody in them", latest, { unit: { kind: "count", of: "posts" } });
const overdue = (latest: number) =>
  kpiOf("Assessments outstanding", latest, { unit: { kind: "count", of: "assessments" } });
const list = (latest: number) => kpiOf("People waiting for a service", latest);
const filled = (latest: number) =>
  kpiOf("Share of posts filled", latest, { unit: { kind: "percentage", of: "posts" }, polarity: "higher" });

test.each<readonly [text: string, of: (latest: number) => Kpi, all: number]>([
  ["We have filled every vacant post.", vacancies, 0],
  ["We have filled every vacant post.", empty, 0],
  ["All our vacancies are now filled.", vacancies, 0],
  ["All vacant posts have been filled.", vacancies, 0],
  ["There are no vacancies.", vacancies, 0],
  ["There are now no vacant posts.", vacancies, 0],
  ["There are no vacant posts left.", vacancies, 0],
  ["We are now fully staffed.", vacancies, 0],
  ["The team is fully recruited for the first time.", vacancies, 0],
  ["None are outstanding.", overdue, 0],
  ["Nothing is outstanding.", overdue, 0],
  ["There are no assessments outstanding.", overdue, 0],
  ["We completed every outstanding assessment.", overdue, 0],
  ["All outstanding assessments have been completed.", overdue, 0],
  ["We have cleared the backlog.", overdue, 0],
  ["The backlog has been cleared.", overdue, 0],
  ["We have cleared the waiting list.", list, 0],
  ["No one is now on the list.", list, 0],
  ["There is no waiting list.", list, 0],
  ["All of the people waiting have now been seen.", list, 0],
  ["We are fully staffed.", filled, 100],
  ["We have filled every vacant post.", filled, 100],
])("“%s” is held to none left, or to all of them", (text, of, all) => {
  expect([12, all].map((latest) => became(text, of(latest)))).toEqual(["flagged", "held"]);
});

test.each<readonly [text: string, kpi: Kpi, becomes: string]>([
  ["We are not yet fully staffed.", vacancies(12), "held"],
  ["We are not yet fully staffed.", vacancies(0), "flagged"],
  ["Not all vacant posts have been filled.", vacancies(12), "held"],
  // Nearly so, or of a part of them, is held to nothing, and told to be so.
  ["We have almost filled every vacant post.", vacancies(12), "not read"],
  ["The team is nearly fully staffed.", vacancies(12), "not read"],
  ["We have filled every vacant social work post.", vacancies(12), "not read"],
  ["The east team has filled every vacant post.", vacancies(12), "not read"],
  ["We are fully staffed on nights.", vacancies(12), "not read"],
  // So is what the indicator cannot know.
  ["We are fully staffed.", list(12), "not read"],
  ["The backlog has been cleared.", filled(88), "not read"],
  ["All complaints were answered.", list(12), "not read"],
  // What is said of what was to be done to them, or is planned, says nothing of how many are left.
  ["No vacant posts were advertised.", vacancies(12), "nothing"],
  ["No vacancies were filled this quarter.", vacancies(12), "nothing"],
  ["We aim to fill every vacant post.", vacancies(12), "nothing"],
  ["Nobody left the team.", vacancies(12), "nothing"],
])("“%s” of %#", (text, kpi, becomes) => {
  expect(became(text, kpi)).toBe(becomes);
});

const delays = (latest: number) =>
  kpiOf("Delayed discharges", latest, { unit: { kind: "count", of: "delayed discharges" } });
const sleeping = (latest: number) => kpiOf("Rough sleepers", latest);

test.each<readonly [text: string, of: (latest: number) => Kpi]>([
  ["Delays have been eliminated.", delays],
  ["We have eliminated delays.", delays],
  ["We eradicated delayed discharges this quarter.", delays],
  ["We have wiped out all delays.", delays],
  ["We have ended delays.", delays],
  ["We have cleared the delays.", delays],
  ["Delays have now been cleared.", delays],
  ["We have put an end to delayed discharges.", delays],
  ["Delayed discharges are a thing of the past.", delays],
  ["Our delays have finally disappeared.", delays],
  ["We have eliminated the backlog.", overdue],
  ["The backlog was wiped out.", overdue],
  ["We have got rid of outstanding assessments.", overdue],
])("“%s” says that there is none of what is counted", (text, of) => {
  expect([12, 0].map((latest) => became(text, of(latest)))).toEqual(["flagged", "held"]);
});

test.each<readonly [text: string, kpi: Kpi, becomes: string]>([
  ["We have not eliminated delays.", delays(12), "held"],
  ["We have not eliminated delays.", delays(0), "flagged"],
  ["We have virtually eliminated delays.", delays(12), "not read"],
  ["We have eliminated delays at the weekend.", delays(12), "not read"],
  ["We have eliminated the main cause of delays.", delays(12), "not read"],
  ["We have eliminated duplicate forms.", delays(12), "not read"],
  ["We have eliminated delays.", filled(88), "not read"],
  ["We have eliminated delays.", sleeping(12), "not read"],
  ["We aim to eliminate delays.", delays(12), "nothing"],
  ["The delay ended in June.", delays(12), "nothing"],
  ["We ended the year well.", delays(12), "nothing"],
])("“%s” of %#, of what has ended", (text, kpi, becomes) => {
  expect(became(text, kpi)).toBe(becomes);
});

import { expect, test } from "vitest";
import { month } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { became, NOW } from "../guarded.fixture.ts";

const calls = (fields: Partial<Kpi>) =>
  kpiWith({ title: "Calls", meaning: "", unit: { kind: "count", of: "calls" }, ...fields });
/** 378 since April: 126 a quarter, 42 a month; 480 in the year before. */
const byQuarter = calls({ observations: seriesUpTo(NOW, [100, 110, 130, 120, 120, 120, 130, 128]) });
/** 380 since April: 42.2 a month. */
const byMonth = calls({
  frequency: "month",
  observations: seriesUpTo(month(2025, 12), [30, 31, 44, 41, 43, 42, 41, 43, 42, 41, 43]),
});
const soFar = calls({ cumulative: true, observations: seriesUpTo(NOW, [480, 120, 250, 378]) });
const wait = kpiWith({
  title: "Wait for a first visit",
  meaning: "",
  unit: { kind: "days", of: "days" },
  observations: seriesUpTo(NOW, [20, 25, 30, 29]),
});

test.each<readonly [text: (average: string) => string, so: string, not: string, kpi: Kpi]>([
  [(n) => `There was an average of ${n} calls a month so far this year.`, "42", "47", byQuarter],
  [(n) => `An average of ${n} a month so far this year.`, "42", "50", byQuarter],
  [(n) => `An average of ${n} a month so far this year.`, "42.0", "42.6", byQuarter],
  [(n) => `We had an average of ${n} calls a quarter so far this year.`, "126", "130", byQuarter],
  [(n) => `Calls averaged ${n} a quarter since April.`, "126", "111", byQuarter],
  [(n) => `On average there were ${n} calls each quarter this year.`, "126", "111", byQuarter],
  [(n) => `The quarterly average this year is ${n}.`, "126", "111", byQuarter],
  [(n) => `The mean so far this year is ${n}.`, "126", "130", byQuarter],
  [(n) => `The average for the year so far is ${n} calls.`, "126", "130", byQuarter],
  [(n) => `In the year to date we had ${n} calls a quarter on average.`, "126", "130", byQuarter],
  [(n) => `There was an average of ${n} calls a quarter in 2024/25.`, "120", "115", byQuarter],
  [(n) => `An average of about ${n} calls a month so far this year.`, "41", "60", byQuarter],
  [(n) => `There was an average of ${n} calls a month so far this year.`, "42", "43", byMonth],
  [(n) => `We have averaged ${n} a month since April.`, "42.2", "42.4", byMonth],
  [(n) => `The monthly average this year is ${n}.`, "42", "45", byMonth],
  [(n) => `An average of ${n} calls a quarter so far this year.`, "127", "130", byMonth],
  [(n) => `There was an average of ${n} calls a month so far this year.`, "42", "47", soFar],
  [(n) => `There was an average of ${n} calls a quarter this year.`, "126", "378", soFar],
  [(n) => `The average wait so far this year is ${n} days.`, "28", "24", wait],
  [(n) => `The average wait so far this year is ${n} days.`, "29", "24", wait],
])("%s is held to the average of the time that is told", (text, so, not, kpi) => {
  expect(became(text(so), kpi)).toBe("held");
  expect(became(text(not), kpi)).toBe("flagged");
});

test.each<readonly [text: string, kpi: Kpi]>([
  ["There was an average of 42 letters a month so far this year.", byQuarter],
  ["An average of 12 staff a month left so far this year.", byQuarter],
  ["Nationally there was an average of 42 letters a month so far this year.", byQuarter],
  ["An average of 6 a day so far this year.", byQuarter],
  ["An average of 42 a month so far this year.", calls({ observations: seriesUpTo(NOW, [120, 128]) })],
])("“%s” is of something else, or of a time not all of which is known", (text, kpi) => {
  expect(became(text, kpi)).toBe("not read");
});

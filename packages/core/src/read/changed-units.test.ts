import { describe, expect, test } from "vitest";
import { sheetOf } from "../workbook/index.ts";
import { saysUnitChanged } from "./changed-units.ts";
import { read } from "./index.ts";

test.each([
  "Average wait for OT (weeks until Q4 2024/25, then days)",
  "Falls: rate per 1,000 to 2023/24, % since",
  "Average wait (days from April 2025; previously weeks)",
  "Reported in weeks until March 2025 and in days from April",
  "Changed from weeks to days in Q1",
  "Previously a number, now a rate per 1,000",
])("%s says that the unit changed", (text) => expect(saysUnitChanged(text)).toBe(true));

test.each([
  "Average wait in days",
  "People seen within 12 weeks, up to 18 months",
  "Rate per 1,000 people aged 75 and over",
  "Number of days from referral to assessment",
  "Percentage of people waiting up to 6 weeks, and number of people",
  "Hours of care to people at home",
  "Weeks until discharge",
  "Days to complaint response, number of complaints",
])("%s does not", (text) => expect(saysUnitChanged(text)).toBe(false));

function readWait(title: string, figures: readonly (number | string)[], target: number | string) {
  const sheet = sheetOf("KPIs", [
    ["Indicator", "Target", "Q1 2025/26", "Q2 2025/26"],
    [title, target, ...figures],
  ]);
  const [kpi] = read({ name: "x.xlsx", date1904: false, sheets: [sheet] }).register.kpis;
  return kpi;
}

test("until it is answered nothing is judged", () => {
  const title = "Average wait for OT (weeks until Q1 2025/26, then days)";
  expect(readWait(title, [5, 30], 28)?.open).toEqual([`note:${title}`]);
});

describe("hours and minutes with a point between are lengths of time", () => {
  test.each([
    "Average wait in A&E (hours.mins)",
    "Average wait in A&E, hh.mm",
    "Average wait in A&E (hrs:mins)",
  ])("%s", (title) => {
    const kpi = readWait(title, [2.5, 3.05], "2.55 or less");
    expect([kpi?.unit.kind, kpi?.title.replace(/,$/u, "")]).toEqual(["duration", "Average wait in A&E"]);
    expect(kpi?.observations).toMatchObject([{ value: 10_200 }, { value: 11_100 }]);
    expect(kpi?.targets).toMatchObject([{ value: 10_500 }]);
  });

  test("and a figure that can be none asks", () => {
    const title = "Average wait in A&E (hours.mins)";
    expect(readWait(title, [2.5, 3.75], 2.55)?.open).toEqual([`note:${title}`]);
  });
});

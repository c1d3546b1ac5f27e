import { describe, expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

function readLatest(heading: string, ...own: readonly (string | number)[]) {
  const sheet = sheetOf("KPIs", [
    ["Quarter reported: Q2 2025/26"],
    ["Indicator", "Target", "Latest", heading],
    ...own.map((text, at) => [`Number of falls ${"ABC"[at] ?? ""}`, 20, 24 + at, text]),
  ]);
  const { register, reading } = read({ name: "x.xlsx", date1904: false, sheets: [sheet] });
  return {
    periods: register.kpis.map(({ observations }) =>
      observations.map(({ period }) => periodLabel(period)).join(),
    ),
    open: register.kpis.map(({ open = [] }) => open),
    unknown: reading.notUnderstood.filter(({ what }) => what === "column").map(({ text }) => text),
  };
}

describe("the period that a figure's own row gives it wins over the sheet's", () => {
  test.each<[heading: string, text: string | number, period: string]>([
    ["Latest data is for", "Apr-Jun 2025", "2025/26 Q1"],
    ["Latest data is for", "Calendar 2024", "2024"],
    ["Period of data", "Q4 2024/25", "2024/25 Q4"],
    ["Data period", "2024/25", "2024/25"],
    ["Reporting period", "July to September 2025", "2025/26 Q2"],
    ["Data to", "Jun 2025", "2025/26 Q1"],
    ["Data to", 45838, "2025/26 Q1"],
    ["Data for", "", "2025/26 Q2"],
  ])("%s: %s", (heading, text, period) => {
    const { periods, open, unknown } = readLatest(heading, text, "Q2 2025/26");
    expect([periods, open, unknown]).toEqual([[period, "2025/26 Q2"], [[], []], []]);
  });

  test("and what cannot be read is asked", () => {
    expect(readLatest("Latest data is for", "Spring survey", "Q2 2025/26").open).toEqual([
      ["note:Spring survey"],
      [],
    ]);
  });
});

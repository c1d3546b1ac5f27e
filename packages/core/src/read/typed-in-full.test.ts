import { expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { isLevel, isMeasured } from "../register/index.ts";
import { type Cell, sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

type Given = {
  readonly heading: string;
  readonly format?: string;
  readonly target: string | number;
  readonly figures: readonly (string | number)[];
};

function understood({ heading, format, target, figures }: Given, answers: Partial<Mapping> = {}) {
  const row = [heading, target, ...figures];
  const sheet = sheetOf("KPIs", [["Indicator", "Target", "2025/26 Q1", "2025/26 Q2"], row]);
  const rows = sheet.rows.map((cells) =>
    cells.map((cell): Cell | null =>
      typeof cell?.value === "number" && format !== undefined ? { ...cell, format } : cell,
    ),
  );
  const { register, reading } = read(
    { name: "KPIs.xlsx", date1904: false, sheets: [{ ...sheet, rows }] },
    { mapping: { version: 1, ...answers } },
  );
  const [kpi] = register.kpis;
  return {
    figures: kpi?.observations.map((each) => (isMeasured(each) ? each.value : each.state)),
    target: kpi?.targets.map((each) => (isLevel(each) ? each.value : each.state))[0],
    asks: reading.questions.map(({ asks }) => asks),
  };
}

const SPEND = { heading: "Care home spend (£m)", target: 4_200_000, figures: [4_350_000, 4_100_000] };

test.each<{
  readonly what: string;
  readonly given: Given;
  readonly figures: number[];
  readonly target: number;
}>([
  {
    what: "millions that their format shows as such",
    given: { ...SPEND, format: "0.0,," },
    figures: [4_350_000, 4_100_000],
    target: 4_200_000,
  },
  {
    what: "thousands that their format shows as such",
    given: { heading: "Home care hours (000s)", format: "#,##0,", target: 40_000, figures: [41_234, 39_880] },
    figures: [41_234, 39_880],
    target: 40_000,
  },
  {
    what: "thousands without such a format",
    given: { heading: "Home care hours (000s)", format: "#,##0", target: 40, figures: [41, 39.5] },
    figures: [41_000, 39_500],
    target: 40_000,
  },
  {
    what: "amounts in £000 with their pound signs",
    given: { heading: "Agency spend (£000)", format: "£#,##0", target: 1200, figures: [1150, 1250] },
    figures: [1_150_000, 1_250_000],
    target: 1_200_000,
  },
])("$what are multiplied once", ({ given, figures, target }) => {
  expect(understood(given)).toEqual({ figures, target, asks: [] });
});

test.each<{ readonly what: string; readonly given: Given; readonly read: (string | number)[] }>([
  {
    what: "full pounds as text",
    given: { heading: "Agency spend (£000)", target: "£1,200,000", figures: ["£1,150,000", "£1,250,400"] },
    read: [1_150_000, 1_250_400],
  },
  {
    what: "smaller pounds as text",
    given: { heading: "Agency spend (£000)", target: "£85,000", figures: ["£84,300", "£85,400"] },
    read: [84_300, 85_400],
  },
  {
    what: "full numbers",
    given: { heading: "Agency spend (£m)", target: 1_200_000, figures: [1_150_000, 1_250_400] },
    read: [1_150_000, 1_250_400],
  },
  {
    what: "whole thousands",
    given: { heading: "Hours of care (000s)", target: 40_000, figures: [41_000, 39_000] },
    read: [41_000, 39_000],
  },
  {
    what: "a format of another scale",
    given: { ...SPEND, format: "#,##0," },
    read: [4_350_000, 4_100_000],
  },
])("$what are asked about, and may be answered to be in full", ({ given, read: inFull }) => {
  expect(understood(given)).toEqual({ figures: ["open", "open"], target: "open", asks: ["money scale"] });
  expect(understood(given, { amounts: "in full" })).toMatchObject({ figures: inFull, asks: [] });
  expect(understood(given, { amounts: "as they are" }).asks).toEqual([]);
});

/** How what was read stands against its target: what a heading or a target's words mean shows in the status. */
import { expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { read } from "../read/index.ts";
import { sheetOf } from "../workbook/index.ts";
import { statusOf } from "./index.ts";

test.each<[title: string, target: string, latest: number, expected: string]>([
  ["Prescribing variance (%)", "within 2%", -6.1, "missed"],
  ["Prescribing variance (%)", "within 2%", -1.9, "met"],
  ["Prescribing variance (%)", "+/- 2%", 2.4, "missed"],
  ["Beds in use", "within 5 of 100", 104, "met"],
  ["Beds in use", "within 5 of 100", 88, "missed"],
  ["Beds in use", "within 2% of 100", 99, "target not read"],
])("of %s, %s, %d is %s", (title, target, latest, expected) => {
  const sheet = sheetOf("Card", [
    ["Title", "2025/26 Q1", "2025/26 Q2", "Target"],
    [title, latest - 1, latest, target],
  ]);
  const [kpi] = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {}).register.kpis;
  const judged = kpi && statusOf(kpi, "unsorted", kpi.observations.at(-1));
  expect(judged?.kind === "none" ? judged.reason : judged?.kind).toBe(expected);
});

const YEARS = "2025/26, target is for a longer period";
const EACH = "2025/26 Q2, met";

test.each<[heading: string, title: string, target: number, expected: string]>([
  ["Annual target", "Falls admissions", 240, YEARS],
  ["Yearly target", "Falls admissions", 240, YEARS],
  ["Full year target", "Falls admissions", 240, YEARS],
  ["Full-year plan", "Falls admissions", 240, YEARS],
  ["Target for the year", "Falls admissions", 240, YEARS],
  ["Target (annual)", "Falls admissions", 240, YEARS],
  ["Target (full year)", "Falls admissions", 240, YEARS],
  ["Year-end target", "Number of falls", 240, YEARS],
  ["Annual target (£)", "Spend on falls (£)", 240, YEARS],
  ["Target 2025/26", "Falls admissions", 240, YEARS],
  ["Annual target 2025/26", "Falls admissions", 240, YEARS],
  ["Target", "Falls admissions", 64, EACH],
  ["Current target", "Number of falls", 64, EACH],
  ["Annual target", "Falls reviewed (%)", 64, EACH],
  ["Annual target", "Average cost of a fall (£)", 64, EACH],
  ["Annual target", "Mean falls on a ward", 64, EACH],
  ["Annual target", "People waiting, as at quarter end", 64, EACH],
])("a target under “%s” of %s, %d, is of %s", (heading, title, target, expected) => {
  const sheet = sheetOf("Card", [
    ["Title", "Good is", heading, "2025/26 Q1", "2025/26 Q2"],
    [title, "Low", target, 61, 58],
    ["Calls answered (%)", "High", 80, 81, 82],
  ]);
  const { register } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  const [kpi] = register.kpis;
  const judged = kpi && statusOf(kpi, "unsorted", kpi.observations.at(-1));
  const [from] = (kpi?.targets ?? []).map((each) => periodLabel(each.from));
  expect(`${from}, ${judged?.kind === "none" ? judged.reason : judged?.kind}`).toBe(expected);
});

import { expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { readSheet } from "./long.fixture.ts";

const FIGURES = [
  ["Period", "Value", "Target"],
  ["Q1 2025/26", 96.4, 98],
  ["Q2 2025/26", 95.8, 98],
];

test.each<[what: string, above: string[][], title: string, way: string | undefined, unread: string[]]>([
  [
    "a card over the figures",
    [
      ["Indicator", "Calls answered (%)"],
      ["Lead", "Head of Service"],
      ["Better when", "Lower"],
      ["Last checked", "14/01/2026"],
    ],
    "Calls answered (%)",
    "lower",
    ["Last checked: 14/01/2026"],
  ],
  [
    "labels with colons",
    [
      ["Measure:", "Calls answered"],
      ["Good is:", "Higher"],
    ],
    "Calls answered",
    "higher",
    [],
  ],
  [
    "a title that begins with the name of the sheet",
    [
      ["PI 01 – Calls abandoned (%)"],
      ["Owner:", "Head of Service"],
      ["Definition", "Calls answered within 30 seconds"],
      ["Aim", "Minimise"],
      ["Last checked", "14/01/2026"],
    ],
    "Calls abandoned (%)",
    "lower",
    ["Last checked: 14/01/2026"],
  ],
  [
    "so too behind a colon",
    [["PI 01: Calls answered"], ["Good performance", "Higher"]],
    "Calls answered",
    "higher",
    [],
  ],
  ["which way is good, without a title", [["Aim", "Maximise"]], "PI 01", "higher", []],
  ["the name of another sheet", [["PI 011 – Calls"]], "PI 01", undefined, []],
  ["a title alone is none of its words", [["Performance report"]], "PI 01", undefined, []],
  ["words without a name of the indicator", [["Lead", "Head of Service"]], "PI 01", undefined, []],
])("%s", (_, above, title, way, unread) => {
  const { register, reading } = readSheet(sheetOf("PI 01", [...above, [], ...FIGURES]));
  const kpis = register.kpis.map((kpi) => [kpi.id, kpi.title, kpi.polarity]);
  expect(kpis).toEqual([["PI 01", title, way]]);
  expect(reading.notUnderstood.map(({ text }) => text)).toEqual(unread);
});

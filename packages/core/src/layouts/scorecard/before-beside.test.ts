/** Last year beside now, under one heading of a period: never the figure of the period that is reported. */
import { expect, test } from "vitest";
import type { Mapping } from "../../answers/index.ts";
import { periodLabel } from "../../period/index.ts";
import { isMeasured } from "../../register/index.ts";
import { read } from "../../read/index.ts";
import { type Block, type CellValue, sheetOf } from "../../workbook/index.ts";

type Rows = readonly (readonly CellValue[])[];

function figures(rows: Rows, merges: readonly Block[] = [], answers: Partial<Mapping> = {}) {
  const sheet = { ...sheetOf("Card", rows), merges };
  const workbook = { name: "x.xlsx", date1904: false, sheets: [sheet] };
  const { register } = read(workbook, { mapping: { version: 1, ...answers } });
  return register.kpis.map(({ title, observations }) =>
    [
      title,
      ...observations.map(
        (each) => `${periodLabel(each.period)} ${isMeasured(each) ? each.value : each.state}`,
      ),
    ].join(", "),
  );
}

const BAND: readonly Block[] = [
  { top: 0, left: 1, bottom: 0, right: 2 },
  { top: 0, left: 0, bottom: 1, right: 0 },
];
const BOTH = ["Falls, 2024/25 Q2 45, 2025/26 Q2 40"];

const WORDS = [
  "Last year",
  "Previous year",
  "Prior year",
  "Prev year",
  "Last Yr",
  "PY",
  "LY",
  "SPLY",
  "Same quarter last year",
  "Last year actual",
];

test.each(WORDS)("%s", (word) => {
  const two: Rows = [
    ["KPI", "Q2 2025/26", null],
    [null, "Actual", word],
    ["Falls", 40, 45],
  ];
  expect(figures(two, BAND)).toEqual(BOTH);
  expect(
    figures(
      [
        ["KPI", "Q2 2025/26", null],
        [null, "This year", word],
        ["Falls", 40, 45],
      ],
      BAND,
    ),
  ).toEqual(BOTH);
  expect(
    figures(
      [
        ["KPI", "Q2 2025/26", null],
        [null, word, "Actual"],
        ["Falls", 45, 40],
      ],
      BAND,
    ),
  ).toEqual(BOTH);
  expect(
    figures([
      ["KPI", "Q2 2025/26 Actual", `Q2 2025/26 ${word}`],
      ["Falls", 40, 45],
    ]),
  ).toEqual(BOTH);
});

test("each quarter has its own", () => {
  const rows: Rows = [
    ["KPI", "Q1 2025/26", null, "Q2 2025/26", null],
    [null, "Actual", "LY", "Actual", "LY"],
    ["Falls", 41, 46, 40, 45],
  ];
  const merges = [...BAND, { top: 0, left: 3, bottom: 0, right: 4 }];
  expect(figures(rows, merges)).toEqual([
    "Falls, 2024/25 Q1 46, 2024/25 Q2 45, 2025/26 Q1 41, 2025/26 Q2 40",
  ]);
});

test("an answer that last year is whole is followed", () => {
  const rows: Rows = [
    ["KPI", "Q2 2025/26", null],
    [null, "Actual", "Last year"],
    ["Falls", 40, 45],
  ];
  expect(figures(rows, BAND, { lastYear: "whole year" })).toEqual(["Falls, 2024/25 45, 2025/26 Q2 40"]);
});

test("a period of its own stays, and one that may be either is not read", () => {
  expect(
    figures([
      ["KPI", "Last year Q2 2024/25", "Actual Q2 2025/26"],
      ["Falls", 45, 40],
    ]),
  ).toEqual(BOTH);
  const alone: Rows = [
    ["KPI", "Q2 2025/26", null],
    [null, "Variance", "Last year"],
    ["Falls", 5, 45],
  ];
  expect(figures(alone, BAND).join()).not.toContain("45");
});

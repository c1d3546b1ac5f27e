import { expect, test } from "vitest";
import { NOW, anyKpi, figureAt, quarters } from "../facts/index.ts";
import type { Period } from "../period/index.ts";
import { type Observation, DEFAULT_SETTINGS } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { choosePeriod, reportable } from "./brief.ts";

const APRIL = NOW.start - 3;
const over = (start: number, months: number, more: object = {}) =>
  figureAt(80, 0, { period: { start, months }, ...more });
const holding = (observations: readonly Observation[]) => registerWith({ kpis: [anyKpi({ observations })] });

test.each<[string, readonly Observation[], readonly (readonly [start: number, months: number])[]]>([
  [
    "quarters, oldest first, each once",
    [over(NOW.start, 3), over(APRIL, 3), over(NOW.start, 3)],
    [
      [APRIL, 3],
      [NOW.start, 3],
    ],
  ],
  [
    "months, as their quarters",
    [over(APRIL + 2, 1), over(NOW.start + 1, 1)],
    [
      [APRIL, 3],
      [NOW.start, 3],
    ],
  ],
  ["years beside quarters, which are no choice", [over(APRIL - 12, 12), over(APRIL, 3)], [[APRIL, 3]]],
  [
    "years alone",
    [over(APRIL - 24, 12), over(APRIL - 12, 12)],
    [
      [APRIL - 24, 12],
      [APRIL - 12, 12],
    ],
  ],
  ["two years, as the last", [over(APRIL - 36, 24)], [[APRIL - 24, 12]]],
  ["a forecast", [over(APRIL, 3), over(NOW.start, 3, { flags: ["forecast"] })], [[APRIL, 3]]],
  ["what could not be read", [{ ...over(NOW.start, 3), state: "unread", marker: "x" }], [[NOW.start, 3]]],
  ["a blank", [{ ...over(NOW.start, 3), state: "blank", marker: "" }], []],
])("%s", (_, observations, periods) => {
  const found = reportable(holding(observations));
  expect(found.map(({ start, months }) => [start, months])).toEqual(periods);
});

test.each<[string, string, Period | undefined, object]>([
  [
    "what was asked for",
    "2025/26 Q1",
    NOW,
    { kind: "period", period: { start: APRIL, months: 3 }, because: "asked for" },
  ],
  [
    "a year that holds a quarter",
    "2025/26",
    undefined,
    { kind: "period", period: { start: APRIL, months: 12 }, because: "asked for" },
  ],
  ["what is not there", "2019/20 Q1", undefined, { kind: "no figures" }],
  ["no words for a period", "soon", undefined, { kind: "not a period", text: "soon" }],
  [
    "what the workbook sets",
    " ",
    { start: APRIL, months: 3 },
    { period: { start: APRIL, months: 3 }, because: "set in the workbook" },
  ],
  ["a period set that has no figures", "", { start: APRIL - 3, months: 3 }, { kind: "no figures" }],
  ["the latest figures", "", undefined, { kind: "period", period: NOW, because: "latest figures" }],
])("a report about %s", (_, asked, period, expected) => {
  const settings = { ...DEFAULT_SETTINGS, ...(period ? { period } : {}) };
  expect(choosePeriod({ ...holding(quarters(80, 81)), settings }, asked)).toMatchObject(expected);
});

test("a workbook without figures has no period", () => {
  expect(choosePeriod(holding([]), "2025/26 Q1")).toEqual({ kind: "empty workbook" });
});

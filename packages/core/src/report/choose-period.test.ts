import { expect, test } from "vitest";
import { NOW, anyKpi, figureAt, quarters } from "../facts/index.ts";
import { type Period, typedPeriod } from "../period/index.ts";
import { type Observation, DEFAULT_SETTINGS } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { choosePeriod, passedOver, reportable } from "./choose-period.ts";

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

/** A share of indicators by what each has newest: quarters back from now, or a month of a quarter to come. */
const Q4 = { start: NOW.start + 3, months: 3 };
const JANUARY = { start: Q4.start, months: 1 };
const MARCH = { start: Q4.start + 2, months: 1 };
const APRIL_TO_JUNE = { start: APRIL, months: 3 };
const unread = { state: "unread", marker: "x" };
type Had = readonly [indicators: number, periods: readonly Period[], more?: object];

test.each<[string, readonly Had[], Period, string]>([
  [
    "one month of one indicator, of fifteen",
    [
      [14, [APRIL_TO_JUNE, NOW]],
      [1, [APRIL_TO_JUNE, NOW, JANUARY]],
    ],
    NOW,
    "One indicator has an entry for 2025/26 Q3, and 15 for 2025/26 Q2: what is newer than 2025/26 Q2 is left for the next report.",
  ],
  ["a first month of every indicator", [[5, [NOW, JANUARY]]], Q4, ""],
  [
    "a first month of one of two",
    [
      [1, [NOW]],
      [1, [NOW, JANUARY]],
    ],
    NOW,
    "One indicator has an entry for 2025/26 Q3, and two for 2025/26 Q2: what is newer than 2025/26 Q2 is left for the next report.",
  ],
  [
    "a last month of one of two, which ends the quarter",
    [
      [1, [NOW]],
      [1, [NOW, MARCH]],
    ],
    Q4,
    "",
  ],
  [
    "a quarter of few, after one of few, after one of many",
    [
      [1, [APRIL_TO_JUNE, NOW, Q4]],
      [3, [APRIL_TO_JUNE, NOW]],
      [8, [APRIL_TO_JUNE]],
    ],
    APRIL_TO_JUNE,
    "Four indicators have an entry for 2025/26 Q2 and one indicator has an entry for 2025/26 Q3, and 12 for 2025/26 Q1: what is newer than 2025/26 Q1 is left for the next report.",
  ],
  [
    "many that always come two quarters late",
    [
      [8, [APRIL_TO_JUNE, NOW, Q4]],
      [12, [APRIL_TO_JUNE]],
    ],
    Q4,
    "",
  ],
  [
    "a newest quarter that could not be read",
    [
      [4, [NOW]],
      [4, [Q4], unread],
    ],
    Q4,
    "",
  ],
  [
    "a newest quarter that is hidden, beside one that is not",
    [
      [1, [NOW, Q4]],
      [5, [NOW]],
      [5, [Q4], { state: "suppressed", marker: "[c]" }],
    ],
    Q4,
    "",
  ],
  [
    "blanks of a newest quarter, which nobody has",
    [
      [1, [NOW, Q4]],
      [5, [NOW]],
      [5, [Q4], { state: "blank", marker: "" }],
    ],
    NOW,
    "One indicator has an entry for 2025/26 Q3, and six for 2025/26 Q2: what is newer than 2025/26 Q2 is left for the next report.",
  ],
])("where nobody said, %s", (_, had, period, told) => {
  const kpis = had.flatMap(([many, periods, more]) =>
    Array.from({ length: many }, () =>
      anyKpi({ observations: periods.map((each) => over(each.start, each.months, more)) }),
    ),
  );
  const register = registerWith({ kpis });
  expect(choosePeriod(register)).toEqual({ kind: "period", period, because: "latest figures" });
  expect(passedOver(register, period)).toBe(told);
  expect(passedOver(register, { start: 0, months: 3 })).toBe("");
});

test.each<[string, Period, readonly Period[], readonly Period[] | undefined]>([
  ["a month of a quarter", JANUARY, [NOW, Q4], [Q4]],
  ["months of two quarters", { start: NOW.start + 2, months: 2 }, [NOW, Q4], [NOW, Q4]],
  ["a quarter of a year", NOW, [{ start: APRIL, months: 12 }], [{ start: APRIL, months: 12 }]],
  ["a month of a quarter that has no figures", JANUARY, [APRIL_TO_JUNE, NOW], undefined],
])("%s is no period of a report, and told to be part of those that are", (_, asked, periods, wholes) => {
  const register = holding(periods.map((each) => over(each.start, each.months)));
  const expected =
    wholes === undefined
      ? { kind: "no figures", period: asked, available: periods }
      : { kind: "part", period: asked, wholes, available: periods };
  expect(choosePeriod(register, typedPeriod(asked))).toEqual(expected);
  const settings = { ...DEFAULT_SETTINGS, period: asked };
  expect(choosePeriod({ ...register, settings })).toEqual(expected);
});

test("a month that stands beside the quarters of an indicator is not told as if there were none", () => {
  const kpi = anyKpi({ observations: [over(NOW.start, 3)], monthly: [over(JANUARY.start, 1)] });
  const register = registerWith({ kpis: [kpi] });
  const part = { kind: "part", wholes: [], available: [NOW] };
  expect(choosePeriod(register, typedPeriod(JANUARY))).toEqual({ ...part, period: JANUARY });
  expect(choosePeriod(register, typedPeriod(Q4))).toEqual({ ...part, period: Q4 });
  expect(choosePeriod(register, typedPeriod(MARCH))).toMatchObject({ kind: "no figures" });
});

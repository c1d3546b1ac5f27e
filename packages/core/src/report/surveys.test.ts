import { expect, test } from "vitest";
import { NOW, factIndex } from "../facts/index.ts";
import type { SurveyResult } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { buildReport, faultsIn, plain } from "./index.ts";

const LAST = { start: NOW.start - 12, months: 3 };
const ASKED: SurveyResult = {
  survey: "Residents’ survey",
  question: "I was listened to",
  wording: "1",
  wave: NOW,
  outcomes: [],
  base: 1000,
  positive: 600,
  percent: undefined,
  population: "adults",
  at: { sheet: "Surveys", row: 4, column: 3 },
};
const before = (fields: Partial<SurveyResult>): SurveyResult => ({
  ...ASKED,
  wave: LAST,
  at: { ...ASKED.at, row: 9 },
  ...fields,
});

type Case = {
  readonly name: string;
  readonly surveys: readonly SurveyResult[];
  readonly says: readonly string[];
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
};

test.each<Case>([
  {
    name: "more than chance would explain",
    surveys: [before({ positive: 300 }), ASKED],
    says: [
      "Each question was answered by 1,000 people.",
      "“I was listened to”: 60%, 30 percentage points higher than in July to September 2024 (30%). That is more than chance would explain.",
    ],
    title: "One answer changed by more than chance would explain",
    rows: [["I was listened to", "60%", "30%", "57% to 63%", "1,000"]],
  },
  {
    name: "two of three, more than chance would explain, either way",
    surveys: [
      before({ positive: 300 }),
      before({ question: "I was safe", positive: 800 }),
      before({ question: "I was told", positive: 590 }),
      ASKED,
      { ...ASKED, question: "I was safe" },
      { ...ASKED, question: "I was told" },
    ],
    says: [
      "Each question was answered by 1,000 people.",
      "“I was listened to”: 60%, 30 percentage points higher than in July to September 2024 (30%). That is more than chance would explain.",
      "“I was safe”: 60%, 20 percentage points lower than in July to September 2024 (80%). That is more than chance would explain.",
      "No clear change in a year (within the survey’s margin): “I was told” (60%).",
    ],
    title: "Some answers changed by more than chance would explain",
    rows: [
      ["I was listened to", "60%", "30%", "57% to 63%", "1,000"],
      ["I was safe", "60%", "80%", "57% to 63%", "1,000"],
      ["I was told", "60%", "59%", "57% to 63%", "1,000"],
    ],
  },
  {
    name: "within the margin, beside one of other words",
    surveys: [before({ positive: 590 }), ASKED, { ...ASKED, question: "I was told" }],
    says: [
      "Each question was answered by 1,000 people.",
      "No clear change in a year (within the survey’s margin): “I was listened to” (60%).",
    ],
    title: "No clear change since the survey before where it can be compared",
    rows: [
      ["I was listened to", "60%", "59%", "57% to 63%", "1,000"],
      ["I was told", "60%", "Not compared", "57% to 63%", "1,000"],
    ],
  },
  {
    name: "within the margin",
    surveys: [before({ positive: 590 }), ASKED],
    says: [
      "Each question was answered by 1,000 people.",
      "No clear change in a year (within the survey’s margin): “I was listened to” (60%).",
    ],
    title: "No clear change since the survey before",
    rows: [["I was listened to", "60%", "59%", "57% to 63%", "1,000"]],
  },
  {
    name: "other words",
    surveys: [before({ wording: "2" }), ASKED],
    says: [
      "Each question was answered by 1,000 people.",
      "Not compared with earlier surveys, because the question changed: “I was listened to” (60%).",
    ],
    title: "What people answered",
    rows: [["I was listened to", "60%", "57% to 63%", "1,000"]],
  },
  {
    name: "nobody knows how many answered",
    surveys: [{ ...ASKED, base: undefined, positive: undefined, percent: 60 }],
    says: ["The workbook does not say how many people answered."],
    title: "What people answered",
    rows: [["I was listened to", "60%", "Not known", "Not known"]],
  },
  {
    name: "two questions that different numbers answered",
    surveys: [ASKED, { ...ASKED, question: "I was safe", base: 400, positive: 200 }],
    says: ["Each question was answered by 400 to 1,000 people."],
    title: "What people answered",
    rows: [
      ["I was listened to", "60%", "57% to 63%", "1,000"],
      ["I was safe", "50%", "45% to 55%", "400"],
    ],
  },
])("a survey is told: $name", ({ surveys, says, title, rows }) => {
  const register = registerWith({ surveys });
  const { report } = buildReport(register, { period: NOW, audience: "public", date: "2025-11-14" });
  const [survey] = report.voices.surveys;
  expect(survey?.texts.map(plain)).toEqual(says);
  expect(plain(survey?.chart?.title ?? [])).toBe(title);
  expect(
    survey?.chart?.table.rows.map((row) => row.map((cell) => ("text" in cell ? textOf(cell.text) : ""))),
  ).toEqual(rows);
  const index = factIndex(register, { audience: "public", area: "", period: NOW });
  expect(faultsIn(report, index)).toEqual([]);
});

test.each([
  [
    "alike",
    "Adults at home",
    "Per cent who answered positively, adults at home, July to September 2025. The scale starts at 56%.",
  ],
  [
    "differently",
    "carers",
    "Per cent who answered positively, July to September 2025. The scale starts at 56%.",
  ],
])("who was asked is told once, of questions that were asked %s", (_, population, subtitle) => {
  const other = { ...ASKED, question: "I was told", population, at: { ...ASKED.at, row: 5 } };
  const register = registerWith({ surveys: [{ ...ASKED, population: "Adults at home" }, other] });
  const { report } = buildReport(register, { period: NOW, audience: "public", date: "2026-11-14" });
  expect(report.voices.surveys[0]?.chart?.subtitle).toBe(subtitle);
});

const wave = (months: number, percent: number, more: Partial<SurveyResult> = {}): SurveyResult => ({
  ...ASKED,
  wave: { start: NOW.start + months, months: 3 },
  positive: percent * 10,
  at: { ...ASKED.at, row: 30 + months },
  ...more,
});
/** In no order of time, the last in other words; the year’s wave ended with its March. */
const WAVES = [
  wave(0, 70),
  wave(-12, 40),
  wave(6, 80, { wording: "2" }),
  wave(-6, 60, { wave: { start: NOW.start - 15, months: 12 } }),
];

const THAN_LAST = ["60%, 20 percentage points higher than in July to September 2024 (40%)"];
const THAN_YEAR = ["70%, 10 percentage points higher than in 2024/25 (60%)"];

test.each([
  { months: -15, told: undefined, says: [] },
  { months: -12, told: "July to September 2024", says: [] },
  { months: -9, told: "July to September 2024", says: [] },
  { months: -6, told: "2024/25", says: THAN_LAST },
  { months: -3, told: "2024/25", says: THAN_LAST },
  { months: 0, told: "July to September 2025", says: THAN_YEAR },
  { months: 3, told: "July to September 2025", says: THAN_YEAR },
  { months: 6, told: "January to March 2026", says: ["Not compared with earlier surveys"] },
])("made at any time, the report of a quarter tells the wave that was the newest then: $told", (row) => {
  const period = { start: NOW.start + row.months, months: 3 };
  const { report } = buildReport(registerWith({ surveys: WAVES }), {
    period,
    audience: "public",
    date: "2026-11-14",
  });
  const [told] = report.voices.surveys;
  expect(told?.heading).toBe(row.told === undefined ? undefined : `Residents’ survey, ${row.told}`);
  const isNew = WAVES.some(({ wave: { start, months } }) => start + months === period.start + 3);
  expect(told?.chart !== undefined).toBe(isNew);
  expect(told === undefined || isNew ? 1 : told.texts.length).toBe(1);
  const words = (told?.texts ?? []).map(plain).join(" ");
  for (const says of row.says) expect(words).toContain(says);
  expect(/higher|lower|Not compared/u.test(words)).toBe(row.says.length > 0);
  const later = WAVES.filter(({ wave: { start, months } }) => start + months > period.start + 3);
  const figures = later.map(({ positive = 0 }) => `"figure":"${positive / 10}%"`);
  expect(figures.filter((each) => JSON.stringify(report).includes(each))).toEqual([]);
});

function textOf(text: Parameters<typeof plain>[0] | string): string {
  return typeof text === "string" ? text : plain(text);
}

const asked = (question: string, was: number, now: number, when = NOW) => [
  before({ question, positive: was }),
  { ...ASKED, question, positive: now, wave: when },
];

test.each<[string, readonly SurveyResult[], readonly string[]]>([
  [
    "a fall beyond chance",
    asked("I was heard", 800, 600),
    ["Residents’ survey, “I was heard”: 60%, 20 percentage points lower"],
  ],
  ["what chance may explain", asked("I was heard", 610, 600), []],
  [
    "the two largest of three",
    [...asked("I was heard", 700, 600), ...asked("I was safe", 300, 600), ...asked("I was told", 800, 600)],
    ["Residents’ survey, “I was safe”: 60%, 30", "Residents’ survey, “I was told”: 60%, 20"],
  ],
  [
    "one of a time before this report's",
    asked("I was heard", 800, 600, { start: NOW.start - 3, months: 3 }),
    [],
  ],
])("of surveys, the summary tells among what changed: %s", (_, surveys, expected) => {
  const brief = { period: NOW, audience: "public", date: "2026-11-14" } as const;
  const { summary } = buildReport(registerWith({ surveys }), brief).report;
  const told = summary.changes.others.map(plain);
  expect(told.length).toBe(expected.length);
  expected.forEach((words, i) => expect(told[i]).toContain(words));
});

import { expect, test } from "vitest";
import { NOW, factIndex } from "../facts/index.ts";
import type { SurveyResult } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { buildReport, faultsIn, plain } from "./index.ts";

const OF_ALL: SurveyResult = {
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
const HIDDEN = { ...OF_ALL, question: "I was safe", base: 200, positive: 197, percent: 98.5 };
const OF_FEW = { ...OF_ALL, question: "I was asked", base: 3, positive: 2 };
const EMPTY = { ...OF_ALL, question: "I was told", positive: undefined };
const WRONG = { ...OF_ALL, question: "I was seen", positive: 1200 };
const earlier = (result: SurveyResult): SurveyResult => ({
  ...result,
  wave: { start: NOW.start - 12, months: 3 },
});

const FEW = "what a few people answered could be worked out from it";

test.each<readonly [of: string, surveys: readonly SurveyResult[], says: readonly string[]]>([
  ["none", [OF_ALL], []],
  ["one that would tell of a few", [OF_ALL, HIDDEN], [`Nothing of “I was safe” is shown, because ${FEW}.`]],
  [
    "two that would tell of a few",
    [OF_ALL, HIDDEN, OF_FEW],
    [`Nothing of “I was safe” and “I was asked” is shown, because ${FEW}.`],
  ],
  ["all", [OF_FEW], [`Nothing of “I was asked” is shown, because ${FEW}.`]],
  ["all, of an older survey", [OF_FEW].map(earlier), [`Nothing of “I was asked” is shown, because ${FEW}.`]],
  [
    "one of an older survey",
    [OF_ALL, HIDDEN].map(earlier),
    [`“I was listened to” (60%). Nothing of “I was safe” is shown, because ${FEW}.`],
  ],
  [
    "one that nobody filled in",
    [OF_ALL, EMPTY],
    ["Nothing of “I was told” is shown, because the workbook does not say what was answered."],
  ],
  [
    "more answers than people",
    [OF_ALL, WRONG],
    [
      "Nothing of “I was seen” is shown, because what the workbook says of it cannot be a share of those who answered.",
    ],
  ],
])("a survey says of which questions nothing is shown: %s", (_, surveys, says) => {
  const register = registerWith({ surveys });
  const { report } = buildReport(register, { period: NOW, audience: "public", date: "2025-11-14" });
  const told = report.voices.surveys.flatMap(({ texts }) => texts.map(plain));
  expect(told.filter((text) => text.includes("Nothing of"))).toEqual(says);
  expect(faultsIn(report, factIndex(register, { audience: "public", area: "", period: NOW }))).toEqual([]);
});

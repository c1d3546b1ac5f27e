import { expect, test } from "vitest";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import type { MatchedQuestions, SurveyResult } from "../../register/index.ts";
import { surveyFindings } from "./findings.ts";
import { surveysOf } from "./surveys.ts";

const Q2 = { start: 2025 * 12 + 6, months: 3 };
const YEAR_BEFORE = { start: Q2.start - 12, months: 3 };
const DATE = "2025-11-14";

function answered(survey: string, question: string, more: Partial<SurveyResult> = {}): SurveyResult {
  return {
    survey,
    question,
    wording: "1",
    wave: Q2,
    outcomes: [],
    base: 100,
    positive: 60,
    percent: 60,
    population: "All staff",
    scale: "5-point agree",
    at: { sheet: "Surveys", row: 1, column: 0 },
    ...more,
  };
}

function said(one: string, other: string, decision: MatchedQuestions["decision"]): MatchedQuestions {
  return {
    questions: [one, other],
    decision,
    why: "We read both.",
    by: "Analyst",
    on: DATE,
    at: { sheet: "Matched questions", row: 1, column: 0 },
  };
}

const OURS = answered("Ours", "I am clear about what is expected of me in my job.");
const THEIRS = answered("National", "I know what my duties are.", {
  runBy: "national",
  scale: "6-point agree",
});
const PAIR = [OURS.question, THEIRS.question] as const;

test("an overlap is asked about with what forbids a comparison, until a person has decided it", () => {
  const open = surveysOf(registerWith({ surveys: [OURS, THEIRS] }), DATE);
  expect(open.overlaps).toMatchObject([
    { meaning: "same", isDecided: false, comparable: { compare: false, because: ["scale"] } },
  ]);
  expect(open.droppable).toEqual([]);
  const closed = surveysOf(
    registerWith({ surveys: [OURS, THEIRS], matched: [said(...PAIR, "different")] }),
    DATE,
  );
  expect(closed.overlaps).toEqual([]);
  expect(closed.decided).toMatchObject([{ meaning: "different", isDecided: true, why: "We read both." }]);
});

test.each<readonly [string, MatchedQuestions["decision"], number]>([
  ["same", "same", 1],
  ["turned", "the other way round", 1],
  ["related", "related", 0],
  ["different", "different", 0],
])("ours could go where a person called another's %s", (_, decision, count) => {
  const { droppable } = surveysOf(
    registerWith({ surveys: [OURS, THEIRS], matched: [said(PAIR[1], PAIR[0], decision)] }),
    DATE,
  );
  expect(droppable.map(({ asked, by }) => [asked.question.survey, by?.question.survey])).toEqual(
    Array.from({ length: count }, () => ["Ours", "National"]),
  );
});

test("a question is named by its words, its short name or its survey, and one that is not found is said", () => {
  const twin = answered("National", OURS.question, { shortName: "Clear", runBy: "national" });
  const decided = (one: string, other: string) => {
    const { decided: pairs, lost } = surveysOf(
      registerWith({ surveys: [OURS, twin], matched: [said(one, other, "same")] }),
      DATE,
    );
    return [pairs.length, lost.length];
  };
  expect(decided(OURS.question, OURS.question.toUpperCase())).toEqual([1, 0]);
  expect(decided(`Ours: ${OURS.question}`, "clear")).toEqual([1, 0]);
  expect(decided("National: Clear", `Ours: ${OURS.question}`)).toEqual([1, 0]);
  expect(decided("Clear", "Something else")).toEqual([0, 1]);
});

test("people are counted by the questions of the last twelve months", () => {
  const { often } = surveysOf(
    registerWith({
      surveys: [
        OURS,
        THEIRS,
        { ...OURS, wave: YEAR_BEFORE },
        answered("Carers", "Are you well?", { population: "Carers" }),
      ],
    }),
    DATE,
  );
  expect(often).toEqual([
    { group: "All staff", surveys: ["Ours", "National"], questions: 2 },
    { group: "Carers", surveys: ["Carers"], questions: 1 },
  ]);
});

test("an indicator without figures is told of the published question that is like it, and of none of ours", () => {
  const kpi = kpiWith({
    id: "S1",
    title: "Staff who know what their duties are",
    meaning: "Staff who say they know their duties.",
    observations: [],
  });
  const told = surveysOf(
    registerWith({ kpis: [kpi], surveys: [THEIRS, answered("Ours", "I know what my duties are now.")] }),
    DATE,
  );
  expect(
    told.answerable.map(({ kpi: { id }, asked }) => [id, asked.map(({ question }) => question.survey)]),
  ).toEqual([["S1", ["National"]]]);
});

type Case = readonly [string, readonly SurveyResult[], readonly MatchedQuestions[], readonly string[]];

test.each<Case>([
  ["sound", [OURS, { ...OURS, wave: YEAR_BEFORE }], [], []],
  ["the same words to one group", [OURS, { ...THEIRS, question: OURS.question }], [], ["Q01"]],
  [
    "the same words to two groups",
    [OURS, { ...THEIRS, question: OURS.question, population: "Carers" }],
    [],
    [],
  ],
  [
    "the same words two years apart",
    [OURS, { ...THEIRS, question: OURS.question, wave: { start: Q2.start - 24, months: 3 } }],
    [],
    [],
  ],
  [
    "called different",
    [OURS, { ...THEIRS, question: OURS.question }],
    [said(`Ours: ${OURS.question}`, `National: ${OURS.question}`, "different")],
    [],
  ],
  ["called the same", [OURS, THEIRS], [said(...PAIR, "same")], ["Q01", "Q03"]],
  [
    "another scale a year before",
    [OURS, { ...OURS, wave: YEAR_BEFORE, scale: "6-point agree" }],
    [],
    ["Q02"],
  ],
  [
    "another scale in other words",
    [OURS, { ...OURS, wave: YEAR_BEFORE, scale: "6-point agree", wording: "0" }],
    [],
    [],
  ],
  [
    "another filter a year before",
    [OURS, { ...OURS, wave: YEAR_BEFORE, filter: "who had help" }],
    [],
    ["Q07"],
  ],
  [
    "turned",
    [OURS, { ...THEIRS, percent: 58, population: "x" }],
    [said(...PAIR, "the other way round")],
    ["Q03"],
  ],
  [
    "not turned",
    [
      { ...OURS, percent: 80 },
      { ...THEIRS, percent: 22, population: "x" },
    ],
    [said(...PAIR, "the other way round")],
    ["Q03", "Q04"],
  ],
  ["sent, and no base", [{ ...OURS, sentTo: 200, base: undefined, positive: undefined }], [], ["Q05"]],
  ["sent to fewer than answered", [{ ...OURS, sentTo: 20 }], [], ["Q05"]],
  ["a base of nine", [{ ...OURS, base: 9 }], [], ["Q06"]],
  ["a base of ten", [{ ...OURS, base: 10 }], [], []],
  ["unused in two waves", [OURS, { ...OURS, wave: YEAR_BEFORE }, { ...THEIRS, kpis: ["H1"] }], [], ["Q08"]],
  ["unused in one wave", [OURS, { ...THEIRS, kpis: ["H1"] }], [], []],
])("%s", (_, surveys, matched, checks) => {
  expect(surveyFindings(registerWith({ surveys, matched })).map(({ check }) => check)).toEqual(checks);
});

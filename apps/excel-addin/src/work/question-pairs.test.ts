import { expect, test } from "vitest";
import { comparableWords, matchEdits, pairRows, pairsIn } from "./question-pairs.ts";
import { afterEdits, voiced } from "./voices.fixture.ts";
import { wordsApart } from "./words-apart.ts";

const HEADINGS = [
  "Survey",
  "Wave",
  "Question",
  "People who answered",
  "Answered positively",
  "Who was asked",
  "Answers",
  "About when",
  "Filter",
  "How asked",
  "Run by",
];
const QUESTION = "I get recognition for good work.";
const SURVEYS = [
  HEADINGS,
  [
    "Ours",
    "2025/26 Q2",
    "I am thanked when I do something well.",
    80,
    60,
    "All staff",
    "5-point agree",
    "now",
    null,
    "online",
    "us",
  ],
  [
    "National",
    "2024/25",
    QUESTION,
    1200,
    700,
    "All staff",
    "6-point agree",
    "now",
    "Those in post a year",
    "online",
    "national",
  ],
];
const DATE = "2025-11-14";

test("how two questions were asked stands side by side, and what bears on a comparison is marked", () => {
  const [pair] = pairsIn(voiced({ Surveys: SURVEYS }).register, DATE);
  if (!pair) throw new Error("they look alike");
  const rows = pairRows(pair);
  expect(rows.filter(({ isApart }) => isApart).map(({ name }) => name)).toEqual([
    "Answers offered",
    "Who got as far",
  ]);
  const numbers = [pair.one, pair.other].map(({ question }) => question.survey);
  const base = rows.find(({ name }) => name === "How many answered");
  expect(numbers[0] === "Ours" ? [base?.one, base?.other] : [base?.other, base?.one]).toEqual([
    "80",
    "1,200",
  ]);
  expect(comparableWords(pair.comparable)).toBe(
    "The figures may not stand side by side, because of the answers offered; who got as far as the question.",
  );
  expect(comparableWords({ compare: true, because: [], beside: [] })).toBe(
    "The figures may stand side by side.",
  );
});

test.each([
  [
    "a workbook with the sheet",
    { "Matched questions": [["Question A", "Question B", "Decision", "Why", "By", "On"]] },
  ],
  ["a workbook without it", {}],
])("what a person says of a pair is kept and found again: %s", (_, sheets) => {
  const before = voiced({ Surveys: SURVEYS, ...sheets });
  const [pair] = pairsIn(before.register, DATE);
  if (!pair) throw new Error("they look alike");
  const said = { decision: "related", why: "Theirs is wider.", by: "Planning Manager", on: DATE } as const;
  const after = afterEdits(before, matchEdits(before.workbook, before.register, pair, said));
  expect(pairsIn(after.register, DATE)).toMatchObject([
    { isDecided: true, meaning: "related", why: "Theirs is wider." },
  ]);
  expect(after.register.matched).toMatchObject([{ by: "Planning Manager", on: DATE }]);
});

test("a question that two surveys ask in the same words is named with its survey", () => {
  const both = SURVEYS.map((row, place) =>
    place === 1 ? row.map((cell, column) => (column === 2 ? QUESTION : cell)) : row,
  );
  const before = voiced({ Surveys: both });
  const [pair] = pairsIn(before.register, DATE);
  if (!pair) throw new Error("they look alike");
  const said = { decision: "same", why: "", by: "Planning Manager", on: DATE } as const;
  const names = matchEdits(before.workbook, before.register, pair, said).map(({ value }) => value);
  expect(names).toEqual(expect.arrayContaining([`Ours: ${QUESTION}`, `National: ${QUESTION}`]));
});

test.each([
  [
    "I feel safe at work",
    "I feel safe",
    [
      ["I feel safe", false],
      ["at work", true],
    ],
  ],
  ["I’m told, always.", "i'm told always", [["I’m told, always.", false]]],
])("of “%s” beside “%s” its own words are marked", (text, other, stretches) => {
  expect(wordsApart(text, other).map(({ words, isOwn }) => [words, isOwn])).toEqual(stretches);
});

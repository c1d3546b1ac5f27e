import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { answersApart } from "./asks-for.ts";
import { isLoose, standingIn } from "./grid.ts";
import { partnersOf } from "./partners.ts";

const LEAD = "How satisfied are you with these services?";
const GRID = [`${LEAD} Libraries`, `${LEAD} Parks`];

test.each<readonly [string, readonly string[], readonly boolean[]]>([
  ["two items of a lead-in", GRID, [true, true]],
  ["a lead-in that nothing shares", [`${LEAD} Libraries`, "Do you like parks?"], [false, false]],
  ["a lead-in asked by itself as well", [LEAD, `${LEAD} Other`], [true, true]],
  [
    "stops inside brackets and abbreviations",
    ["Which do you use? By app (e.g. ours) e.g. at night", "Which do you use? By post"],
    [true, true],
  ],
  [
    "one long beginning, no mark",
    ["How safe or not do you feel at night at home?", "How safe or not do you feel at night outside?"],
    [true, true],
  ],
  [
    "statements that begin alike",
    ["I am treated with respect by all my colleagues", "I am treated with respect by all my managers"],
    [false, false],
  ],
  [
    "statements under a lead-in",
    ["How far do you agree? I am treated with respect", "How far do you agree? I can speak up safely"],
    [false, false],
  ],
])("what is an item of a grid: %s", (_, texts, bound) => {
  const standing = standingIn(texts);
  expect(texts.map((text) => standing(text).isBound)).toEqual(bound);
});

test("a statement under a lead-in is held against others without it", () => {
  const standing = standingIn([
    "Please say yes or no: I am treated well here",
    "Please say yes or no: I am thanked for it",
  ]);
  expect(standing("Please say yes or no: I am treated well here").text).toBe("I am treated well here");
});

test("one grid asked in two surveys is one question an item, and its items no others'", () => {
  const asked = ["A", "B"].flatMap((survey) =>
    GRID.map((text, at) => questionOf(`${survey}${at}`, survey, text)),
  );
  const found = partnersOf(asked);
  expect(found.map(({ candidates }) => candidates.map(({ question }) => question.id))).toEqual([
    ["B0"],
    ["B1"],
    ["A0"],
    ["A1"],
  ]);
  expect(found.every(({ isOffered }) => isOffered)).toBe(true);
});

test.each([
  "Why do you say this?",
  "And which of these was the last?",
  "Specify method (other)",
  "If not, why?",
  "Other",
])("“%s” means nothing by itself", (text) => {
  expect(isLoose(text)).toBe(true);
  expect(
    partnersOf([questionOf("A1", "A", text), questionOf("B1", "B", text)]).some(({ isOffered }) => isOffered),
  ).toBe(false);
});

test.each<readonly [string, string, string | undefined]>([
  ["Have you had help at home?", "How satisfied are you with the help at home?", "whether, or how satisfied"],
  ["How often do you go out?", "Do you go out?", undefined],
  ["How often do you go out?", "How many days did you go out?", "how often, or how many"],
  ["How important is it to have a say?", "Do you have a say?", "how important, or whether"],
  ["I have a say.", "Do you have a say?", undefined],
  ["Which way do you use?", "In the last year, have you used it?", "which, or whether"],
])("asked for: %s / %s", (one, other, apart) => {
  expect(answersApart(one, other)).toBe(apart);
});

const shared = process.env["QUARTERLIGHT_SHARED"] || resolve(import.meta.dirname, "../../../../../../shared");
const MATRIX = join(shared, "data/real/20_edinburgh_people_survey_question_matrix.csv");

test.skipIf(!existsSync(MATRIX))(
  "no item of a real matrix's grids is offered (skipped where it is absent)",
  () => {
    const text = new TextDecoder("windows-1252").decode(readFileSync(MATRIX));
    const rows = text.matchAll(/(?:^|\n)(?<id>[A-Z]+\d+) *,(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^,]*)),/gu);
    const asked = [...rows].map(({ groups }) =>
      questionOf(groups?.["id"] ?? "", groups?.["id"] ?? "", groups?.["quoted"] ?? groups?.["bare"] ?? ""),
    );
    expect(asked).toHaveLength(309);
    const standing = standingIn(asked.map((question) => question.text));
    const offered = partnersOf(asked).filter(({ isOffered }) => isOffered);
    expect(offered.filter(({ question }) => standing(question.text).isBound)).toEqual([]);
    expect(offered.length).toBeLessThanOrEqual(4);
    expect(asked.filter((question) => standing(question.text).isBound).length).toBeGreaterThan(150);
  },
);

function questionOf(id: string, survey: string, text: string) {
  return { id, survey, text, scale: "", askedOf: "", aboutWhen: "", filter: "", mode: "" };
}

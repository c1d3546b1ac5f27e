import { describe, expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Action, Engagement, SurveyResult } from "../register/index.ts";
import { UNHEARD, kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { unsayableIn, withoutUnsayable } from "./without-hidden.ts";

const NOW = financialQuarter(2025, 2);
const at = { sheet: "Themes", row: 4, column: 2 };

const MEETING: Engagement = {
  ...UNHEARD,
  period: NOW,
  who: "Carers",
  method: "Meeting",
  people: 30,
  about: "Care",
  result: "",
  at,
};

function row(question: string, base: number, positive: number): SurveyResult {
  const nothing = {
    wording: "1",
    outcomes: [],
    percent: (100 * positive) / base,
    population: "People with care",
  };
  return { ...nothing, survey: "Care survey", question, wave: NOW, base, positive, at };
}

/** A survey of which one question was answered otherwise by one, with words in a place of the register. */
function registerOf(text: string, place: (typeof PLACES)[number], positive = 411) {
  const theme = { theme: "Care", period: NOW, sources: "", mentions: undefined, fedInto: "", at };
  const action: Action = { due: "", text, lead: "Lead", kpis: [], state: "open", at };
  return registerWith({
    kpis: [
      kpiWith({
        id: "H1",
        title: "Visits on time",
        observations: seriesUpTo(NOW, [80, 82, 81]),
        commentary: place === "commentary" ? [{ period: NOW, text, author: "Lead", at }] : [],
      }),
    ],
    surveys: [
      row("I was treated with respect", 412, positive),
      row("I felt safe", 412, 380),
      row("I had a say", 7, 5),
    ],
    themes: place === "theme" ? [{ ...theme, summary: text }] : [],
    actions: place === "action" ? [action] : [],
    engagement:
      place === "engagement"
        ? [{ ...MEETING, result: text }]
        : place === "who"
          ? [{ ...MEETING, who: text }]
          : [],
  });
}

const PLACES = ["theme", "commentary", "action", "engagement", "who"] as const;

function unsaid(...of: Parameters<typeof registerOf>): readonly string[] {
  const index = factIndex(registerOf(...of), { audience: "public", area: "", period: NOW });
  return unsayableIn(index).map(({ sentence }) => sentence);
}

const TELLING = [
  "Only one of the 412 was not treated with respect.",
  "411 of the 412 were treated with respect.",
  "One person was not treated with respect.",
  "All but one were treated with respect.",
  "Everyone bar one was treated with respect.",
  "Only 0.24% were not treated with respect.",
  "99.76% were treated with respect.",
  "A single person was not treated with respect.",
  "Two people did not feel that they had a say.",
  "Five of the seven had a say.",
  "71% had a say.",
  "One respondent felt disrespected.",
  "Two of those who answered disagreed.",
  "All but two of the 412 were treated with respect.",
] as const;

describe.each(PLACES)("in a text of the kind: %s", (place) => {
  test.each(TELLING)("%s", (text) => {
    expect(unsaid(text, place)).toEqual([text]);
    const register = registerOf(text, place);
    const index = factIndex(register, { audience: "public", area: "", period: NOW });
    expect(JSON.stringify(withoutUnsayable(register, unsayableIn(index)))).not.toContain(text);
  });

  test.each([
    "380 of the 412 felt safe.",
    "412 people answered our survey.",
    "Nearly everyone was treated with respect.",
    "Two of our five teams moved.",
    "One person told us that she was treated with respect.",
    "After that 48 people had a say in the garden.",
    "In 2023/24 nine people were not treated with respect.",
    "We will ask again by March 2026.",
  ])("and not: %s", (text) => {
    expect(unsaid(text, place)).toEqual([]);
  });
});

test("the base stands for the survey in what is beside no indicator", () => {
  expect(unsaid("Only one of the 412 disagreed.", "theme")).toHaveLength(1);
  expect(unsaid("Of the 412, one disagreed.", "theme")).toHaveLength(1);
  expect(unsaid("Two of the seven disagreed.", "theme")).toHaveLength(1);
});

test.each(TELLING.filter((text) => /treated/u.test(text)))("nothing where nothing is hidden: %s", (text) => {
  expect(unsaid(text, "theme", 300)).toEqual([]);
});

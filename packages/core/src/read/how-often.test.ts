import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { answerWith, questionInWords } from "../reading/index.ts";
import { type Grid, figures, readCard } from "./card.fixture.ts";

const QUARTERS = ["2025/26 Q1", "2025/26 Q2"];

function card(heading: string, words: string, heads: readonly string[] = QUARTERS): Grid {
  const numbers = heads.map((_, at) => 10 + at);
  return [
    ["Ref", "Indicator", heading, ...heads],
    ["A1", "Falls", words, ...numbers],
    ["A2", "Visits made", "Quarterly", ...numbers],
  ];
}

const openOf = (grid: Grid, answers: Partial<Mapping> = {}) =>
  readCard(grid, answers).register.kpis.map(({ open }) => open);

describe("a row that says that figures come more seldom than its headings do is asked about", () => {
  test.each([
    "Frequency",
    "Freq.",
    "Reported",
    "How often",
    "How often is it reported?",
    "Reporting",
    "Reporting frequency",
    "Reporting period",
    "Reporting cycle",
    "Collection",
    "Collected",
    "Data collection",
    "Data frequency",
    "Frequency of reporting",
    "Frequency of data collection",
    "Measured",
    "Updated",
    "Published",
    "Periodicity",
    "Data available",
    "Period",
  ])("under “%s”", (heading) => {
    expect(openOf(card(heading, "Annual"))).toEqual([["months:A1"], undefined]);
    expect(readCard(card(heading, "Annual")).reading.notUnderstood).toEqual([]);
  });

  test.each([
    ["Annually", "twelve"],
    ["Yearly", "twelve"],
    ["Every year", "twelve"],
    ["Once a year", "twelve"],
    ["Six-monthly", "six"],
    ["6 monthly", "six"],
    ["Half-yearly", "six"],
    ["Biennial", "24"],
  ])("in “%s”, of %s months", (words, months) => {
    const { questions } = readCard(card("Reported", words)).reading;
    expect(questions.map(questionInWords).join()).toContain(`of the ${months} months that end with each?`);
    expect(questions.map(answerWith).join()).toContain("months:A1=quarters or --answer months:A1=rolling");
  });

  test.each<[Partial<Mapping>, string, string]>([
    [{ monthsOf: { A1: "quarters" } }, "Annual", "2025/26 Q1 10, 2025/26 Q2 11"],
    [
      { monthsOf: { A1: "rolling" } },
      "Annual",
      "July 2024 to June 2025 10, October 2024 to September 2025 11",
    ],
    [{ monthsOf: { A1: "rolling" } }, "Six-monthly", "January to June 2025 10, 2025/26 H1 11"],
  ])("%o settles it", (answers, words, expected) => {
    const grid = card("Reported", words);
    expect(figures(grid, answers)[0]).toBe(expected);
    expect(readCard(grid, answers).register.kpis.map(({ frequency }) => frequency)).toEqual([
      "quarter",
      "quarter",
    ]);
    expect(readCard(grid, answers).reading.questions).toEqual([]);
  });

  test("over months too", () => {
    const months = ["Apr 2025", "May 2025", "Jun 2025"];
    const grid = card("Reported", "Annual", months);
    expect(openOf(grid)).toEqual([["months:A1"], ["months:A2"]]);
    const answers = { monthsOf: { A1: "months", A2: "months" } } as const;
    const { kpis } = readCard(grid, answers).register;
    expect(kpis.map(({ frequency, observations }) => [frequency, observations.length])).toEqual([
      ["month", 3],
      ["month", 3],
    ]);
  });

  test("in a long table", () => {
    const grid: Grid = [
      ["Indicator", "Reporting period", "Quarter", "Value"],
      ["Falls", "Annual", "2025/26 Q1", 10],
      ["Falls", "Annual", "2025/26 Q2", 11],
    ];
    expect(openOf(grid)).toEqual([["months:Falls"]]);
  });
});

describe("what does not differ is not asked about", () => {
  test.each<[why: string, Grid]>([
    [
      "one figure a year",
      [
        ["Indicator", "Reported", ...QUARTERS],
        ["Falls", "Annual", null, 11],
      ],
    ],
    ["years", card("Reported", "Annual", ["2023/24", "2024/25"])],
    ["its own quarters", card("Reported", "Quarterly")],
    ["months that make the quarters", card("Reported", "Monthly")],
    ["a target's", card("Target frequency", "Annual")],
    ["a review's", card("Review", "Annual")],
    ["a committee's", card("Committee", "Annual")],
    [
      "a title that was asked about",
      [
        ["Indicator", ...QUARTERS],
        ["Annual leave taken", 10, 11],
      ],
    ],
    [
      "a running total",
      [
        ["Indicator", "Reported", ...QUARTERS],
        ["Falls YTD", "Annual", 10, 21],
      ],
    ],
  ])("%s", (_, grid) => {
    expect(readCard(grid).reading.questions.map(({ asks }) => asks)).not.toContain("months or quarters");
  });

  test("a column that is no word of how often stays what it was", () => {
    const grid: Grid = [
      ["Indicator", "Period", "Value"],
      ["Falls", "2025/26 Q1", 10],
      ["Falls", "2025/26 Q2", 11],
    ];
    expect(figures(grid)).toEqual(["2025/26 Q1 10, 2025/26 Q2 11"]);
  });
});

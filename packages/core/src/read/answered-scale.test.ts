import { expect, test } from "vitest";
import { driftInWords, questionInWords } from "../reading/index.ts";
import { isMeasured } from "../register/index.ts";
import type { Mapping } from "../answers/index.ts";
import { read } from "./index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

const TWO: Grid = [
  ["Code", "Indicator", "Unit", "2025/26 Q1", "2025/26 Q2"],
  ["A1", "Reviews on time", "%", 0.81, 0.82],
  ["A2", "Days lost to sickness", "%", 0.4, 0.5],
];
const withTarget = (target: string | number): Grid => [
  ["Code", "Indicator", "Unit", "Target", "2025/26 Q1", "2025/26 Q2"],
  ["A1", "Reviews on time", "%", 0.8, 0.81, 0.82],
  ["A2", "Days lost to sickness", "%", target, 0.4, 0.5],
];
const withParts = (value: number, numerator: number, denominator: number): Grid => [
  ["Code", "Indicator", "Unit", "Period", "Value", "Numerator", "Denominator"],
  ["A1", "Reviews on time", "%", "2025/26 Q2", 0.82, null, null],
  ["A2", "Days lost to sickness", "%", "2025/26 Q2", value, numerator, denominator],
];

/** What each KPI's figures are, what is asked and what is refused, once something was answered. */
function understood(grid: Grid, answers: Partial<Mapping>) {
  const { register, reading } = read(workbookOf({ Card: grid }), { mapping: { version: 1, ...answers } });
  return {
    figures: register.kpis.map(({ observations }) =>
      observations.map((each) => (isMeasured(each) ? each.value : each.state)),
    ),
    asked: reading.questions.filter(({ asks }) => asks === "percent scale").map(questionInWords),
    refused: reading.drift.filter(({ kind }) => kind === "contradicted").map(driftInWords),
  };
}

test.each<
  [what: string, grid: Grid, answers: Partial<Mapping>, figures: unknown, asked: number, refused: number]
>([
  [
    "one KPI leaves the other open",
    TWO,
    { percentagesOf: { A1: "fractions" } },
    [
      [81, 82],
      ["open", "open"],
    ],
    1,
    0,
  ],
  [
    "each KPI by its own answer",
    TWO,
    { percentagesOf: { A1: "fractions", a2: "as they are" } },
    [
      [81, 82],
      [0.4, 0.5],
    ],
    0,
    0,
  ],
  [
    "a sheet, but for one of its KPIs",
    TWO,
    { percentagesOf: { Card: "fractions", A2: "as they are" } },
    [
      [81, 82],
      [0.4, 0.5],
    ],
    0,
    0,
  ],
  [
    "all, but for one KPI",
    TWO,
    { percentages: "fractions", percentagesOf: { A2: "as they are" } },
    [
      [81, 82],
      [0.4, 0.5],
    ],
    0,
    0,
  ],
  [
    "all, where one has a target that says it is a percentage",
    withTarget("0.6%"),
    { percentages: "fractions" },
    [
      [81, 82],
      ["open", "open"],
    ],
    1,
    1,
  ],
  [
    "one that a target contradicts",
    withTarget("0.6%"),
    { percentagesOf: { A2: "fractions" } },
    [
      ["open", "open"],
      ["open", "open"],
    ],
    2,
    1,
  ],
  [
    "all, where one's parts say that it stands as it is",
    withParts(0.4, 4, 1000),
    { percentages: "fractions" },
    [[82], [0.4]],
    0,
    1,
  ],
  [
    "all as they are, where one's parts say fractions",
    withParts(0.4, 4, 10),
    { percentages: "as they are" },
    [[0.82], [40]],
    0,
    1,
  ],
  ["nothing, where one's parts say it", withParts(0.4, 4, 1000), {}, [["open"], [0.4]], 1, 0],
])("an answer of %s", (_, grid, answers, figures, asked, refused) => {
  const found = understood(grid, answers);
  expect(found.figures).toEqual(figures);
  expect([found.asked.length, found.refused.length]).toEqual([asked, refused]);
});

test("an answer that a cell contradicts is refused with both cells, and how it was typed", () => {
  const { refused } = understood(withTarget("0.6%"), { percentagesOf: { A2: "fractions" } });
  expect(refused.join(" ")).toMatch(/percentages:A2=fractions.*Card!\w3.*Card!\w3/u);
});

import { expect, test } from "vitest";
import { questionInWords } from "../reading/index.ts";
import { read } from "./index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

/** Sheets whose questions are about one KPI or several, by what names each: a code and a title, or a title alone. */
const ASKED: readonly (readonly [string, (names: readonly string[], heads: readonly string[]) => Grid])[] = [
  [
    "percent scale",
    (names, heads) => [
      [...heads, "Unit", "Target", "2025/26 Q1", "2025/26 Q2"],
      [...names, "%", null, 0.5, 0.6],
    ],
  ],
  [
    "money scale",
    (names, heads) => [
      [...heads, "Unit", "Target", "2025/26 Q1"],
      [...names, "£", 1200, 120_000],
    ],
  ],
  [
    "months or quarters",
    (names, heads) => [
      [...heads, "Jun-24", "Sep-24"],
      [...names, 81, 82],
    ],
  ],
  [
    "target of the period",
    (names, heads) => [
      [...heads, "Period", "Value", "Target"],
      [...names, "2025/26 Q1", 81, 80],
      [...names, "2025/26 Q2", 82, null],
    ],
  ],
  [
    "direction",
    (names, heads) => [
      [...heads, "Good is", "Target", "2025/26 Q1", "2025/26 Q2"],
      [...names, "zigzag", 5, 81, 80],
    ],
  ],
];

test.each(ASKED)("a question about the %s says the title of its KPI, and the title once", (asks, rows) => {
  const asked = (grid: Grid) =>
    read(workbookOf({ Card: grid }), { mapping: { version: 1 } })
      .reading.questions.filter((question) => question.asks === asks)
      .map(questionInWords)
      .join(" ");
  const coded = asked(rows(["A1", "Money for calls"], ["Code", "Indicator"]));
  expect(coded).toContain("Money for calls");
  const titled = asked(rows(["Money for calls"], ["Indicator"]));
  expect(titled.split("Money for calls").length - 1).toBe(1);
});

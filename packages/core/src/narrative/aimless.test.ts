import { expect, test } from "vitest";
import { quarters } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { inShort, plainText } from "./index.ts";
import { MET, known } from "./summary.fixture.ts";

const AIMLESS: Partial<Kpi> = { observations: quarters(60) };

test.each<[string, readonly Partial<Kpi>[], readonly string[]]>([
  [
    "one without a target",
    [AIMLESS],
    [
      "No target holds now for the one indicator that we are to be judged by here.",
      "It has too few figures to judge.",
    ],
  ],
  [
    "two without a target",
    [AIMLESS, AIMLESS],
    [
      "No target holds now for the two indicators that we are to be judged by here.",
      "All of them have too few figures to judge.",
    ],
  ],
  [
    "one that is met, and one without a target",
    [MET, AIMLESS],
    [
      "The one target here is met.",
      "For one other, no target holds now.",
      "All of them have too few figures to judge.",
    ],
  ],
  [
    "two that are met, and two without a target",
    [MET, MET, AIMLESS, AIMLESS],
    [
      "Both targets here are met.",
      "For two others, no target holds now.",
      "All of them have too few figures to judge.",
    ],
  ],
])("of a section with %s is said what it is not held to", (_, kpis, expected) => {
  const { sheets, findings } = known(...kpis);
  expect(inShort(sheets, [], findings.howMany).map(plainText)).toEqual(expected);
});

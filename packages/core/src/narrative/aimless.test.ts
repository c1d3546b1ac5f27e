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
      "For the one indicator that we are to be judged by here, there is no target to hold a figure against now.",
      "It has too few figures to judge.",
    ],
  ],
  [
    "two without a target",
    [AIMLESS, AIMLESS],
    [
      "For the two indicators that we are to be judged by here, there is no target to hold a figure against now.",
      "All of them have too few figures to judge.",
    ],
  ],
  [
    "one that is met, and one without a target",
    [MET, AIMLESS],
    [
      "The one target here is met.",
      "For one other, there is no target to hold the figure against now.",
      "All of them have too few figures to judge.",
    ],
  ],
  [
    "two that are met, and two without a target",
    [MET, MET, AIMLESS, AIMLESS],
    [
      "Both targets here are met.",
      "For two others, there is no target to hold the figure against now.",
      "All of them have too few figures to judge.",
    ],
  ],
])("of a section with %s is said what it is not held to", (_, kpis, expected) => {
  const { sheets, findings } = known(...kpis);
  expect(inShort(sheets, [], findings.howMany).map(plainText)).toEqual(expected);
});

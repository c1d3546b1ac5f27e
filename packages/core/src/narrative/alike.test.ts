import { expect, test } from "vitest";
import { quarters } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { inShort, plainText } from "./index.ts";
import { LATE, MET, MISSED, known } from "./summary.fixture.ts";

/** What the rules see in so few figures may be a change. */
const POSSIBLE: Partial<Kpi> = {
  ...MET,
  observations: quarters(80, 81, 80, 82, 80, 81, 80, 82, 80, 81, 60),
};

test.each<[string, readonly Partial<Kpi>[], readonly string[]]>([
  [
    "several whose figures are late",
    [LATE, LATE],
    ["Neither of the two targets here could be judged.", "All of them cannot be judged."],
  ],
  [
    "two that may have changed",
    [POSSIBLE, POSSIBLE],
    ["Both targets here are met.", "All of them have too few figures to be sure of a change."],
  ],
  [
    "one that may have changed and one with hardly a figure",
    [POSSIBLE, MET],
    ["Both targets here are met.", "All of them have too few figures to be sure of a change."],
  ],
  [
    "five that are missed",
    [MISSED, MISSED, MISSED, MISSED, MISSED],
    ["All five targets here are missed.", "All of them have too few figures to judge."],
  ],
])("a section of %s", (_, kpis, expected) => {
  const { sheets, findings } = known(...kpis);
  expect(inShort(sheets, [], findings.howMany).map(plainText)).toEqual(expected);
});

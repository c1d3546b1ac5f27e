import { describe, expect, test } from "vitest";
import type { Kpi } from "../../register/index.ts";
import { RATE, quarters, told } from "./clear.fixture.ts";

const FEW = "fewer than 5";
const AVERAGE = { kind: "number", of: "people", decimals: 2 } as const;
const RATIO = { kind: "number", of: "", decimals: 2 } as const;
/** Numbers that tell a small count through another, and numbers that look as if they did. */
const CASES: readonly (readonly [name: string, kpis: readonly Partial<Kpi>[], last: readonly string[]])[] = [
  [
    "the average of a month",
    [
      {
        title: "Falls, average a month",
        unit: AVERAGE,
        observations: quarters(5, 6, 5, 7, 5, 6, 5, 7, 1),
      },
      { title: "Falls", observations: quarters(15, 18, 15, 21, 15, 18, 15, 21, 3) },
    ],
    ["[c]", FEW],
  ],
  [
    "the average of a week",
    [
      { title: "People a week", unit: AVERAGE, observations: quarters(5.23, 6.15, 4.77, 0.23) },
      { title: "Callers", observations: quarters(68, 80, 62, 3) },
    ],
    ["[c]", FEW],
  ],
  [
    "the change on a year ago",
    [
      { title: "Staff injured", observations: quarters(10, 9, 8, 7, 12, 11, 10, 9, 8, 2) },
      {
        title: "Staff injured, change on a year ago",
        observations: quarters(2, 2, 2, 2, -4, -9),
      },
    ],
    ["[c]", "[c]"],
  ],
  [
    "the change on the last quarter",
    [
      { title: "Staff injured", observations: quarters(20, 29, 38, 27, 12, 2) },
      { title: "Change in staff injured", observations: quarters(9, 9, -11, -15, -10) },
    ],
    ["[c]", "[c]"],
  ],
  [
    "a rate typed roughly beside the population",
    [
      {
        title: "Drug deaths",
        unit: { ...RATE, of: "per 1,000 people", decimals: 2 },
        observations: quarters(0.5, 0.7, 0.6, 0.9, 0.3),
      },
      { title: "People who live here", observations: quarters(10_000, 10_000, 10_000, 10_000, 10_000) },
    ],
    ["[c]", "10000"],
  ],
  [
    "how many of one there are for each of another",
    [
      {
        title: "Women waiting for each man waiting",
        unit: RATIO,
        observations: quarters(2, 1.5, 2.5, 1.5, 0.3),
      },
      { title: "Men waiting", observations: quarters(10, 12, 8, 10, 10) },
      { title: "Women waiting", observations: quarters(20, 18, 20, 15, 3) },
    ],
    ["[c]", "10", FEW],
  ],
  [
    "nothing of an average that is of other numbers",
    [
      { title: "Falls, average a month", unit: AVERAGE, observations: quarters(5, 6, 5, 7, 5, 6, 5, 7, 2) },
      { title: "Falls", observations: quarters(15, 18, 15, 21, 15, 18, 15, 21, 3) },
    ],
    ["2", FEW],
  ],
  [
    "nothing of a change of other numbers",
    [
      { title: "Staff injured", observations: quarters(20, 29, 38, 27, 12, 2) },
      { title: "Change in beds", observations: quarters(9, 9, -11, -15, -11) },
    ],
    [FEW, "-11"],
  ],
  [
    "nothing of a rate beside another number that is large",
    [
      {
        title: "Drug deaths",
        unit: { ...RATE, of: "per 1,000 people", decimals: 2 },
        observations: quarters(0.5, 0.7, 0.6, 0.9, 0.3),
      },
      { title: "Letters sent", observations: quarters(10_000, 10_000, 10_000, 10_000, 10_000) },
    ],
    ["0.3", "10000"],
  ],
];

describe("the last figures of", () => {
  test.each(CASES)("%s", (_, kpis, last) => {
    expect(told(kpis).map((each) => each.split(", ").at(-1))).toEqual(last);
  });
});

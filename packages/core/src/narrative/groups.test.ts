import { describe, expect, test } from "vitest";
import { quarters, seasonalQuarters } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { changesIn, inShort, plainText } from "./index.ts";
import { BETTER, CLOSE, LATE, LEVEL, MET, MISSED, SEASON, WORSE, known, watched } from "./summary.fixture.ts";

describe("a section in short", () => {
  test.each<[string, readonly Partial<Kpi>[], readonly string[]]>([
    ["one target that is met", [MET], ["The one target here is met.", "It has too few figures to judge."]],
    ["one that is missed", [MISSED], ["The one target here is missed.", "It has too few figures to judge."]],
    [
      "one whose figure is late",
      [LATE],
      ["The one target here could not be judged.", "It cannot be judged."],
    ],
    [
      "three that stand otherwise",
      [MET, CLOSE, MISSED],
      [
        "Of the three targets here, one is met, one is close and one is missed.",
        "All of them have too few figures to judge.",
      ],
    ],
    [
      "some that stand alike, and one without a status",
      [MET, MET, LATE],
      [
        "Of the three targets here, two are met and one could not be judged.",
        "Two have too few figures to judge and one cannot be judged.",
      ],
    ],
    ["no change in any", [LEVEL, LEVEL], ["Both targets here are met.", "None shows a clear change."]],
    [
      "one better and one worse among others",
      [BETTER, WORSE, LEVEL, SEASON],
      [
        "Of the four targets here, two are met and two are missed.",
        "One got better (stays A) and one got worse (stays B), each in a way that chance rarely brings.",
        "Of the others, one shows no clear change and one follows the seasons.",
      ],
    ],
    [
      "one alone that changed",
      [BETTER, LEVEL, LEVEL],
      [
        "All three targets here are met.",
        "One got better (stays A) in a way that chance rarely brings.",
        "The others show no clear change.",
      ],
    ],
    [
      "more changes than a sentence can name",
      [BETTER, BETTER, BETTER, WORSE],
      [
        "Of the four targets here, three are met and one is missed.",
        "Of these, three got better and one got worse in a way that chance rarely brings.",
      ],
    ],
  ])("of %s", (_, kpis, expected) => {
    const { sheets, findings } = known(...kpis);
    expect(inShort(sheets, [], findings.howMany).map(plainText)).toEqual(expected);
  });

  test("of nothing says nothing", () => {
    const { findings } = known(MET);
    expect(inShort([], [], findings.howMany)).toEqual([]);
    expect(changesIn([], findings.howMany)).toEqual([]);
  });

  test.each<[string, readonly Partial<Kpi>[], readonly string[]]>([
    ["one that is watched", [watched(LEVEL)], ["The one indicator that we watch shows no clear change."]],
    [
      "several",
      [watched(WORSE), watched(BETTER), watched(LEVEL), watched({ observations: quarters(4, 5) })],
      [
        "Of the four we watch, one shows no clear change, two are unusually high or low and one has too few figures to judge.",
      ],
    ],
    [
      "more than are counted in words, of two kinds",
      [...Array.from({ length: 10 }, () => watched(LEVEL)), watched(MET)],
      ["Of the 11 we watch, 10 show no clear change and one has too few figures to judge."],
    ],
    [
      "one that is high for its season, with its figures",
      [watched(SEASON)],
      [
        "The one indicator that we watch follows the seasons.",
        "Stays A: 95. That is more than in any of the three summers before (80 to 82).",
      ],
    ],
    [
      "one that is usual for its season",
      [watched({ observations: seasonalQuarters(81) })],
      ["The one indicator that we watch follows the seasons."],
    ],
    ["two alike", [watched(LEVEL), watched(LEVEL)], ["Both indicators that we watch show no clear change."]],
    [
      "three alike",
      [watched(MET), watched(MET), watched(MET)],
      ["All three indicators that we watch have too few figures to judge."],
    ],
  ])("of %s", (_, kpis, expected) => {
    const { sheets, findings } = known(...kpis);
    expect(inShort([], sheets, findings.howMany).map(plainText)).toEqual(expected);
  });
});

test("what is watched beside deaths is counted apart from them", () => {
  const { sheets, findings } = known(watched(LEVEL), watched({ ...LEVEL, care: "deaths" }));
  const [level, deaths] = [sheets.slice(0, 1), sheets.slice(1)];
  expect(inShort([], level, findings.howMany, deaths).map(plainText)).toEqual([
    "Apart from deaths, the one indicator that we watch shows no clear change.",
  ]);
});

test.each<[string, readonly Partial<Kpi>[], string]>([
  [
    "one each",
    [BETTER, WORSE],
    "Of them all, one got better and one got worse in a way that chance rarely brings.",
  ],
  ["two one way", [WORSE, WORSE], "Of them all, two got worse in a way that chance rarely brings."],
])("what changed is counted where it is told beside it: %s", (_, kpis, expected) => {
  const { sheets, findings } = known(...kpis);
  expect(changesIn(sheets, findings.howMany, "counted").map(plainText)).toEqual([expected]);
});

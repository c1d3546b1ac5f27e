import { expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { read } from "./index.ts";
import { workbookOf } from "./properties/written.fixture.ts";

type Row = readonly [
  title: string,
  target: string | number | null,
  before: number,
  now: number,
  word: string,
];

function understood(rows: readonly Row[], heading = "Direction", answers: Partial<Mapping> = {}) {
  const grid = [["Indicator", "Target", "2025/26 Q1", "2025/26 Q2", heading], ...rows.map((row) => [...row])];
  const { register, reading } = read(workbookOf({ Card: grid }), { mapping: { version: 1, ...answers } });
  return {
    ways: register.kpis.map(({ polarity }) => polarity ?? "none"),
    asks: reading.questions.map(({ asks }) => asks),
  };
}

test.each<{
  readonly what: string;
  readonly rows: readonly Row[];
  readonly heading?: string;
  readonly ways: readonly string[];
  readonly asks: readonly string[];
}>([
  {
    what: "words that go with the figures, against a title",
    rows: [
      ["Reviews completed on plan", 100, 90, 80, "Down"],
      ["Referrals closed", 50, 60, 70, "Up"],
    ],
    ways: ["higher", "none"],
    asks: [],
  },
  {
    what: "words that go with the figures, against the words of a target",
    rows: [
      ["Visits made", "At least 100", 90, 80, "↓"],
      ["Calls taken", 50, 60, 70, "↑"],
    ],
    ways: ["higher", "none"],
    asks: [],
  },
  {
    what: "words that can be no aim",
    rows: [
      ["Visits made", 100, 90, 80, "Improving"],
      ["Calls taken", 50, 60, 60, "No change"],
    ],
    ways: ["none", "none"],
    asks: [],
  },
  {
    what: "words that go with the figures, which may be of either",
    rows: [
      ["Visits made", 100, 80, 90, "Up"],
      ["Calls taken", 50, 60, 50, "Down"],
    ],
    ways: ["none", "none"],
    asks: ["direction", "direction"],
  },
  {
    what: "words that the figures do not go with",
    rows: [
      ["Visits made", 100, 90, 80, "Up"],
      ["Calls taken", 50, 60, 70, "Down"],
    ],
    ways: ["higher", "lower"],
    asks: [],
  },
  {
    what: "words of what is good",
    rows: [
      ["Visits made", 100, 80, 90, "Higher"],
      ["Calls taken", 50, 60, 50, "Lower"],
    ],
    ways: ["higher", "lower"],
    asks: [],
  },
  {
    what: "a heading that leaves no doubt",
    heading: "Good is",
    rows: [
      ["Visits made", 100, 80, 90, "Up"],
      ["Calls taken", 50, 60, 50, "Down"],
    ],
    ways: ["higher", "lower"],
    asks: [],
  },
])("$what", ({ rows, heading, ways, asks }) => {
  expect(understood(rows, heading)).toEqual({ ways, asks });
});

test("what may be either is as a person answers", () => {
  const rows: readonly Row[] = [["Visits made", 100, 80, 90, "Up"]];
  expect(understood(rows, "Direction", { directions: { "Visits made": "lower" } })).toEqual({
    ways: ["lower"],
    asks: [],
  });
});

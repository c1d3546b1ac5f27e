import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { read } from "./index.ts";
import { readingInWords } from "../reading/index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

function understood(rows: Grid, directions: Mapping["directions"] = {}) {
  const { register, reading } = read(workbookOf({ Card: rows }), { mapping: { version: 1, directions } });
  const lines = readingInWords(reading).flatMap((block) => block.lines);
  return {
    ways: register.kpis.map(({ polarity }) => polarity),
    unsaid: lines.filter((line) => line.includes("which way is good")),
    guessed: lines.filter((line) => line.includes("is taken to be good")),
  };
}

const CARD: Grid = [
  ["Code", "Indicator", "Target", "2025/26 Q1", "2025/26 Q2"],
  ["5", "Referrals", 9, 7, 8],
  ["6", "Calls", 9, 7, 8],
  ["7", "% of people seen on time", 90, 91, 92],
];

describe("a direction that nothing says", () => {
  test("is told for every such KPI, with what to type", () => {
    const { ways, unsaid } = understood(CARD);
    expect(ways).toEqual([undefined, undefined, "higher"]);
    expect(unsaid).toEqual([
      "Nothing says which way is good for “5 Referrals”, “6 Calls”, so they have no status. Type it in a column “Good is”, or answer “direction:5=higher”, or lower, closer or neither, for each.",
    ]);
  });

  test.each(["higher", "lower", "closer", "neither"] as const)(
    "is told no more once %s is answered",
    (way) => {
      const { ways, unsaid, guessed } = understood(CARD, { 5: way, calls: way, 7: way });
      expect([ways, unsaid, guessed]).toEqual([[way, way, way], [], []]);
    },
  );
});

describe("a published status tells which way is good", () => {
  const card = (status: string, target: string, ...figures: readonly number[]): Grid => [
    ["Code", "Indicator", "2025/26 Q1", "2025/26 Q2", "Target", "Status"],
    ["1", "New users of telecare", ...figures, target, status],
    ["2", "Calls", 4, 5, "no target", ""],
  ];
  test.each<[string, Grid, string | undefined]>([
    ["of a target for the figure's own time", card("Green", "400", 410, 520), "higher"],
    ["not of a year's target beside a quarter", card("Green", "400 by year end", 105, 215), undefined],
    ["not of a year's target missed so far", card("Red", "400 for the year", 105, 215), undefined],
    ["not of a target that is due later", card("Amber", "400 by June 2027", 105, 215), undefined],
    ...["15-20", "between 15 and 20", "17.5 ± 2.5", "15 to 20"].flatMap((range) =>
      [
        ["Green", 16],
        ["Amber", 21],
        ["Red", 30],
        ["Red", 3],
      ].map(([status, figure]): [string, Grid, undefined] => [
        `not of a range: ${range}, ${String(status)} at ${String(figure)}`,
        card(String(status), range, 17, Number(figure)),
        undefined,
      ]),
    ),
  ])("%s", (_, rows, way) => {
    expect(understood(rows).ways[0]).toBe(way);
  });
});

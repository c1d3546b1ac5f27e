import { describe, expect, test } from "vitest";
import { beside, neighbour, shares } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { comparedSentences, namedSentences, notCompared, plainText } from "./index.ts";
import { known } from "./summary.fixture.ts";

describe("beside other areas", () => {
  const group = (area: string, value: number) => ({
    comparators: [{ ...neighbour(area, value), kind: "peer group" as const }],
  });
  const nation = (value: number, differs = ""): Partial<Kpi> => ({
    ...beside({}),
    comparators: [{ ...neighbour("Scotland", value), kind: "nation", differs }],
  });
  test.each<[string, readonly Partial<Kpi>[], readonly string[]]>([
    [
      "one figure",
      [nation(70)],
      ["For stays A our figure (61) is on the better side of the 70 in Scotland."],
    ],
    [
      "one that is behind",
      [nation(50)],
      ["For stays A our figure (61) is not on the better side of the 50 in Scotland."],
    ],
    ["one that is equal", [nation(61)], ["For stays A our figure (61) is the same as in Scotland."]],
    [
      "one that prints alike",
      [nation(61.4)],
      [
        "For stays A our figure (61) is on the better side of the 61 in Scotland, by less than 1 per 1,000 people.",
      ],
    ],
    [
      "one that prints alike, on the other side",
      [nation(60.6)],
      [
        "For stays A our figure (61) is not on the better side of the 61 in Scotland, by less than 1 per 1,000 people.",
      ],
    ],
    [
      "one of each that print alike, and one that is equal",
      [nation(61.4), nation(60.6), nation(61)],
      [
        "Beside Scotland, one of the three comparable figures is on the better side.",
        "The others are stays B (61, against 61) and stays C (61, against 61).",
        "The difference is less than 1 per 1,000 people for stays A and less than 1 per 1,000 people for stays B.",
      ],
    ],
    [
      "many that print alike",
      [nation(61.4), nation(61.3), nation(61.2), nation(61.1)],
      [
        "Beside Scotland, all four comparable figures are on the better side.",
        "Some differ by less than is printed.",
      ],
    ],
    [
      "the same ones beside two areas",
      [70, 50].map((value) => ({
        ...beside({}),
        comparators: [
          { ...neighbour("Scotland", value), kind: "nation" as const },
          { ...neighbour("Peer group", 65, 1), kind: "peer group" as const },
        ],
      })),
      [
        "Beside Scotland, one of the two comparable figures is on the better side.",
        "The other is stays B (61, against 50).",
        "Beside our peer group, both are.",
      ],
    ],
    ["both", [nation(70), nation(71)], ["Beside Scotland, both comparable figures are on the better side."]],
    [
      "all of three",
      [nation(70), nation(71), nation(72)],
      ["Beside Scotland, all three comparable figures are on the better side."],
    ],
    [
      "one of two, and the other named",
      [nation(70), nation(50)],
      [
        "Beside Scotland, one of the two comparable figures is on the better side.",
        "The other is stays B (61, against 50).",
      ],
    ],
    [
      "none, each named",
      [nation(50), nation(51)],
      [
        "Beside Scotland, none of the two comparable figures are on the better side.",
        "The others are stays A (61, against 50) and stays B (61, against 51).",
      ],
    ],
    [
      "the peer group",
      [{ ...beside({}), ...group("Group 2", 70) }],
      ["For stays A our figure (61) is on the better side of the 70 in our peer group."],
    ],
    [
      "one that is not compared",
      [nation(70, "They count weekends")],
      ["We do not compare stays A with Scotland. They count weekends."],
    ],
    [
      "three that are behind, each named",
      [nation(70), nation(50), nation(51), nation(52)],
      [
        "Beside Scotland, one of the four comparable figures is on the better side.",
        "The others are stays B (61, against 50), stays C (61, against 51) and stays D (61, against 52).",
      ],
    ],
    [
      "more behind than are named",
      [nation(70), nation(50), nation(51), nation(52), nation(53)],
      ["Beside Scotland, one of the five comparable figures is on the better side."],
    ],
    ["one for which neither way is good", [{ ...nation(70), polarity: "neither" }], []],
  ])("%s", (_, kpis, expected) => {
    const { sheets, findings } = known(
      ...kpis.map((kpi) => ({
        ...kpi,
        unit: { kind: "rate", of: "per 1,000 people" } as const,
        polarity: kpi.polarity ?? "lower",
      })),
    );
    const told = [...comparedSentences(sheets, findings.howMany), ...notCompared(sheets)];
    expect(told.map(plainText)).toEqual(expected);
  });
});

test.each<[string, Readonly<Record<string, number>>, string]>([
  [
    "the first of those that share the first place, as they stand",
    { Westlaw: 50, Northmuir: 53, Eastfirth: 80, Southlea: 80, Kinbrae: 40 },
    "Stays in time (61%). Of six partnerships compared, ours is third best, where Eastfirth has 80%.",
  ],
])("among named areas is told %s", (_, areas, expected) => {
  const { sheets } = known({ ...shares(areas), title: "Stays in time" });
  expect(namedSentences(sheets).map(plainText)).toEqual([expected]);
});

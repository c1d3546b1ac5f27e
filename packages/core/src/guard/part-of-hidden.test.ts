import { describe, expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { unsayableIn } from "./without-hidden.ts";

const NOW = financialQuarter(2025, 2);
const at = { sheet: "Commentary", row: 1, column: 2 };
const NORTH = [7, 6, 8, 6, 2] as const;
const SOUTH = [12, 14, 11, 14, 19] as const;

/** Placements in two places and their whole, which is printed, with words beside one of them. */
function unsaid(text: string, beside: number, north: readonly number[] = NORTH): readonly string[] {
  const commentary = [{ period: NOW, text, author: "Lead", at }];
  const all = north.map((each, nth) => each + (SOUTH[nth] ?? 0));
  const kpis = [
    ["Emergency placements in the north", north],
    ["Emergency placements in the south", SOUTH],
    ["Emergency placements", all],
  ] as const;
  const register = registerWith({
    kpis: kpis.map(([title, values], nth): Kpi =>
      kpiWith({
        id: `K${nth}`,
        title,
        meaning: "People who were moved into a care home in an emergency.",
        unit: { kind: "count", of: "people" },
        observations: seriesUpTo(NOW, values),
        commentary: nth === beside ? commentary : [],
      }),
    ),
  });
  const index = factIndex(register, { audience: "public", area: "", period: NOW });
  return unsayableIn(index).map(({ sentence }) => sentence);
}

const TELLING = [
  "Placements in the south were nine tenths of all.",
  "Nine tenths of placements were in the south.",
  "Nine out of ten placements were in the south.",
  "Nine in ten were in the south.",
  "9 in 10 were in the south.",
  "9 out of 10 people went to the south.",
  "One in ten was in the north.",
  "One placement in ten was in the north.",
  "A tenth of them were in the north.",
  "Two thirds of all placements were in the south.",
  "A fifth of placements were in the north.",
  "Half were in the north.",
  "The north had half of the placements.",
  "Three quarters of the people moved were from the south.",
  "90% were in the south.",
  "The south had 90% of all placements.",
  "Ninety per cent of the placements were in the south.",
  "19 placements were in the south.",
  "Nineteen of the 21 were in the south.",
  "19 were in the south.",
  "All but two were in the south.",
  "Just two were in the north.",
  "One person was in the north.",
] as const;

describe.each([
  ["the small part", 0],
  ["the other part", 1],
  ["the whole", 2],
] as const)("beside %s", (_name, beside) => {
  test.each(TELLING)("%s", (text) => {
    expect(unsaid(text, beside)).toEqual([text]);
  });

  test.each([
    "A third of the hall is let.",
    "Half of our budget is spent.",
    "A quarter of the week is training.",
    "Two thirds of offices have a ramp.",
    "Occupancy stood at 90%.",
    "We thank everybody who helped.",
    "We reach half of the villages by bus.",
    "It rained half the time.",
    "90% of the hall’s hours are booked.",
    "Nine in ten offices have a ramp.",
  ])("and not: %s", (text) => {
    expect(unsaid(text, beside)).toEqual([]);
  });
});

test.each([
  "There were 21 placements, one more than the quarter before.",
  "Placements rose from 20 to 21.",
  "Placements rose by a twentieth.",
  "There were 21 placements.",
  "Placements were up 5%.",
  "Two nurses joined the team.",
  "One person told us that the move was hard.",
  "We plan for no more than 30 placements.",
  "14 placements a year ago were in the autumn.",
])("the whole itself is told: %s", (text) => {
  expect(unsaid(text, 2)).toEqual([]);
});

test.each(TELLING)("nothing is held back where nothing is hidden: %s", (text) => {
  expect(unsaid(text, 2, [7, 6, 8, 6, 12])).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { unsayableIn } from "./without-hidden.ts";

const NOW = financialQuarter(2025, 2);
const at = { sheet: "Commentary", row: 1, column: 2 };

/** A list that is printed, of men and of women who are not, and beds; with words beside one of them, or in a theme. */
function unsaid(text: string, beside: number | "a theme", menNow = 3): readonly string[] {
  const men = [8, 9, 7, 9, menNow];
  const women = [12, 11, 13, 11, 20 - menNow];
  const kpis = [
    ["People waiting over a year", men.map((each, nth) => each + (women[nth] ?? 0))],
    ["Men waiting over a year", men],
    ["Women waiting over a year", women],
    ["Beds closed", [40, 44, 41, 48, 45]],
  ] as const;
  const register = registerWith({
    kpis: kpis.map(([title, values], nth) =>
      kpiWith({
        id: `K${nth}`,
        title,
        meaning: "",
        unit: { kind: "count", of: nth === 3 ? "beds" : "people" },
        observations: seriesUpTo(NOW, values),
        commentary: nth === beside ? [{ period: NOW, text, author: "Lead", at }] : [],
      }),
    ),
    themes:
      beside === "a theme"
        ? [
            {
              period: NOW,
              theme: "Waiting",
              summary: text,
              sources: "",
              mentions: undefined,
              fedInto: "",
              at,
            },
          ]
        : [],
  });
  const index = factIndex(register, { audience: "public", area: "", period: NOW });
  return unsayableIn(index).map(({ sentence }) => sentence);
}

const TELLING = [
  "Women are 85% of the list.",
  "Women make up 85% of those who wait.",
  "Of the list, 85% are women.",
  "85% of the list are women.",
  "85% of the list is female.",
  "Men are 15% of the list.",
  "Only 15% are men.",
  "Fifteen per cent of the list were men.",
  "Three quarters of the list are women.",
  "Nearly nine in ten of those on the list are women.",
  "The list has 14 more women than men.",
  "There are 14 fewer men than women.",
  "There are fewer men than women, by 14.",
  "Women outnumber men by 14.",
  "There were more women than men: a difference of 14.",
  "All but three are women.",
  "Six times as many women as men wait.",
  "There are five women to every man.",
  "Seventeen women wait.",
  "We offered eight men a date.",
] as const;

test.each([
  "One man told us that the wait was long.",
  "Five men’s sheds opened.",
  "Two thirds of surgeries see women in the evening.",
])("and not: %s", (text) => {
  for (const beside of [0, 3, "a theme"] as const) expect(unsaid(text, beside)).toEqual([]);
});

describe.each([0, 1, 2, 3, "a theme"] as const)("beside %s", (beside) => {
  test.each(TELLING)("%s", (text) => {
    expect(unsaid(text, beside)).toEqual([text]);
  });

  test.each([
    "Women told us that they were well cared for.",
    "Two thirds of offices have a ramp.",
    "Occupancy stood at 90%.",
    "A year ago 8 men waited.",
    "We thank the women and men who told us.",
  ])("and not: %s", (text) => {
    expect(unsaid(text, beside)).toEqual([]);
  });

  test.each(TELLING)("nothing where nothing is hidden: %s", (text) => {
    expect(unsaid(text, beside, 8)).toEqual([]);
  });
});

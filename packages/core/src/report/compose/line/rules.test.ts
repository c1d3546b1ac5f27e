import { expect, test } from "vitest";
import { JUDGED, LEVEL_QUARTERS, NOW, factsOf, figureAt, quarters } from "../../../facts/index.ts";
import { plainText } from "../../../narrative/index.ts";
import type { Kpi, Observation } from "../../../register/index.ts";
import { kpiWith, registerWith } from "../../../register/kpi.fixture.ts";
import { type RuleSetId, ruleSetOf } from "../../../spc/index.ts";
import { firedRules, signalOf } from "./rules.ts";
import { seriesOf } from "./series.ts";

const then = (...last: readonly number[]) => quarters(...LEVEL_QUARTERS, ...last);

/** What the rules say of a series: what each points to, the slots it marks, over its bracket, as a title and as told. */
function said(observations: readonly Observation[], rules: RuleSetId = "mdc-current") {
  const kpi: Kpi = kpiWith({ decision: JUDGED, observations });
  const drawn = seriesOf(factsOf(kpi, registerWith({ kpis: [kpi] }), NOW, ruleSetOf(rules)));
  if (!drawn) return [];
  const fired = firedRules(drawn).map(({ side, marked, inShort, title, told }) =>
    [side, marked.join(" "), ...[inShort, title, told].map(plainText)].join(" / "),
  );
  return [String(signalOf(drawn)), ...fired];
}

/** What each quarter added, as running totals from April to March. */
function totals(...added: readonly number[]) {
  const start = quarters(...added).map(({ period }) => period.start % 12);
  const sums: number[] = [];
  for (const [i, value] of added.entries()) sums.push(value + (start[i] === APRIL ? 0 : (sums.at(-1) ?? 0)));
  return quarters(...sums);
}
const APRIL = 3;

test.each(["mdc-current", "ptd-0.2.2"] as const)(
  "of a running total both points outside the range are marked and named: %s",
  (rules) => {
    const kpi = kpiWith({
      decision: JUDGED,
      cumulative: true,
      observations: totals(...LEVEL_QUARTERS.slice(0, 15), 81, 120, 121),
    });
    const drawn = seriesOf(factsOf(kpi, registerWith({ kpis: [kpi] }), NOW, ruleSetOf(rules)));
    const fired = drawn ? firedRules(drawn) : [];
    const names = "April to June and July to September are above the expected range";
    expect(fired.map(({ title, marked }) => [plainText(title), marked])).toEqual([[names, [16, 17]]]);
  },
);

test.each<[string, Parameters<typeof said>, readonly string[]]>([
  ["nothing", [then()], ["undefined"]],
  [
    "one above",
    [then(99)],
    [
      "concern",
      "high / 21 / Above the expected range / July to September 2025 is above the expected range / July to September 2025 is above the expected range",
    ],
  ],
  [
    "one below, and another two before it",
    [then(80, 81, 72, 82, 71), "ptd-0.2.2"],
    [
      "improvement",
      "low / 23 25 / Below the expected range / January to March and July to September are below the expected range / January to March and July to September are below the expected range",
    ],
  ],
  [
    "two of three below",
    [then(80, 81, 82, 80, 72, 71)],
    [
      "improvement",
      "low / 25 26 / Two of the last three below the expected range / April to June and July to September are below the expected range / April to June and July to September are below the expected range",
    ],
  ],
  [
    "two of three above",
    [then(...LEVEL_QUARTERS, 88, 89)],
    [
      "concern",
      "high / 42 43 / Two of the last three above the expected range / April to June and July to September are above the expected range / April to June and July to September are above the expected range",
    ],
  ],
  [
    "all three above",
    [then(95, 96, 97)],
    [
      "concern",
      "high / 21 22 23 / All of the last three above the expected range / January to March, April to June and July to September are above the expected range / January to March, April to June and July to September are above the expected range",
    ],
  ],
  [
    "near the bottom",
    [then(78, 77, 78, 77)],
    [
      "improvement",
      "low / 21 22 23 24 / All of the last three near the bottom / All of the last three quarters are near the bottom of the expected range / All of the last three quarters are near the bottom of the expected range",
    ],
  ],
  [
    "a fall",
    [then(83, 82.5, 82, 81.5, 81, 80.5, 80)],
    [
      "improvement",
      "low / 21 22 23 24 25 26 27 / Falling, quarter by quarter / Falling, quarter by quarter, since January to March 2024, though some are printed alike / The figures have fallen, quarter by quarter, since January to March 2024, though some are printed alike",
    ],
  ],
  [
    "a rise or level",
    [then(79, 79.5, 79.5, 80, 80.5, 81), "his-run"],
    [
      "concern",
      "high / 21 22 23 24 25 26 / Rising or level, quarter by quarter / Rising or level, quarter by quarter, since April to June 2024 / The figures have risen or stayed level, quarter by quarter, since April to June 2024",
    ],
  ],
  [
    "a fall or level",
    [then(83, 82, 82, 81.5, 81, 80.5), "his-run"],
    [
      "improvement",
      "low / 21 22 23 24 25 26 / Falling or level, quarter by quarter / Falling or level, quarter by quarter, since April to June 2024 / The figures have fallen or stayed level, quarter by quarter, since April to June 2024",
    ],
  ],
  [
    "a run at or below the median",
    [then(78, 81, 78, 78, 77, 78, 78), "his-run"],
    [
      "improvement",
      "low / 21 22 23 24 25 26 27 / seven quarters at or below the median / seven quarters are at or below the median / The seven quarters since January to March 2024 are all at or below the median",
    ],
  ],
  [
    "a run at or above the median",
    [then(84, 81, 85, 84, 85, 84, 85), "his-run"],
    [
      "concern",
      "high / 20 21 22 23 24 25 26 27 / eight quarters at or above the median / eight quarters are at or above the median / The eight quarters since October to December 2023 are all at or above the median",
    ],
  ],
  [
    "a long run",
    [then(90, 91, 90, 91, 90, 91, 90, 91, 90, 91), "anhoej"],
    [
      "concern",
      "high / 21 22 23 24 25 26 27 28 29 30 / 10 quarters in a row above the median / 10 quarters in a row are above the median / The 10 quarters since April to June 2023 are all above the median",
    ],
  ],
  ["a figure of before", [[...LEVEL_QUARTERS, 58].map((value, i) => figureAt(value, i - 22))], ["undefined"]],
  ["too few", [quarters(80, 82, 99)], ["undefined"]],
])("%s", (_, given, expected) => {
  expect(said(...given)).toEqual(expected);
});

import { shareOf, surveyChange } from "../../comparison/index.ts";
import { roundedNumber } from "../../figure/index.ts";
import { comparePeriods } from "../../period/index.ts";
import { defineSurveyFact } from "../define.ts";
import { NOW } from "../examples.ts";
import type { Given, Stopped } from "../fact.ts";

const PERCENT = { kind: "percentage", of: "" } as const;
const POINTS = { kind: "number", of: "percentage points" } as const;
const PEOPLE = { kind: "count", of: "people" } as const;

/** Whole per cents, but where that would make all of nearly all, or nobody of a few. */
function placesOf(percent: number): number {
  const isSaidWhole = (places: number) => [0, 100].includes(roundedNumber(percent, places));
  return percent === 0 || percent === 100 ? 0 : ([0, 1].find((places) => !isSaidWhole(places)) ?? 2);
}

/** A row that keeps neither a share nor who answered. */
const NOTHING = { at: { sheet: "Surveys", row: 60, column: 3 } };

export const survey = defineSurveyFact({
  roles: ["survey share", "survey base", "survey low", "survey high", "survey change"],
  means:
    "The share of a survey question in one wave, its 95% range, how many people answered, and what changed since the wave before, with whether that is beyond its margin.",
  find: ({ result, waves, isHidden }, role): Given | Stopped => {
    const cells = [result.at];
    const unknown: Stopped = { none: isHidden ? "suppressed" : "not kept in the workbook", cells };
    if (role === "survey base") {
      return result.base === undefined
        ? unknown
        : { value: result.base, unit: PEOPLE, decimals: 0, cells, rule: "cell" };
    }
    const now = shareOf(result);
    if (!now) return isHidden ? unknown : { none: "not a quantity", cells };
    if (role === "survey share")
      return { value: now.percent, unit: PERCENT, decimals: placesOf(now.percent), cells };
    if (role === "survey low" || role === "survey high") {
      const value = role === "survey low" ? now.lower : now.upper;
      return value === undefined ? unknown : { value, unit: PERCENT, decimals: 0, cells };
    }
    const before = waves
      .filter(({ wave }) => comparePeriods(wave, result.wave) < 0)
      .toSorted((a, b) => comparePeriods(a.wave, b.wave))
      .at(-1);
    const was = before && shareOf(before);
    const change = surveyChange(now, was);
    if (!was) return { none: "nothing to compare with", cells };
    if (change.verdict === "wording changed") return { none: "measured differently", cells };
    const value = now.percent - was.percent;
    return {
      value,
      unit: POINTS,
      decimals: 0,
      fair: [Math.round(now.percent) - Math.round(was.percent)],
      words: [change.verdict],
      ways: [value > 0 ? "higher" : value < 0 ? "lower" : "same"],
      other: was.result.wave,
      cells: [was.result.at, result.at],
      rule: "margin of the survey",
    };
  },
  examples: [
    { name: "a share", surveys: [answered(60, 100)], gives: { value: 60, printed: "60%" } },
    { name: "nearly all", surveys: [answered(1995, 2000)], gives: { value: 99.75, printed: "99.8%" } },
    { name: "a few of many", surveys: [answered(5, 2000)], gives: { value: 0.25, printed: "0.3%" } },
    { name: "nearly all of very many", surveys: [answered(9995, 10_000)], gives: { printed: "99.95%" } },
    { name: "all", surveys: [answered(412, 412)], gives: { value: 100, printed: "100%" } },
    { name: "who answered", surveys: [answered(60, 100)], role: "survey base", gives: { value: 100 } },
    {
      name: "the range around it",
      surveys: [answered(50, 100)],
      role: "survey low",
      gives: { value: 40.38 },
    },
    { name: "its other end", surveys: [answered(50, 100)], role: "survey high", gives: { value: 59.62 } },
    {
      name: "a change beyond chance",
      surveys: [answered(300, 1000, -12), answered(600, 1000)],
      role: "survey change",
      gives: { value: 30, word: "beyond", ways: ["higher"], rule: "margin of the survey" },
    },
    {
      name: "a change of a question that was asked in other words",
      surveys: [{ ...answered(300, 1000, -12), wording: "2" }, answered(600, 1000)],
      role: "survey change",
      gives: { none: "measured differently" },
    },
    {
      name: "a fall beyond chance",
      surveys: [answered(600, 1000, -12), answered(300, 1000)],
      role: "survey change",
      gives: { value: -30, word: "beyond", ways: ["lower"] },
    },
    {
      name: "no change at all",
      surveys: [answered(600, 1000, -12), answered(600, 1000)],
      role: "survey change",
      gives: { value: 0, ways: ["same"] },
    },
    {
      name: "a change within the margin",
      surveys: [answered(30, 100, -12), answered(31, 100)],
      role: "survey change",
      gives: { word: "within" },
    },
    { name: "nothing that can be counted", surveys: [NOTHING], gives: { none: "not a quantity" } },
    {
      name: "the first wave",
      surveys: [answered(60, 100)],
      role: "survey change",
      gives: { none: "nothing to compare with" },
    },
  ],
});

function answered(positive: number, base: number, months = 0) {
  return {
    positive,
    base,
    wave: { start: NOW.start + months, months: NOW.months },
    at: { sheet: "Surveys", row: 50 + months, column: 3 },
  };
}

import { describe, expect, test } from "vitest";
import { type NoFactReason, aTarget, anyKpi } from "../facts/index.ts";
import type { Unit } from "../figure/index.ts";
import type { Consent, Open, Unread } from "../register/index.ts";
import type { Withheld } from "../protect/index.ts";
import { contradictionWords, missingMarker, withheldWords } from "./index.ts";
import { absentMarker, unsettledWords } from "./missing.ts";
import { comparative, counted, measureOf, ordinal, pointNoun, withoutUnit } from "./words.ts";

test.each([
  [1, "first"],
  [2, "second"],
  [3, "third"],
  [4, "fourth"],
  [5, "fifth"],
  [6, "sixth"],
  [7, "seventh"],
  [8, "eighth"],
  [9, "ninth"],
  [10, "10th"],
  [11, "11th"],
  [13, "13th"],
  [21, "21st"],
  [22, "22nd"],
  [23, "23rd"],
  [24, "24th"],
  [111, "111th"],
  [121, "121st"],
])("place %i is the %s", (place, words) => {
  expect(ordinal(place)).toBe(words);
});

test.each([
  [0, "no quarters"],
  [1, "one quarter"],
  [2, "two quarters"],
  [10, "10 quarters"],
])("%i are %s", (count, words) => {
  expect(counted(count, "quarter")).toBe(words);
});

test.each([
  [1, "month"],
  [3, "quarter"],
  [6, "half-year"],
  [12, "year"],
  [24, "period"],
])("a point of %i months is a %s", (months, noun) => {
  expect(pointNoun(months)).toBe(noun);
});

test.each<[Unit, string, string, string]>([
  [{ kind: "count", of: "people" }, "People waiting", "more", "fewer"],
  [{ kind: "days", of: "" }, "Days in hospital", "more", "fewer"],
  [{ kind: "days", of: "" }, "Wait for care at home", "longer", "shorter"],
  [{ kind: "duration", of: "" }, "Time to answer", "longer", "shorter"],
  [{ kind: "money", of: "" }, "Spend", "more", "less"],
  [{ kind: "percentage", of: "" }, "People seen in time", "higher", "lower"],
  [{ kind: "rate", of: "per 1,000" }, "Falls", "higher", "lower"],
  [{ kind: "number", of: "" }, "Score", "higher", "lower"],
  [{ kind: "grade", of: "" }, "Inspection", "higher", "lower"],
  [{ kind: "yes or no", of: "" }, "A plan for each", "higher", "lower"],
])("of %o “%s” is %s or %s", (unit, title, more, less) => {
  const kpi = anyKpi({ unit, title });
  expect([comparative(kpi, "higher"), comparative(kpi, "lower")]).toEqual([more, less]);
});

const common = {
  period: { start: 24_306, months: 3 },
  flags: [],
  at: { sheet: "Figures", row: 1, column: 1 },
};

test.each<[Open | Unread, string, string]>([
  [
    { ...common, state: "unread", marker: "92% (23 of 25)" },
    "could not be read: its cell shows “92% (23 of 25)”",
    "[unread]",
  ],
  [
    { ...common, state: "open", marker: "0.9", asks: [] },
    "rests on an open question: its cell shows “0.9”",
    "[open]",
  ],
  [
    { ...common, state: "unread", marker: "" },
    "could not be read: its formula was saved without a result",
    "[unread]",
  ],
])("%o %s", (observation, words, mark) => {
  expect(unsettledWords(observation)).toBe(words);
  expect(missingMarker(observation.state)).toBe(mark);
});

describe("what was left out for want of consent says why and what to do", () => {
  const consent: Consent = {
    id: "CO-1",
    scope: "board",
    form: "",
    given: "2025-12-01",
    expires: "2025-11-01",
    withdrawn: "2025-10-01",
    holder: "",
    seen: "",
    pseudonym: "",
    who: "child",
    agreedBy: "",
    ownView: "",
    words: "",
    at: { sheet: "Consents", row: 4, column: 2 },
  };

  test.each<[Withheld["because"], RegExp]>([
    [
      { kind: "no consent named" },
      /names no consent record\. Put the record’s code in its Consent column\.$/,
    ],
    [{ kind: "no such record", consent: "CO-9" }, /no consent record CO-9\. Add it to the Consents sheet/],
    [{ kind: "no report date", consent }, /no date to judge consent on\. Set Report date in Settings/],
    [{ kind: "no date given", consent }, /consent CO-1 does not say when it was given\.$/],
    [{ kind: "not yet given", consent }, /was given on 2025-12-01, after the report’s date\.$/],
    [{ kind: "expired", consent }, /expired on 2025-11-01\.$/],
    [{ kind: "withdrawn", consent }, /was withdrawn on 2025-10-01\.$/],
    [{ kind: "refused", consent }, /the person said no \(Consents!C5\)\.$/],
    [
      { kind: "not answered", consent, words: "Pending" },
      /“Pending” \(consent CO-1, Consents!C5\) is no yes\.$/,
    ],
    [{ kind: "audience not known", consent }, /its consent \(Consents!C5\) does not say whom it covers\.$/],
    [
      { kind: "audience not known", consent: { ...consent, words: "ok with me" } },
      /“ok with me” \(Consents!C5\) does not say plainly whom the consent covers\. Write public, board or internal\.$/,
    ],
    [
      { kind: "nobody agreed for them", consent },
      /nobody is recorded as having agreed for them\. Fill in Agreed/,
    ],
    [
      { kind: "own view not asked", consent },
      /their own view is not recorded\. Ask them, and fill in Their own view/,
    ],
    [{ kind: "narrower audience", consent }, /covers only: board\.$/],
  ])("%o", (because, says) => {
    const words = withheldWords({ what: "story", id: "ST-1", sheet: "Stories", row: 6, because });
    expect(words).toMatch(/^Stories row 7: the story ST-1 is left out, because /);
    expect(words).toMatch(says);
  });
});

test.each([
  [
    { kind: "target class lacks", lacks: "polarity" },
    /^It is a Key Performance Target without a direction\. Add it, or make it a monitoring indicator\.$/,
  ],
  [{ kind: "target class lacks", lacks: "lead" }, /without a lead\./],
  [{ kind: "target class lacks", lacks: "target" }, /without a target\./],
  [{ kind: "target class lacks", lacks: "tolerance" }, /without a tolerance\./],
  [
    { kind: "survey with a short target", target: aTarget(60) },
    /^It is measured less often than once a year, yet its target is for a shorter period\. Give the target for the year of the survey\.$/,
  ],
  [{ kind: "monitored yet has a target", target: aTarget(60) }, /^It is a monitoring indicator, yet/],
  [
    { kind: "against the suggestion without a reason", suggested: "discuss" },
    /suggests: needs discussion\. The decision is otherwise/,
  ],
  [{ kind: "decided by nobody" }, /^The decision does not say who made it and when\.$/],
  [{ kind: "review overdue", reviewBy: "2025-04-01" }, /^The decision was due for review by 2025-04-01\.$/],
] as const)("the contradiction %o in words", (contradiction, says) => {
  expect(contradictionWords(contradiction)).toMatch(says);
});

test.each<[NoFactReason, string]>([
  ["suppressed", "[c]"],
  ["masked for this edition", "[c]"],
  ["not available", "[x]"],
  ["not applicable", "[z]"],
  ["a running total", "[ytd]"],
  ["not a basis for this", "[z]"],
  ["low", "[low]"],
  ["not yet due", "[due]"],
  ["not available nationally", "[nat]"],
  ["blank", "[missing]"],
  ["unread", "[unread]"],
  ["open", "[open]"],
  ["broken series", "[nc]"],
  ["measured differently", "[nc]"],
  ["nothing to compare with", "[nc]"],
  ["not recorded", "[none]"],
])("where an earlier figure is not told because of this, %s, a table prints %s", (reason, marker) => {
  expect(absentMarker(reason)).toBe(marker);
});

test.each([
  ["Median wait (days)", "days", "Median wait (days)", ""],
  ["Median wait (days)", "working days", "Median wait", "working days"],
  ["Median wait", "days", "Median wait", "days"],
  ["Hours of care (in hours)", "", "Hours of care (in hours)", ""],
  ["Falls", "per 1,000 people", "Falls", "per 1,000 people"],
])("the unit of %s in %s is told once", (title, of, named, unit) => {
  expect(measureOf(anyKpi({ title, unit: { kind: "number", of } }))).toEqual({ title: named, unit });
});

test.each([
  ["Longest wait (days)", "Longest wait"],
  ["Missed collections – All – (per 100,000)", "Missed collections – All"],
  ["Missed collections: (number)", "Missed collections"],
  ["Missed collections – All –", "Missed collections – All –"],
  ["(days)", "(days)"],
])("the title “%s” without its unit is “%s”", (title, rest) => {
  expect(withoutUnit(title)).toBe(rest);
});

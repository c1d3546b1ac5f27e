import { describe, expect, test } from "vitest";
import { aTarget, figureAt, neighbour } from "../facts/index.ts";
import type { Flag, Kpi } from "../register/index.ts";
import { MARGIN_UNREAD, caveatsOf, judgedSentences, plainText, thingsOf } from "./index.ts";
import { BETTER, CLOSE, LATE, LEVEL, MET, MISSED, WORSE, known } from "./summary.fixture.ts";

/** Short of its target, where nobody can read how close counts as close. */
const SHORT: Partial<Kpi> = { ...CLOSE, tolerance: { kind: "unread", shown: "5ish", at: aTarget(60).at } };

describe("what to know", () => {
  const things = (...kpis: readonly Partial<Kpi>[]) => {
    const { findings } = known(...kpis);
    return thingsOf(findings, ["Scotland"]).map(({ kind, strong, rest }) => [
      kind,
      plainText(strong),
      plainText(rest),
    ]);
  };

  test("begins with the best change and the worst, each with its status", () => {
    const told = things(BETTER, WORSE);
    expect(told.map(([kind]) => kind)).toEqual(["good", "watch", "plain"]);
    expect(told[0]?.[2]).toBe(": this is on target and getting better, which is unlikely to be chance.");
    expect(told[1]?.[1]).toMatch(/; our target is 90$/);
    expect(told[1]?.[2]).toBe(": this is off target and getting worse.");
  });

  test.each<[string, readonly Partial<Kpi>[], string]>([
    ["all met", [MET, MET], "We met both of our targets."],
    ["three met", [MET, MET, MET], "We met all 3 of our targets."],
    [
      "all missed",
      [WORSE, WORSE, WORSE],
      "We missed all 3 of our targets: none of those missed is getting better.",
    ],
    ["one met", [MET], "We met our one target."],
    ["one close", [CLOSE], "We came close on our one target."],
    [
      "one missed",
      [MET, { ...LEVEL, targets: [aTarget(60)] }],
      "We met 1 of our 2 targets and missed 1: it is not getting better.",
    ],
    [
      "one missed of which nobody can say whether it changes",
      [MET, MISSED],
      "We met 1 of our 2 targets and missed 1.",
    ],
    [
      "several missed",
      [CLOSE, WORSE, WORSE],
      "We met none of our 3 targets, came close on 1 and missed 2: none of those missed is getting better.",
    ],
    [
      "several missed, of which one cannot be judged for change",
      [CLOSE, WORSE, MISSED],
      "We met none of our 3 targets, came close on 1 and missed 2: none of those missed is getting better so far.",
    ],
    [
      "several missed, of which none can be judged for change",
      [CLOSE, MISSED, MISSED],
      "We met none of our 3 targets, came close on 1 and missed 2.",
    ],
    ["some that could not be judged", [MET, LATE], "We met the one target that could be judged."],
    [
      "some on the mend",
      [{ ...BETTER, targets: [aTarget(50)] }, MISSED],
      "We missed both of our targets: one of those missed is getting better.",
    ],
    [
      "the one missed on the mend",
      [{ ...BETTER, targets: [aTarget(50)] }],
      "We missed our one target: it is getting better.",
    ],
    [
      "one short of it, of which nobody can say how far counts as missed",
      [MET, SHORT],
      `We met 1 of our 2 targets and fell short of one: ${MARGIN_UNREAD}.`,
    ],
    [
      "one short beside one close",
      [MET, CLOSE, SHORT],
      `We met 1 of our 3 targets, came close on one and fell short of one other: ${MARGIN_UNREAD}.`,
    ],
    [
      "two short beside one missed",
      [MET, MISSED, SHORT, SHORT],
      `We met 1 of our 4 targets, missed one and fell short of two others: ${MARGIN_UNREAD}.`,
    ],
    [
      "one short, and one that could not be judged",
      [MET, SHORT, LATE],
      `We met 1 of our 3 targets and fell short of one: ${MARGIN_UNREAD}, and one could not be judged.`,
    ],
    ["one short alone", [SHORT], `We fell short of our one target: ${MARGIN_UNREAD}.`],
  ])("the tally of %s", (_, kpis, expected) => {
    expect(things(...kpis).map(([, strong, rest]) => `${strong}${rest}`)).toContain(expected);
  });

  test.each<[string, readonly Partial<Kpi>[], string]>([
    [
      "one target",
      [{ ...LEVEL, targets: [aTarget(60)] }],
      "One target is beyond where our figures usually lie: unless something changes, expect us to miss it (stays A).",
    ],
    [
      "more than can be named",
      [1, 2, 3, 4].map(() => ({ ...LEVEL, targets: [aTarget(60)] })),
      "Four targets are beyond where our figures usually lie: unless something changes, expect us to miss them.",
    ],
  ])("what is out of reach, of %s", (_, kpis, expected) => {
    expect(things(...kpis).map(([, strong, rest]) => `${strong}${rest}`)).toContain(expected);
  });

  test.each<[string, Partial<Kpi>, number, string]>([
    ["missed, and theirs higher", MISSED, 80, " (target 60): in Scotland it was higher, 80."],
    ["missed, and theirs lower", MISSED, 61, " (target 60): in Scotland it was lower, 61."],
    ["missed, and theirs as ours", MISSED, 70, " (target 60): in Scotland it was 70."],
    [
      "missed, and theirs higher by less than is printed",
      MISSED,
      70.3,
      " (target 60): in Scotland it was higher by less than 1 per 1,000 people, 70.",
    ],
    ["close", CLOSE, 90, " (target 60): in Scotland it was higher, 90."],
    ["met, which needs no target", MET, 80, ": in Scotland it was higher, 80."],
  ])("one figure is told beside the nation's, from the nation's side: %s", (_, kpi, theirs, expected) => {
    const comparators = [{ ...neighbour("Scotland", theirs), kind: "nation" as const }];
    const unit = { kind: "rate", of: "per 1,000 people" } as const;
    expect(things({ ...kpi, unit, comparators }).at(-1)?.[2]).toBe(expected);
  });

  test.each<[string, readonly Flag[], readonly Flag[], readonly string[]]>([
    ["one may change", ["provisional"], [], ["The figure for stays A is provisional and may change."]],
    [
      "both may",
      ["provisional"],
      ["provisional"],
      ["The figures for stays A and stays B are provisional and may change."],
    ],
    ["one is estimated", [], ["estimated"], ["The figure for stays B is estimated."]],
    [
      "one is both",
      ["provisional", "estimated"],
      [],
      ["The figure for stays A is provisional and may change.", "The figure for stays A is estimated."],
    ],
    ["one is revised, which is said elsewhere", ["revised"], [], []],
    ["none", [], [], []],
  ])("of two figures %s", (_, a, b, expected) => {
    const flagged = (kpi: Partial<Kpi>, flags: readonly Flag[]): Partial<Kpi> => ({
      ...kpi,
      observations: (kpi.observations ?? []).map((each) => ({ ...each, flags })),
    });
    const { sheets } = known(flagged(BETTER, a), flagged(WORSE, b));
    expect(caveatsOf([...sheets, ...sheets]).map(plainText)).toEqual(expected);
  });
});

test("which figures are meant by now is said where they are of several periods, the most of them first", () => {
  const lagging = (months: number): Partial<Kpi> => ({
    ...MET,
    lag: months,
    observations: [figureAt(60, -months / 3)],
  });
  const told = (...kpis: readonly Partial<Kpi>[]) => judgedSentences(known(...kpis).findings).map(plainText);
  expect(told(MET, MET)).toEqual([]);
  expect(told(lagging(3), MET, lagging(3))).toEqual([
    "We judge two on April to June (stays A and stays C) and one on July to September 2025 (stays B): the newest that is due.",
  ]);
});

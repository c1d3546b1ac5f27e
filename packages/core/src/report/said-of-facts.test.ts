import { expect, test } from "vitest";
import type { Claim } from "../claims/index.ts";
import {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  SHARE,
  aTarget,
  anyKpi,
  beside,
  factIndex,
  isFact,
  neighbour,
  quarters,
} from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { faultsInPieces } from "./faults.ts";
import type { Run } from "./index.ts";

type Held = readonly [of: Partial<Kpi>, claim: Pick<Claim, "role"> & Partial<Claim>];

const BEFORE = { kind: "previous" } as const;
const FIVE = { amount: 5, kind: "absolute", at: { sheet: "KPIs", row: 4, column: 8 } } as const;
const aimed = (value: number): Held => [
  { ...SHARE, decision: JUDGED, targets: [aTarget(80)], tolerance: FIVE, observations: quarters(value) },
  { role: "status", word: value >= 80 ? "met" : value >= 75 ? "close" : "missed" },
];
const went = (from: number, to: number, way: NonNullable<Claim["way"]>): Held => [
  { observations: quarters(from, to) },
  { role: "change", basis: BEFORE, way },
];
const judged = (latest: number, word: string): Held => [
  { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, latest) },
  { role: "signal", word },
];
const ranked = (place: number): Held => [
  { observations: quarters(60 + place), ...among([61, 62, 63, 64, 65, 66, 67, 68, 69, 70], place) },
  { role: "rank", quantity: { value: place, decimals: 0 } },
];
const counted = (value: number): Held => [
  { observations: quarters(value) },
  { role: "level", quantity: { value, decimals: 0 } },
];
const howMany = (value: number): Held => [
  { observations: quarters(...Array.from({ length: value }, (_, i) => 60 + i)) },
  { role: "figures so far", quantity: { value, decimals: 0 } },
];

const sharing: Held = [
  { observations: quarters(62), ...among([61, 62, 63, 64], 0) },
  { role: "rank", quantity: { value: 2, decimals: 0 } },
];
const neutral: Held = [
  { polarity: "neither", observations: quarters(62), ...among([61, 60, 63], 0) },
  { role: "rank", quantity: { value: 2, decimals: 0 } },
];

/** What may be said of a fact, and what may not. */
test.each<[name: string, held: Held, may: string, mayNot: string]>([
  [
    "more",
    went(60, 64, "higher"),
    "more, longer, up, rose",
    "fewer, less, lower, below, shorter, smaller, fell, falling, fallen",
  ],
  [
    "fewer",
    went(64, 60, "lower"),
    "fewer, below, fell",
    "more, higher, above, longer, larger, rose, rising, risen",
  ],
  ["better", went(64, 60, "better"), "better, improved", "worse, worsened, less good"],
  ["worse", went(60, 64, "worse"), "worse, worsened", "improved, improving, better"],
  ["as many", went(60, 60, "same"), "the same", "more, fewer, less, higher, lower"],
  ["a target that was met", aimed(81), "on target", "off target, close, missed, no figure"],
  ["one that was nearly met", aimed(77), "close to target", "on target, off target, missed, met"],
  ["one that was missed", aimed(70), "off target, missed", "on target, close, met"],
  ["an improvement", judged(58, "improvement"), "getting better", "worse, worsening, no clear change"],
  ["a concern", judged(104, "concern"), "getting worse", "improved, better, no clear change"],
  [
    "no change",
    judged(81, "no clear change"),
    "no clear change",
    "improving, better, worsened, unusual, unusually low",
  ],
  ["another area that has more", besideThem(70), "more", "fewer"],
  ["another area that has fewer", besideThem(50), "fewer", "more"],
  ["the first of all", ranked(1), "best", "second best, joint best, lowest, 1st best"],
  ["the second", ranked(2), "second best", "first best, third best, 2nd best"],
  ["the third", ranked(3), "third best", "fourth best"],
  ["the fourth", ranked(4), "fourth best", "third best"],
  ["the fifth", ranked(5), "fifth best", "third best"],
  ["the sixth", ranked(6), "sixth best", "third best"],
  ["the seventh", ranked(7), "seventh best", "third best"],
  ["the eighth", ranked(8), "eighth best", "third best"],
  ["the ninth", ranked(9), "ninth best", "third best"],
  ["the tenth", ranked(10), "10th best", "tenth best"],
  ["one beside another", sharing, "joint second best", "second best, joint third best"],
  ["a place where neither is better", neutral, "second highest", "second best, second lowest"],
  ["nobody", counted(0), "none, no, None, 0, 0 people", "one, nobody"],
  ["a few", counted(6), "six, Six, 6, 6 people", "seven, no, none, both"],
  ["two figures", howMany(2), "two, Two, both, Both, 2, two figures", "three, two of 4, none, twofold"],
  ["three figures", howMany(3), "three, 3", "both, two"],
])("of %s is said what is so", (_, [more, claim], may, mayNot) => {
  const kpi = anyKpi(more);
  const held = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  const found = held.factAt({ kpi: kpi.id, period: NOW, basis: undefined, ...claim });
  const rule = isFact(found) ? found.rule : "";
  const isSaid = (words: string) => {
    const run: Run = { judged: words, cells: ["-"], claim: { kpi: kpi.id, period: NOW, rule, ...claim } };
    return faultsInPieces([{ where: "here", kind: "sentence", of: kpi.id, text: [run] }], held).length === 0;
  };
  expect(may.split(", ").filter((words) => !isSaid(words))).toEqual([]);
  expect(mayNot.split(", ").filter(isSaid)).toEqual([]);
});

function besideThem(theirs: number): Held {
  const way = theirs > 61 ? "lower" : "higher";
  return [beside({ Westlaw: theirs }), { role: "peer gap", basis: { kind: "area", area: "Westlaw" }, way }];
}

function among(values: readonly number[], place: number): Partial<Kpi> {
  const others = values.filter((_, i) => i + 1 !== place);
  return { comparators: others.map((value, row) => neighbour(`Area ${"ABCDEFGHIJ"[row]}`, value, row)) };
}

import { expect, test } from "vitest";
import { factIndex } from "../../facts/index.ts";
import { financialQuarter } from "../../period/index.ts";
import type { Kpi, TargetLevel } from "../../register/index.ts";
import { EMPTY_REGISTER } from "../../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { type Typed, guardTyped, inWords, typedIn } from "../index.ts";

const NOW = financialQuarter(2025, 2);
const at = { sheet: "Targets", row: 1, column: 2 };
const LEVEL = [81, 80, 82, 80, 79, 82, 81, 80, 82, 79, 80, 82, 81, 79, 80, 82];

function target(value: number): TargetLevel {
  return { state: "value", shown: String(value), value, from: financialQuarter(2020, 1), rationale: "", at };
}

const decision: NonNullable<Kpi["decision"]> = {
  class: "target",
  reason: "",
  person: "",
  date: "",
  reviewBy: "",
  at,
};

function falls(id: string, last: readonly number[], fields: Partial<Kpi> = {}): Kpi {
  return kpiWith({
    id,
    title: "Falls in care homes",
    meaning: "",
    unit: { kind: "count", of: "falls" },
    polarity: "lower",
    observations: seriesUpTo(NOW, [...LEVEL, ...last]),
    targets: [target(75)],
    decision,
    ...fields,
  });
}

/** A fall beyond chance; a figure like those before it; one that got worse again; within target for one quarter, and for two. */
const LOW = falls("LOW", [76, 70, 58]);
const STEADY = falls("STEADY", [81]);
const WORSE = falls("WORSE", [75, 77]);
const BACK = falls("BACK", [79, 74]);
const STILL = falls("STILL", [75, 74, 73, 72, 71, 70]);
const RISING = falls("RISING", [83, 85, 88, 91]);
const ALL = [LOW, STEADY, WORSE, BACK, STILL, RISING];

const index = factIndex(registerWith({ kpis: ALL }), { audience: "public", area: "", period: NOW });

function typedBeside({ id }: Kpi, text: string): Typed {
  return { place: "commentary", text, kpis: [id], period: undefined, at: undefined, field: "" };
}

function flagsOf(kpi: Kpi, text: string): readonly string[] {
  const { flags } = guardTyped(typedBeside(kpi, text), index);
  return flags.map(({ start, end }) => text.slice(start, end));
}

test.each([
  [STEADY, "There was a statistically significant fall.", "the workbook has no change beyond chance ("],
  [LOW, "Falls are above their usual range.", "the workbook has a figure below the expected range ("],
  [STEADY, "Falls are above their usual range.", "the workbook has a figure within the expected range ("],
])("what the workbook has of its series is told in words", (kpi, text, says) => {
  const typed = typedBeside(kpi, text);
  const told = guardTyped(typed, index).flags.map((flag) => inWords(flag, typed, index).says);
  expect(told).toEqual([expect.stringContaining(says)]);
});

test.each<[text: string, so: Kpi, not: Kpi, words: string]>([
  ["There was a statistically significant fall.", LOW, STEADY, "statistically significant fall"],
  ["The fall is statistically significant.", LOW, STEADY, "fall is statistically significant"],
  ["We saw a significant improvement on our control chart.", LOW, STEADY, "significant improvement"],
  ["There was no statistically significant change.", STEADY, LOW, "statistically significant change"],
  ["There was a statistically significant change.", LOW, STEADY, "statistically significant change"],
  ["Falls are below their usual range.", LOW, STEADY, "below their usual range"],
  ["Falls are within the normal range.", STEADY, LOW, "within the normal range"],
  ["Falls are outside the expected range.", LOW, STEADY, "outside the expected range"],
  ["Falls are not outside their usual range.", STEADY, LOW, "outside their usual range"],
  ["Falls are not below their usual range.", STEADY, LOW, "below their usual range"],
  ["The trend is downward.", LOW, RISING, "downward"],
  ["Falls are on a downward trend.", LOW, RISING, "a downward trend"],
  ["Falls are on an upward trend.", RISING, STILL, "an upward trend"],
  ["Falls are trending down.", STILL, RISING, "trending down"],
  ["We are back within target.", BACK, STILL, "within target"],
  ["We are within target, having been outside it last quarter.", BACK, STILL, "outside it"],
  ["We are within target after missing it last quarter.", BACK, STILL, "missing it"],
  ["We remain within target, as we were last quarter.", STILL, WORSE, "within target"],
  ["For the first time, falls are under 60.", LOW, STEADY, "under 60"],
  ["We met the target for the first time.", BACK, STILL, "for the first time"],
  ["It is the first time that we have met the target.", BACK, STILL, "It is the first time that"],
  ["Falls have never been this low.", LOW, STEADY, "never been this low"],
  ["Falls have not been this low before.", LOW, STEADY, "not been this low"],
  ["Falls are at an all-time low.", LOW, STEADY, "all-time low"],
  ["Falls are as low as they have ever been.", LOW, STEADY, "as low as they have ever been"],
  ["Falls are on an upward path.", RISING, STILL, "an upward path"],
])("“%s”", (text, so, not, words) => {
  expect(flagsOf(so, text)).toEqual([]);
  expect(flagsOf(not, text)).toEqual([words]);
});

/** What another series, another time or somebody's hope may mean. */
test.each([
  "We reversed the upward trend in falls.",
  "The upward trend in falls has stopped.",
  "The trend in referrals from hospital is upward.",
  "Nationally there is a statistically significant rise.",
  "The national trend is upward.",
  "Her blood pressure is above its normal range of 120 to 140.",
  "In the last two quarters falls have never been this high.",
  "A significant rise in demand is expected.",
  "No one who fell was left alone.",
])("is not held: “%s”", (text) => {
  expect(flagsOf(LOW, text)).toEqual([]);
});

const MISSED = [WORSE, STEADY, falls("THIRD", [90]), falls("FOURTH", [90])].map((kpi, i) => ({
  ...kpi,
  id: `M${i}`,
  priority: i < 3 ? "P1" : "P2",
}));
const CLOSE = [
  { ...falls("C", [76]), id: "C1", priority: "P2", tolerance: { kind: "absolute" as const, amount: 2, at } },
];
const MET = [1, 2, 3].map((i) => ({ ...LOW, id: `G${i}`, priority: i < 3 ? "P1" : "P2" }));

/** Counts of targets: in a notice over all of them, in a priority's summary over all or over its own. */
test.each<[text: string, place: "notice" | "summary" | "commentary", flagged: readonly string[]]>([
  ["We missed only four targets.", "notice", []],
  ["We missed only three targets.", "notice", ["We missed only three targets"]],
  ["We missed five targets.", "notice", []],
  ["Five of our eight targets were not met.", "notice", []],
  ["Four targets are off target.", "notice", []],
  ["Five indicators are off target.", "notice", ["Five indicators are off target"]],
  ["We met three targets.", "notice", []],
  ["We met at least three targets.", "notice", []],
  ["We met more than three targets.", "notice", ["We met more than three targets"]],
  ["We met three of our eight targets.", "notice", []],
  ["We met three of our nine targets.", "notice", ["We met three of our nine targets"]],
  ["One measure is close to target.", "notice", []],
  ["All but five of our targets were met.", "notice", []],
  ["All but two of our targets were met.", "notice", ["All but two of our targets were met"]],
  ["We met all but three of our targets.", "notice", ["We met all but three of our targets"]],
  ["We missed a single target.", "notice", ["We missed a single target"]],
  ["Three out of eight targets were met.", "notice", []],
  ["Four out of eight targets were met.", "notice", ["Four out of eight targets were "]],
  ["We missed two targets for waiting times.", "notice", []],
  ["We missed two targets last quarter.", "notice", []],
  ["We missed two deadlines.", "notice", []],
  ["The pilot met two targets.", "notice", []],
  ["We missed three targets.", "summary", []],
  ["We missed four targets.", "summary", []],
  ["We missed two targets.", "summary", ["We missed two targets"]],
  ["We missed two targets.", "commentary", []],
])("“%s”, in a %s", (text, place, flagged) => {
  const empty = EMPTY_REGISTER;
  const priority = {
    id: "P1",
    title: "Safe at home",
    summary: place === "summary" ? text : "",
    outcomes: [],
    at,
  };
  const commentary = [{ period: NOW, text, author: "", at }];
  const kpis = [...MISSED, ...CLOSE, ...MET].map((kpi, i) =>
    place === "commentary" && i === 0 ? { ...kpi, commentary } : kpi,
  );
  const settings = { ...empty.settings, ...(place === "notice" ? { notice: text } : {}) };
  const register = { ...empty, settings, kpis, priorities: [priority] };
  const ofIt = factIndex(register, { audience: "public", area: "", period: NOW });
  const flags = typedIn(register)
    .filter((typed) => typed.text === text)
    .flatMap((typed) => guardTyped(typed, ofIt).flags.map(({ start, end }) => text.slice(start, end)));
  expect(flags).toEqual(flagged);
});

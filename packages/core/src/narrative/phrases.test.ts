import { describe, expect, test } from "vitest";
import {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  aTarget,
  anyKpi,
  factIndex,
  figureAt,
  quarters,
  sheetOf,
} from "../facts/index.ts";
import type { Reason } from "../influence/index.ts";
import type { Kpi, MissingState } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { changeOf, whyNotJudged } from "./change.ts";
import { reasonWords } from "./classification.ts";
import { markerKey, missingMarker, missingWords } from "./missing.ts";
import { statusBeside, statusWords } from "./status.ts";
import { type Text, joined, listed, say } from "./text.ts";
import { plainText } from "./index.ts";
import { name } from "./holes.ts";

const at = { sheet: "Figures", row: 4, column: 2 };

function sheetFor(more: Partial<Kpi>) {
  const kpi = anyKpi({ decision: JUDGED, ...more });
  return sheetOf(
    factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW }),
    kpi,
  );
}

const MISSING: readonly (readonly [state: MissingState, marker: string, words: string])[] = [
  ["blank", "[missing]", "missing"],
  ["suppressed", "[c]", "not shown, to protect people"],
  ["not available", "[x]", "not available"],
  ["not applicable", "[z]", "not applicable"],
  ["low", "[low]", "low, but not zero"],
  ["not yet due", "[due]", "not due yet"],
  ["not available nationally", "[nat]", "not available nationally"],
];

test.each(MISSING)("a figure that is %s is printed %s, %s", (state, marker, words) => {
  expect(missingMarker(state)).toBe(marker);
  expect(missingWords({ state, period: NOW, flags: [], at, marker: "" })).toBe(words);
});

test("the key to the markers names every one, and those nobody could read only where there are such", () => {
  const all = MISSING.map(([, marker, words]) => `${marker} ${words}`);
  expect(markerKey(["value", "blank"])).toEqual(all);
  expect(markerKey(["open"])).toEqual([...all, "[open] rests on an open question"]);
  expect(markerKey(["open", "unread"])).toEqual([
    ...all,
    "[unread] could not be read",
    "[open] rests on an open question",
  ]);
});

describe("the verdict of a table", () => {
  const risen = LEVEL_QUARTERS.slice(0, 11);
  test.each<{ what: string; kpi: Partial<Kpi>; text: string }>([
    {
      what: "few points, the last far down",
      kpi: { observations: quarters(...risen, 60) },
      text: "Too few to be sure",
    },
    {
      what: "few points, the last far up",
      kpi: { observations: quarters(...risen, 120) },
      text: "Too few to be sure",
    },
    {
      what: "many points, the last far down",
      kpi: { observations: quarters(...LEVEL_QUARTERS, 60) },
      text: "Getting better",
    },
    {
      what: "many points, the last far up",
      kpi: { observations: quarters(...LEVEL_QUARTERS, 120) },
      text: "Getting worse",
    },
    {
      what: "many level points",
      kpi: { observations: quarters(...LEVEL_QUARTERS) },
      text: "No clear change",
    },
    { what: "three points", kpi: { observations: quarters(80, 81, 82) }, text: "Too few to judge" },
    { what: "no figure", kpi: { observations: [] }, text: "No figure" },
    {
      what: "no good end, the last far down",
      kpi: { polarity: "neither", observations: quarters(...LEVEL_QUARTERS, 60) },
      text: "Unusually low",
    },
    {
      what: "no good end, the last far up",
      kpi: { polarity: "neither", observations: quarters(...LEVEL_QUARTERS, 120) },
      text: "Unusually high",
    },
    {
      what: "no good end and few points, the last far down",
      kpi: { polarity: "neither", observations: quarters(...risen, 60) },
      text: "Too few to be sure",
    },
    {
      what: "a figure that has not come",
      kpi: { observations: [{ state: "not yet due", period: NOW, flags: [], at, marker: "" }] },
      text: "Not judged: not due yet",
    },
  ])("of $what is “$text”", ({ kpi, text }) => {
    const facts = sheetFor(kpi);
    expect(changeOf(facts).word || whyNotJudged(facts)).toBe(text);
  });
});

test.each([
  ["no target", "No target."],
  ["target is for a longer period", "The target is for a longer time than the figure."],
  ["no direction", "Not recorded which way is better."],
  ["months disagree", "Its three months do not add up to it."],
  ["late", "Its figure has not arrived yet."],
] as const)("no status because: %s", (reason, words) => {
  const facts = { ...sheetFor({}), status: { kind: "none", reason } as const };
  const { kind, word, because } = statusWords(facts);
  expect([kind, word, plainText(because)]).toEqual(["none", "No status", words]);
});

test("a status says figure and target, the target alone, or nothing, as what stands beside it leaves to say", () => {
  const facts = sheetFor({ observations: [figureAt(70)], targets: [aTarget(80)] });
  expect(plainText(statusWords(facts).because)).toBe("70 people against a target of 80 people or fewer.");
  expect(plainText(statusBeside(facts).because)).toBe("");
  const { now: _, ...without } = facts;
  expect(plainText(statusWords({ ...without, now: undefined }).because)).toBe("Target 80 people or fewer.");
});

test.each<[string, "relative" | "absolute", number, string]>([
  ["a tenth of the target", "relative", 10, ""],
  ["more than that", "relative", 12, "Within 12% of the target counts as close."],
  ["a tenth, as an amount", "absolute", 8, ""],
  ["a larger amount", "absolute", 9, "Within 9 people counts as close."],
])("a margin of %s stands beside a status of close only where it is wide", (_, kind, amount, words) => {
  const tolerance = { amount, kind, at };
  const facts = sheetFor({ observations: [figureAt(84)], targets: [aTarget(80)], tolerance });
  expect(plainText(statusBeside(facts).because)).toBe(words);
});

const UNPLACED = {
  question: "lead",
  says: "no",
  weight: "some",
  cell: "title",
  words: "our own carers",
  why: "as work of ours",
} as const;
const FIRST = { ...UNPLACED, at };

test.each<[Reason["answer"], string]>([
  [
    { question: "delivery", from: "nobody" },
    "Who delivers the thing counted? Only a person can say, and nobody has yet.",
  ],
  [
    { question: "changeable", from: "person", answer: "yes" },
    "Can a decision of the partnership change it within 12 months? Yes.",
  ],
  [
    { question: "timely", from: "data", answer: "partly", by: "frequency" },
    "Is it measured at least every quarter, and known within six months? Partly, by how often the workbook says that it is measured.",
  ],
  [
    { question: "counted", from: "row", answer: "no", evidence: [FIRST] },
    "Who is counted: people we serve, or everyone in the area? Looks like no: “our own carers” (Figures!C5), as work of ours.",
  ],
  [
    { question: "lead", from: "row", answer: "partly", evidence: [UNPLACED] },
    "Is there a named lead who controls the main lever? Looks like partly: “our own carers”, as work of ours.",
  ],
  [
    { question: "moved", from: "row", answer: "yes", evidence: [] },
    "Did past action move it? Looks like yes.",
  ],
])("the answer %o in words", (answer, words) => {
  expect(reasonWords({ speaksFor: "discuss", answer })).toBe(words);
});

test("plain words that meet are one run, and what is bound stays its own", () => {
  const given = name("Rowan House");
  expect(say`at ${say`the `}door`).toEqual(["at the door"]);
  expect(say`at ${given} now`).toEqual(["at ", given, " now"]);
  expect(say`${given}${say`${given}`}`).toEqual([given, given]);
});

test.each<[readonly Text[], string, string]>([
  [[], "", ""],
  [[say`one`], "one", "one"],
  [[say`one`, say`two`], "one two", "one and two"],
  [[say`one`, say`two`, say`three`], "one two three", "one, two and three"],
])("texts are joined and listed", (texts, together, list) => {
  expect(plainText(joined([...texts, []]))).toBe(together);
  expect(plainText(listed(texts))).toBe(list);
});

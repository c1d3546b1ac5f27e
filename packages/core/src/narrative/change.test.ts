import { expect, test } from "vitest";
import {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  anyKpi,
  factIndex,
  figureAt,
  quarters,
  seasonalQuarters,
  sheetOf,
} from "../facts/index.ts";
import { evaluate } from "../claims/index.ts";
import { financialYear } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { changeBeside, changeOf, whyNotJudged } from "./index.ts";

const judged = { decision: JUDGED } as const;
const watched = { decision: { ...JUDGED, class: "monitoring" } } as const;

test.each<[string, Partial<Kpi>, string, string]>([
  [
    "fewer by the rules",
    { ...judged, observations: quarters(...LEVEL_QUARTERS, 58) },
    "better",
    "Getting better",
  ],
  [
    "more by the rules",
    { ...judged, observations: quarters(...LEVEL_QUARTERS, 101) },
    "worse",
    "Getting worse",
  ],
  [
    "watched and high",
    { ...watched, observations: quarters(...LEVEL_QUARTERS, 101) },
    "high",
    "Unusually high",
  ],
  ["watched and low", { ...watched, observations: quarters(...LEVEL_QUARTERS, 58) }, "low", "Unusually low"],
  ["level", { ...judged, observations: quarters(...LEVEL_QUARTERS) }, "none", "No clear change"],
  ["a usual summer", { observations: seasonalQuarters(81) }, "season", "Usual for the season"],
  ["a hard summer", { observations: seasonalQuarters(95) }, "season", "High for the season"],
  ["an easy summer", { observations: seasonalQuarters(79) }, "season", "Low for the season"],
  ["five quarters", { ...judged, observations: quarters(80, 81, 80, 82, 80) }, "few", "Too few to judge"],
  [
    "11 quarters that may show one",
    { ...judged, observations: quarters(80, 81, 80, 82, 80, 81, 80, 82, 80, 81, 60) },
    "few",
    "Too few to be sure",
  ],
  [
    "a yearly figure",
    { frequency: "year", observations: [figureAt(70, 0, { period: financialYear(2024) })] },
    "few",
    "Too few to judge",
  ],
  ["an answer", { unit: { kind: "yes or no", of: "" }, observations: quarters(1, 0) }, "", ""],
  ["deaths", { ...judged, care: "deaths", observations: quarters(...LEVEL_QUARTERS, 101) }, "", ""],
  ["a figure that is late", { ...judged, observations: [figureAt(70, -1)] }, "", ""],
  ["nothing", {}, "", ""],
])("of %s", (_, fields, kind, word) => {
  const { index, sheet } = told(fields);
  const change = changeOf(sheet);
  expect(change).toMatchObject({ kind, word });
  expect(change.claim === undefined || evaluate(change.claim, index).verdict === "holds").toBe(true);
  const isFound = word !== "" && word !== "Too few to judge";
  expect(change.claim !== undefined).toBe(isFound);
});

const missing = { period: NOW, flags: [], at: { sheet: "Figures", row: 1, column: 1 } } as const;

test.each<[string, Partial<Kpi>, string]>([
  ["deaths", { care: "deaths", observations: quarters(6) }, "Not judged"],
  [
    "what could not be read",
    { observations: [{ ...missing, state: "unread", marker: "58 or so" }] },
    "Not judged: not read",
  ],
  [
    "what was suppressed",
    { observations: [{ ...missing, state: "suppressed", marker: "*" }] },
    "Not judged: not shown, to protect people",
  ],
  [
    "what was suppressed, and is fewer than some",
    { observations: [{ ...missing, state: "suppressed", marker: "<5" }] },
    "Not judged: not shown, to protect people",
  ],
  ["a grade", { unit: { kind: "grade", of: "" }, observations: quarters(4, 5) }, "Not judged: a grade"],
  ["nothing at all", {}, "No figure"],
  ["a figure that is late", { observations: [figureAt(70, -1)] }, "Not judged: no newer figure"],
  [
    "months that overlap",
    { title: "Falls, rolling year", observations: quarters(...LEVEL_QUARTERS) },
    "Not judged: rolling figures",
  ],
  [
    "shares of the year so far",
    { title: "Grants spent, rolling", toDate: true, observations: quarters(...LEVEL_QUARTERS) },
    "Not judged: figures for the year so far",
  ],
  [
    "an answer",
    { unit: { kind: "yes or no", of: "" }, observations: quarters(1, 0) },
    "Not judged: not a quantity",
  ],
])("why no change is judged of %s", (_, fields, why) => {
  expect(whyNotJudged(told(fields).sheet)).toBe(why);
});

function told(fields: Partial<Kpi>) {
  const index = factIndex(registerWith({ kpis: [anyKpi(fields)] }), {
    audience: "internal",
    area: "",
    period: NOW,
  });
  const [kpi] = index.register.kpis;
  if (!kpi) throw new Error("no KPI");
  return { index, sheet: sheetOf(index, kpi) };
}

test.each<[string, Partial<Kpi>, string]>([
  ["24 level quarters", { observations: quarters(...LEVEL_QUARTERS) }, "No clear change"],
  ["16 level quarters", { observations: quarters(...LEVEL_QUARTERS.slice(0, 16)) }, "No clear change so far"],
  ["11 level quarters", { observations: quarters(...LEVEL_QUARTERS.slice(0, 11)) }, "Too few to judge"],
  [
    "16 quarters with a change",
    { observations: quarters(...LEVEL_QUARTERS.slice(0, 15), 58) },
    "Getting better",
  ],
])("beside what is told of one KPI, %s are %s", (_, more, word) => {
  const kpi = anyKpi({ ...judged, ...more });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  expect(changeBeside(sheetOf(index, kpi)).word).toBe(word);
});

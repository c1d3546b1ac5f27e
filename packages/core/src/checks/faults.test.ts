import { describe, expect, test } from "vitest";
import type { Kpi } from "../register/index.ts";
import { STEADY } from "./plausibility/outlier.ts";
import { aTarget, anyKpi, decision, figureAt, figures, registerInput, share } from "./examples/kpi.ts";
import { SOUND, scorecard } from "./examples/sheets.ts";
import { check, checks } from "./index.ts";

/** One sound register; each row plants one fault in it, and says which checks must tell it, and no others. */
const sound: Kpi = anyKpi({
  observations: [...STEADY, 83].map((value, index) => figureAt(value, index)),
  targets: [aTarget(80)],
  decision: decision("target"),
});

const PLANTED: readonly (readonly [string, Partial<Kpi>, readonly string[]])[] = [
  ["nothing", {}, []],
  [
    "a percentage that does not follow",
    { observations: [...figures(81, 82), share(94.2, 850, 920, 2)] },
    ["A01", "P08"],
  ],
  ["more than all of them", { observations: [...figures(81, 82), share(105, 105, 100, 2)] }, ["A02", "A04"]],
  ["a share of nobody", { observations: [...figures(81, 82), share(84, 0, 0, 2)] }, ["A03"]],
  [
    "a negative count",
    { unit: { kind: "count", of: "people" }, observations: figures(81, 82, -8) },
    ["A04", "N10"],
  ],
  ["two digits swapped", { observations: [...figures(...STEADY), figureAt(18, 9)] }, ["P01", "N10"]],
  [
    "a slipped point",
    { unit: { kind: "count", of: "people" }, observations: [...figures(...STEADY), figureAt(820, 9)] },
    ["P01", "P07"],
  ],
  ["a missing figure typed as 0", { observations: [...figures(81, 82, 83), figureAt(0, 3)] }, ["M02", "N10"]],
  [
    "a fraction among percentages",
    { observations: [...figures(81, 82, 83, 82), figureAt(0.83, 4)] },
    ["T08", "N10"],
  ],
  ["a quarter left out", { observations: [figureAt(81, 0), figureAt(82, 2)] }, ["D04"]],
  [
    "a target for another year only",
    { observations: figures(81, 82), targets: [aTarget(80, { from: { start: 24_400, months: 12 } })] },
    ["R03"],
  ],
  ["no target at all", { targets: [] }, ["K02"]],
  ["no direction", { polarity: "neither" }, ["K02"]],
  ["no source", { source: "" }, ["K01"]],
  ["no outcome", { priority: "", outcomes: [] }, ["K08"]],
  ["the wrong direction", { targets: [aTarget(8)] }, ["K07"]],
  ["a wide tolerance", { tolerance: { amount: 60, kind: "relative" } }, ["R07"]],
  ["a class to be looked at again", { decision: { ...decision("target"), reviewBy: "2025-01-01" } }, ["K06"]],
  ["a figure in the future", { observations: [...figures(81, 82), figureAt(83, 40)] }, ["D04", "D06"]],
];

describe("a planted fault is found, and nothing else is said", () => {
  test.each(PLANTED)("%s", (_, fault, expected) => {
    const findings = check(registerInput({ kpis: [{ ...sound, ...fault }] }));
    const told = findings.filter(({ severity, check: id }) => severity !== "information" || id === "P08");
    expect(told.map((each) => each.check).toSorted()).toEqual(expected.toSorted());
  });
});

describe("the same in a scorecard", () => {
  test.each([
    ["a word for a figure", ["H4", "Falls (%)", 83, "tbc", 84, 85, 84], ["T05"]],
    ["a dash for a figure", ["H4", "Falls (%)", 83, "-", 84, 85, 84], ["M04"]],
    ["a note stuck to a figure", ["H4", "Falls (%)", 83, "84*", 84, 85, 84], ["T13"]],
    ["a unit in the cell", ["H4", "Wait to start", 3, "4 days", 4, 5, 4], ["M15", "T12"]],
    [
      "an error",
      ["H4", "Falls (%)", 83, { value: { error: "#DIV/0!" }, formula: "C2/0" }, 84, 85, 84],
      ["T03"],
    ],
    ["a slipped row", ["H4", "Falls (%)", 83, 84, 84, 85, 84, 91], ["S08"]],
    ["an invisible space in a code", ["H4\u200b", "Falls (%)", 83, 84, 84, 85, 84], ["T04"]],
  ] as const)("%s", (_, row, expected) => {
    const told = check(scorecard([...SOUND, row])).filter(({ severity }) => severity !== "information");
    expect(told.map((each) => each.check).toSorted()).toEqual([...expected]);
  });
});

test("checks add up to a catalogue", () => {
  expect(checks.length).toBeGreaterThan(85);
});

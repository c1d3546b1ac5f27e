import { expect, test } from "vitest";
import { factIndex } from "../../facts/index.ts";
import { financialQuarter } from "../../period/index.ts";
import type { Comparator, Kpi } from "../../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { guardText } from "../index.ts";

const NOW = financialQuarter(2025, 2);
const LEVEL = [100, 102, 101, 99, 100, 101, 100, 99, 101, 100, 102, 100];

function kpiOf(last: readonly number[], fields: Partial<Kpi> = {}): Kpi {
  return kpiWith({
    id: "F",
    title: "Falls reported",
    unit: { kind: "count", of: "falls" },
    polarity: "lower",
    observations: seriesUpTo(NOW, [...LEVEL, ...last]),
    ...fields,
  });
}

function flagsOf(text: string, kpi: Kpi): readonly string[] {
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  return guardText(text, kpi, index).flags.map(({ start, end }) => text.slice(start, end));
}

const STEADY = kpiOf([101, 100]);
const ROSE = kpiOf([139, 140]);
const NEW = kpiOf([], { observations: seriesUpTo(NOW, [100, 101, 139, 140]) });

test.each([
  ["Falls have been steady all year.", "have been steady"],
  ["Falls reported were stable throughout the year.", "were stable"],
  ["Falls have remained broadly level over the last year.", "have remained broadly level"],
  ["Over the past four quarters falls have held steady.", "have held steady"],
  ["Falls have barely changed over the last two years.", "have barely changed"],
  ["Falls stayed flat for four quarters.", "stayed flat"],
  ["Falls have been stable since April to June 2024.", "have been stable"],
])("“%s” is held to all of its span", (text, words) => {
  expect(flagsOf(text, STEADY)).toEqual([]);
  expect(flagsOf(text, ROSE)).toEqual([words]);
  expect(flagsOf(text, NEW)).toEqual([words]);
});

test.each([
  "Falls have not been steady all year.",
  "Demand for falls support has been steady all year.",
  "Nationally falls have been steady all year.",
  "The steady work of the team all year shows.",
])("is not held: “%s”", (text) => {
  expect(flagsOf(text, ROSE)).toEqual([]);
});

test.each([
  ["percentage", [90, 86, 91, 88], [90, 80, 91, 88]],
  ["count", [9, 12, 8, 11], [9, 30, 8, 11]],
  ["rate", [50, 55, 52, 51], [50, 70, 52, 51]],
] as const)("what moves no more than a %s does by chance is steady", (kind, so, not) => {
  const of = (values: readonly number[]) =>
    kpiOf([], { unit: { kind, of: "falls" }, observations: seriesUpTo(NOW, values) });
  expect(flagsOf("Falls have been steady all year.", of(so))).toEqual([]);
  expect(flagsOf("Falls have been steady all year.", of(not))).toEqual(["have been steady"]);
});

test.each([
  ["For two quarters running falls stood above what we expect.", "above what we expect"],
  ["Falls were above what we would expect for two quarters in a row.", "above what we would expect"],
  ["Falls have been above the expected range for two quarters.", "above the expected range"],
  ["Two quarters running, falls were above the range we would expect.", "above the range we would expect"],
])("“%s” is held to each of its quarters", (text, words) => {
  const long = [...LEVEL, ...LEVEL];
  const of = (...last: readonly number[]) => kpiOf([], { observations: seriesUpTo(NOW, [...long, ...last]) });
  expect(flagsOf(text, of(160, 170))).toEqual([]);
  expect(flagsOf(text, of(100, 170))).toContain(words);
  expect(flagsOf(text, of(170, 100))).toContain(words);
});

const beside = (value: number): Kpi => {
  const scotland: Comparator = {
    area: "Scotland",
    kind: "nation",
    observations: seriesUpTo(NOW, [value]),
    source: "",
    differs: "",
  };
  return kpiOf([], {
    unit: { kind: "rate", of: "per 1,000 people" },
    observations: seriesUpTo(NOW, [100]),
    comparators: [scotland],
  });
};

test.each([
  ["Falls are far below Scotland.", 140, 101, "far below"],
  ["Our falls are well below the Scottish average.", 140, 101, "well below"],
  ["Our falls are a long way above Scotland.", 70, 99.5, "a long way above"],
  ["Falls are slightly lower than in Scotland.", 105, 150, "slightly lower than"],
  ["Falls are just above Scotland.", 97, 60, "just above"],
] as const)("“%s” is held to how far it is", (text, so, not, words) => {
  expect(flagsOf(text, beside(so))).toEqual([]);
  expect(flagsOf(text, beside(not))).toEqual([words]);
});

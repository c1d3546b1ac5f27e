import { expect, test } from "vitest";
import type { Claim } from "../../claims/index.ts";
import {
  type Basis,
  NOW,
  type Role,
  aTarget,
  anyKpi,
  factIndex,
  figureAt,
  neighbour,
  partsOf,
  quarters,
} from "../../facts/index.ts";
import { financialQuarter } from "../../period/index.ts";
import type { Kpi, Measured } from "../../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { buildReport, faultsIn } from "../index.ts";
import { Report } from "../model/report.ts";
import { originOf } from "./origins.ts";

const PERIOD = financialQuarter(2025, 2);
const brief = { period: PERIOD, audience: "public", date: "2025-11-14" } as const;
const at = (column: number) => ({ sheet: "Figures", row: 9, column });
const parts = (numerator: number, denominator: number): Partial<Measured> => ({
  numerator: { value: numerator, at: at(4) },
  denominator: { value: denominator, at: at(5) },
});

function reportOf(fields: Partial<Kpi>, last: Partial<Measured> = {}) {
  const values = [71.22, 74.91, 78.44, 76.13, 80.62];
  const observations = seriesUpTo(PERIOD, values).map((each, i) => (i === 4 ? { ...each, ...last } : each));
  const kpi = kpiWith({ unit: { kind: "percentage", of: "", decimals: 1 }, observations, ...fields });
  const register = registerWith({ kpis: [kpi] });
  const { report } = buildReport(register, brief);
  const index = factIndex(register, { audience: "public", area: "", period: PERIOD });
  const origins = report.sections.flatMap((section) => section.origins ?? []);
  const now = origins.filter(
    ({ figure }) => figure.claim?.role === "level" && figure.claim.period.start === PERIOD.start,
  );
  return { report, index, origins, now };
}

/** 64 of 90 after 61 of 90, which aims at 90 per cent; Westlaw has 70. */
const SHARED: Partial<Kpi> = {
  unit: { kind: "percentage", of: "", decimals: 1 },
  polarity: "higher",
  targets: [aTarget(90)],
  observations: [partsOf(61, 90, -1), partsOf(64, 90)],
  comparators: [neighbour("Westlaw", 70)],
};
const BARE: Partial<Kpi> = { observations: quarters(6100 / 90, 6400 / 90) };
const HALF: Partial<Kpi> = { observations: [figureAt(6100 / 90, -1), partsOf(64, 90)] };
const RATE: Partial<Kpi> = { ...BARE, unit: { kind: "rate", of: "per 1,000 people", decimals: 1 } };
const POUNDS: Partial<Kpi> = {
  unit: { kind: "money", of: "" },
  targets: [aTarget(1_000_000)],
  observations: quarters(1_249_321),
};
const WHOLE: Partial<Kpi> = { ...POUNDS, targets: [aTarget(200_000)], observations: quarters(249_321) };
/** 71.25%, printed 71.3%: 18.7 short of 90% as printed, and 18.75 before that. */
const APART: Partial<Kpi> = { observations: [partsOf(5700, 8000)] };
const COLD: Partial<Kpi> = { unit: { kind: "days", of: "" }, targets: [], observations: quarters(-3.25) };

test.each([
  {
    name: "a share with its counts is told as the cell has it",
    made: reportOf({}, { value: 80.645_161_290_322_58, ...parts(100, 124) }),
    told: { exact: "80.6451612903226%", rounding: "rounded", decimals: 1 },
  },
  {
    name: "a share without its counts only as printed, for its decimals could tell them",
    made: reportOf({}, { value: 80.645_161_290_322_58 }),
    told: { exact: "80.6%", rounding: "more places not told" },
  },
  {
    name: "a count is not rounded",
    made: reportOf({ unit: { kind: "count", of: "people" } }, { value: 1234 }),
    told: { exact: "1,234 people", rounding: "not rounded" },
  },
  {
    name: "days are told with their places",
    made: reportOf({ unit: { kind: "days", of: "" } }, { value: 21.37 }),
    told: { exact: "21.37 days", rounding: "rounded" },
  },
])("$name", ({ made: { now, report, index }, told }) => {
  const [origin] = now;
  expect(origin).toMatchObject({
    ...told,
    name: "People waiting to leave hospital",
    period: "July to September 2025",
  });
  expect(origin?.figure.cells).toContain("Figures!C6");
  expect(faultsIn(report, index)).toEqual([]);
});

const LEFT_OUT = { rounding: "more places not told" };
const BEFORE = { kind: "previous" } as const;
const inWestlaw = { kind: "area", area: "Westlaw" } as const;

test.each<[of: string, more: Partial<Kpi>, role: Role, basis: Basis | undefined, told: object]>([
  ["a gap, by its size", {}, "gap", undefined, { exact: "18.8889 percentage points", rounding: "rounded" }],
  ["a change", {}, "change", BEFORE, { exact: "3.3333 percentage points", rounding: "rounded" }],
  ["a change in per cent", {}, "percent change", BEFORE, { exact: "4.918%", rounding: "rounded" }],
  ["how many times", {}, "ratio", BEFORE, { exact: "1.0492", rounding: "rounded" }],
  ["a share of the target", {}, "share of target", undefined, { exact: "79.0123%", rounding: "rounded" }],
  ["another area", {}, "peer gap", inWestlaw, { exact: "1.1111 percentage points" }],
  ["a gap without counts", BARE, "gap", undefined, { exact: "18.9", ...LEFT_OUT }],
  ["a gap of a rate without counts", RATE, "gap", undefined, { exact: "18.9", ...LEFT_OUT }],
  ["a change from a figure without counts", HALF, "change", BEFORE, LEFT_OUT],
  ["how many times a figure without counts", HALF, "ratio", BEFORE, LEFT_OUT],
  ["a gap beside a figure without counts", HALF, "gap", undefined, { rounding: "rounded" }],
  ["another area without counts", BARE, "peer gap", inWestlaw, LEFT_OUT],
  ["another area’s own", BARE, "peer", inWestlaw, { exact: "70%", rounding: "not rounded" }],
  ["a target", BARE, "target", undefined, { exact: "90%", rounding: "not rounded" }],
  ["how many figures", BARE, "figures so far", undefined, { exact: "2", rounding: "not rounded" }],
  ["an average without counts", BARE, "centre", undefined, LEFT_OUT],
  ["money", POUNDS, "gap", undefined, { exact: "£249,321", rounding: "between printed figures" }],
  ["money whose ends print whole", WHOLE, "gap", undefined, { exact: "£49,321", rounding: "not rounded" }],
  ["a share whose ends round apart", APART, "gap", undefined, { rounding: "between printed figures" }],
  ["days below nought", COLD, "level", undefined, { exact: "negative 3.25 days", rounding: "rounded" }],
])("what is told of %s", (_, more, role, basis, told) => {
  const kpi = anyKpi({ ...SHARED, ...more });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "public", area: "", period: NOW });
  const claim: Claim = { kpi: kpi.id, period: NOW, role, rule: "", ...(basis ? { basis } : {}) };
  expect(originOf({ figure: "it", cells: [], claim }, index)).toMatchObject(told);
});

test.each([
  ["£1.25 million", "in millions"],
  ["£1,249,321", "not rounded"],
])("a sum printed %s is %s", (printed, rounding) => {
  const kpi = anyKpi({ ...SHARED, ...POUNDS });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "public", area: "", period: NOW });
  const claim: Claim = { kpi: kpi.id, period: NOW, role: "level", rule: "" };
  expect(originOf({ figure: printed, cells: [], claim }, index)).toMatchObject({ rounding });
});

test("a hidden count has no origin, and each figure has one alone", () => {
  const hidden = reportOf({ unit: { kind: "count", of: "people" } }, { value: 3 });
  expect(hidden.now).toEqual([]);
  const { origins } = reportOf({}, parts(100, 124));
  const said = origins.map(({ figure }) => JSON.stringify({ ...figure.claim, quantity: undefined }));
  expect(said.length).toBeGreaterThan(1);
  expect(new Set(said).size).toBe(said.length);
});

test.each([
  ["another number", { exact: "99.9%" }],
  ["another period", { period: "April to June 2025" }],
  ["other cells", { figure: { figure: "80.6%", cells: ["Figures!Z1"] } }],
])("an origin with %s is a fault", (_, lie) => {
  const { report, index } = reportOf({}, parts(100, 124));
  const sections = report.sections.map((section) => ({
    ...section,
    origins: section.origins?.map((origin, i) => (i === 0 ? { ...origin, ...lie } : origin)),
  }));
  expect(faultsIn(Report.parse({ ...report, sections }), index)).not.toEqual([]);
});

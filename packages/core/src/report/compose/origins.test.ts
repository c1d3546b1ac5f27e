import { expect, test } from "vitest";
import { factIndex } from "../../facts/index.ts";
import { financialQuarter } from "../../period/index.ts";
import type { Kpi, Measured } from "../../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { buildReport, faultsIn } from "../index.ts";
import { Report } from "../model/report.ts";

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
    told: { exact: "1,234", rounding: "not rounded" },
  },
  {
    name: "days are told with their places",
    made: reportOf({ unit: { kind: "days", of: "" } }, { value: 21.37 }),
    told: { exact: "21.37", rounding: "rounded" },
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

import { describe, expect, test } from "vitest";
import { JUDGED, NOW, aTarget, anyKpi, quarters } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { buildReport } from "./index.ts";

const SHARE = { kind: "percentage", of: "" } as const;
const ALONE: Partial<Kpi> = {
  title: "Complaints answered in time",
  unit: SHARE,
  polarity: "higher",
  decision: JUDGED,
  targets: [aTarget(90)],
  observations: quarters(70, 71, 72, 73, 80, 81),
};

const READ: Partial<Kpi> = { ...ALONE, toDate: true };

/** Everything that the report says of these indicators: sentences, rows, charts, captions and where figures come from. */
function told(...kpis: readonly Partial<Kpi>[]): string {
  const { report } = buildReport(registerWith({ kpis: kpis.map((kpi) => anyKpi(kpi)) }), {
    period: NOW,
    audience: "internal",
    date: "",
  });
  return JSON.stringify([report.summary, report.sections]);
}

describe("a share, rate or average for the year so far is told as of April to its period's end", () => {
  test.each<[what: string, kpi: Partial<Kpi>]>([
    ["a share that misses its target", READ],
    ["a share that meets it", { ...READ, targets: [aTarget(60)] }],
    ["a share without a target", { ...READ, targets: [] }],
    ["one figure", { ...READ, observations: quarters(81) }],
    ["a rate", { ...READ, unit: { kind: "rate", of: "per 1,000 people" } }],
    [
      "an average in days",
      { ...READ, title: "Average stay", unit: { kind: "days", of: "" }, polarity: "lower" },
    ],
  ])("%s", (_, kpi) => {
    expect(told(kpi)).not.toMatch(/July to September|Jul to Sep/u);
    expect(told(kpi)).toMatch(/April to September/u);
    const { toDate, ...alone } = kpi;
    expect(toDate).toBe(true);
    expect(told(alone)).toMatch(/July to September/u);
  });

  test("is not set beside the part of the year before, nor judged as if its figures were apart", () => {
    expect(told(READ, { ...ALONE, id: "B" })).toContain("[ytd]");
    expect(told(READ)).not.toContain("[ytd]");
    const long = { observations: quarters(...Array.from({ length: 24 }, (_, at) => 60 + at)) };
    expect(told({ ...READ, ...long })).toContain('"expected":[]');
    expect(told({ ...ALONE, ...long })).not.toContain('"expected":[]');
  });
});

import { describe, expect, test } from "vitest";
import type { Effect, ToldFinding } from "../checks/index.ts";
import { NOW, aTarget, anyKpi, JUDGED, quarters } from "../facts/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import type { Address } from "../workbook/index.ts";
import { buildReport, cellWords, factsFile, heldAgain, plain } from "./index.ts";

const FIGURES = quarters(80, 81, 60);
const TARGET = { ...aTarget(60), at: { sheet: "Targets", row: 3, column: 4 } };
const NOWS = FIGURES.at(-1)?.at ?? TARGET.at;
const BEFORE = FIGURES.at(-2)?.at ?? TARGET.at;
const register = registerWith({
  kpis: ["A", "B"].map((id, i) =>
    anyKpi({
      id,
      title: `Visits ${id}`,
      decision: JUDGED,
      targets: [i === 0 ? TARGET : { ...TARGET, at: { ...TARGET.at, row: 9 } }],
      observations:
        i === 0 ? FIGURES : FIGURES.map((each) => ({ ...each, at: { ...each.at, row: each.at.row + 90 } })),
    }),
  ),
});

/** A finding, as far as it is asked for what it says may be wrong. */
function finding(check: string, at: Address, more: Partial<ToldFinding> = {}): ToldFinding {
  return {
    check,
    severity: "warning",
    effect: "changes what is printed",
    isReading: false,
    at: [at],
    kpis: ["A"],
    period: NOW,
    evidence: [],
    fixes: [],
    value: "",
    accepted: undefined,
    expired: undefined,
    title: "",
    place: "",
    what: "",
    why: "",
    remedy: "",
    message: "",
    ...more,
  };
}

const ACCEPTED = {
  check: "P07",
  kpi: "A",
  period: "",
  sheet: "",
  cell: "",
  value: "",
  reason: "looked up",
  person: "",
  date: "2025-11-01",
  reviewBy: "",
  at: NOWS,
};
const briefOf = (findings: readonly ToldFinding[]) =>
  ({ period: NOW, audience: "internal", date: "", findings }) as const;
const reportOf = (...findings: readonly ToldFinding[]) => buildReport(register, briefOf(findings)).report;

function tallyOf(...findings: readonly ToldFinding[]) {
  const { standing } = reportOf(...findings).summary;
  return {
    judged: standing.tally.reduce(
      (all, { count, status }) => (status.kind === "none" ? all : all + count),
      0,
    ),
    says: standing.judged.map(plain).filter((text) => text.includes("in doubt")),
  };
}

const OUT = {
  judged: 1,
  says: ["One other target could not be judged, because a figure or a target is in doubt."],
};
const IN = { judged: 2, says: [] };

describe("what a finding says may be wrong", () => {
  test.each<[string, ToldFinding, typeof OUT | typeof IN]>([
    ["a figure of now", finding("P07", NOWS), OUT],
    ["the target of now", finding("F14", TARGET.at), OUT],
    [
      "a figure that blocks publication, in a draft",
      finding("A01", NOWS, { effect: "blocks publication" }),
      OUT,
    ],
    ["a figure before", finding("P07", BEFORE), IN],
    ["a figure that somebody looked up", finding("P07", NOWS, { accepted: ACCEPTED }), IN],
    ["a figure far from all before it, which may be so", finding("P01", NOWS), IN],
    ...(["touches a printed KPI", "does not reach the report"] satisfies Effect[]).map(
      (effect): [string, ToldFinding, typeof IN] => [`what ${effect}`, finding("P07", NOWS, { effect }), IN],
    ),
  ])("%s is in the tally or out of it, and that is said", (_, found, expected) => {
    expect(tallyOf(found)).toEqual(expected);
  });

  test.each([
    ["figure", NOWS, "No status: its figure is in doubt and is being looked into"],
    ["target", TARGET.at, "No status: its target, “60”, is in doubt and is being looked into"],
  ])("a %s in doubt says so beside the figure", (_, at, says) => {
    const glance = reportOf(finding("P07", at)).sections[0]?.glance;
    const rows = glance?.rows.map((row) => row.map(cellWords)) ?? [];
    expect(rows.find(([name]) => name?.startsWith("Visits A"))).toContain(says);
  });

  test("two counts are told apart: what is in doubt, and what could not be read", () => {
    const unread = { ...NOWS, row: NOWS.row + 90 };
    const kpis = register.kpis.map((kpi) => ({
      ...kpi,
      observations: kpi.observations.map((each) =>
        each.at.row === unread.row ? ({ ...each, state: "unread", marker: "?" } as const) : each,
      ),
    }));
    const { summary } = buildReport({ ...register, kpis }, briefOf([finding("P07", NOWS)])).report;
    expect(summary.standing.judged.map(plain)).toEqual([
      "Another 2 targets could not be judged: 1 because a figure or a target is in doubt, the rest because a figure could not be read.",
    ]);
  });

  test("is kept with what the report said, so that it is held to the same", () => {
    const brief = { ...briefOf([finding("P07", NOWS)]), area: "", body: "" };
    const file = factsFile(buildReport(register, brief), brief, { name: "KPIs.xlsx", sha256: "" });
    expect(file.doubts).toHaveLength(1);
    expect(heldAgain(file, register).figures).toEqual([]);
    expect(heldAgain({ ...file, doubts: [] }, register).figures).not.toEqual([]);
  });
});

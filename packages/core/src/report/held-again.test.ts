import { describe, expect, test } from "vitest";
import { JUDGED, NOW, SHARE, aTarget, anyKpi, quarters } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { buildReport, factsFile, heldAgain } from "./index.ts";

const at = { sheet: "Commentary", row: 1, column: 2 };
const WORDS = "77.5% were seen in time, up from 70.0% last quarter. We thank everybody.";
const commentary = [{ period: NOW, text: WORDS, author: "", at }];

function kpiOf(values: readonly number[], more: Partial<Kpi> = {}): Kpi {
  return anyKpi({
    ...SHARE,
    decision: JUDGED,
    observations: quarters(...values),
    targets: [aTarget(80)],
    commentary,
    ...more,
  });
}

const brief = {
  period: NOW,
  audience: "public",
  date: "2025-11-14",
  area: "",
  body: "",
  findings: [],
} as const;
const published = kpiOf([60, 70, 77.5]);
const file = factsFile(buildReport(registerWith({ kpis: [published] }), brief), brief, {
  name: "KPIs.xlsx",
  sha256: "",
});

describe("what a report said, held against a workbook", () => {
  test("is borne out by the workbook it was made from, to the last figure", () => {
    const { sentences, figures, untracked, holding } = heldAgain(file, registerWith({ kpis: [published] }));
    expect({ sentences, figures }).toEqual({ sentences: [], figures: [] });
    expect(untracked.filter(({ because }) => because !== "no claims")).toEqual([]);
    expect(holding).toBeGreaterThan(2);
  });

  test.each([
    { what: "this quarter's figure", values: [60, 70, 79.2], was: "77.5%", is: "79.2%" },
    { what: "last quarter's figure", values: [60, 71.1, 77.5], was: "70.0%", is: "71.1%" },
    { what: "a figure that meets the target now", values: [60, 70, 81], was: "off target", is: "on target" },
  ])("names the sentences that $what made untrue, typed ones too", ({ values, was, is }) => {
    const { sentences, figures } = heldAgain(file, registerWith({ kpis: [kpiOf(values)] }));
    expect(figures).toContainEqual(expect.objectContaining({ was, is }));
    expect(sentences.map(({ made }) => made)).toContain(was === "off target" ? "generated" : "typed");
    const cells = figures.flatMap(({ cells: each }) => each);
    expect(cells.every((cell) => /^[A-Z][a-z]+![A-Z]+\d+$/u.test(cell))).toBe(true);
  });

  test.each([
    { what: "nothing", values: [60, 70, 77.5], charts: [] },
    { what: "a figure that no sentence prints", values: [64, 70, 77.5], charts: [{ changes: 1 }] },
    { what: "two figures", values: [64, 71, 77.5], charts: [{ changes: 2 }] },
  ])("names the charts that $what would change", ({ values, charts }) => {
    const again = heldAgain(file, registerWith({ kpis: [kpiOf(values)] }));
    expect(again.charts).toMatchObject(charts);
    expect(again.charts.flatMap(({ cells }) => cells)).toHaveLength(charts[0]?.changes ?? 0);
  });

  test("names a chart whose target's line would change, and none of a file that keeps no series", () => {
    const moved = registerWith({ kpis: [kpiOf([60, 70, 77.5], { targets: [aTarget(85)] })] });
    expect(heldAgain(file, moved).charts).toMatchObject([{ changes: 1 }]);
    const { kpis: _, ...older } = file;
    expect(heldAgain(older, moved).charts).toEqual([]);
  });

  test("says of a tally what it counts", () => {
    const { figures } = heldAgain(file, registerWith({ kpis: [kpiOf([60, 70, 81])] }));
    const tallies = figures.filter(({ kpi, was }) => kpi === "" && /\d/u.test(was));
    expect(tallies.map(({ was, is }) => `${was}, ${is}`)).toContain("1 missed, 0 missed");
  });

  test("says a status apart from other words", () => {
    const { figures } = heldAgain(file, registerWith({ kpis: [kpiOf([60, 70, 81])] }));
    expect(figures.filter(({ isStatus }) => isStatus).map(({ was, is }) => `${was} ${is}`)).toEqual([
      "off target on target",
    ]);
  });

  test("cannot be tracked where the workbook no longer has the figure", () => {
    const { sentences, untracked } = heldAgain(file, registerWith({ kpis: [] }));
    expect(sentences.filter(({ kpi }) => kpi !== "")).toEqual([]);
    expect(untracked.some(({ because }) => because === "no figure now")).toBe(true);
  });
});

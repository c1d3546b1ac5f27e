import { expect, test } from "vitest";
import { NOW, anyKpi, quarters } from "../facts/index.ts";
import { DEFAULT_SETTINGS, type Settings } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { buildReport, kpiBlocks } from "./index.ts";

const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;

function reportOf(settings: Partial<Settings>) {
  const register = registerWith({
    settings: { ...DEFAULT_SETTINGS, ...settings },
    kpis: [anyKpi({ observations: quarters(79, 81, 58) })],
  });
  const { report } = buildReport(register, brief);
  const [block] = kpiBlocks(report);
  return {
    report,
    chart: block?.chart?.subtitle,
    notes: report.method.notes.map(({ heading }) => heading),
  };
}

test("where an area is known, title, masthead, charts and the method say whose figures they are", () => {
  const { report, chart, notes } = reportOf({ partnership: "Health and Care", area: "Northmuir" });
  expect(report.title).toMatch(/^Northmuir: /);
  expect(report.masthead.partnership).toBe("Health and Care: figures of Northmuir");
  expect(chart).toMatch(/, by quarter, Northmuir\./);
  expect(notes).toContain("Whose figures these are");
});

test.each([
  { partnership: "Northmuir Partnership", area: "Northmuir", masthead: "Northmuir Partnership" },
  { partnership: "", area: "Northmuir", masthead: "Northmuir" },
  { partnership: "Northmuir Partnership", area: "", masthead: "Northmuir Partnership" },
  { partnership: "", area: "", masthead: "" },
])("the masthead of “$partnership” with the area “$area” is “$masthead”", ({ masthead, ...settings }) => {
  expect(reportOf(settings).report.masthead.partnership).toBe(masthead);
});

test("where none is known, nothing is said of one", () => {
  const { report, chart, notes } = reportOf({ partnership: "Northmuir Partnership" });
  expect(report.title).not.toMatch(/Northmuir/);
  expect(chart).not.toMatch(/Northmuir/);
  expect(notes).not.toContain("Whose figures these are");
});

import { factsOf } from "@quarterlight/core/facts";
import { plain, Report, buildReport, choosePeriod, kpiBlocks } from "@quarterlight/core/report";
import { ruleSetOf } from "@quarterlight/core/spc";
import { describe, expect, test } from "vitest";
import { realFile, registerOfReal } from "../support/real-file.ts";

const NAME = "17b_hart_dc_kpis_2014_15_q2_derived.csv";
const { isThere } = realFile(NAME);

describe.skipIf(!isThere)(
  "a council's own KPI set (skipped where the shared real files are absent)",
  async () => {
    if (!isThere) return;
    const register = await registerOfReal(NAME);
    const choice = choosePeriod(register);
    if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
    const { period } = choice;
    const { report } = buildReport(register, { period, audience: "public", date: "" });
    const sheets = register.kpis.map((kpi) => factsOf(kpi, register, period, ruleSetOf("mdc-current")));

    test("every status is recomputed, and no status is without its reason", () => {
      const counts = new Map<string, number>();
      for (const { status } of sheets) {
        const key = status.kind === "none" ? status.reason : status.kind;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      expect(Object.fromEntries(counts)).toEqual({ met: 30, close: 2, missed: 9, "no target": 4 });
    });

    test("the six statuses that contradict their figures are found, with the likeliest cause", () => {
      const disputed = sheets.flatMap(({ kpi, disagreement }) =>
        disagreement ? [[kpi.id, disagreement.published, disagreement.ours.kind, disagreement.cause]] : [],
      );
      expect(disputed).toEqual([
        ["ETS01", "missed", "met", "zero may be a missing figure"],
        ["FI06", "close", "met", "figure equals the target"],
        ["HR11", "missed", "met", "figure is the same as the one before"],
        ["HS16", "met", "missed", "figure is the same as the one before"],
        ["IT06", "met", "missed", "zero may be a missing figure"],
        ["PS05", "met", "missed", "zero may be a missing figure"],
      ]);
    });

    test("the report owns up to them on its first page and lists each with its reason", () => {
      expect(report.summary.standing.judged.map(plain).join(" ")).toContain(
        "Of these statuses, 6 differ from what was published",
      );
      const listed = report.method.notes.find(({ heading }) => heading.startsWith("Statuses that differ"));
      expect(listed?.texts).toHaveLength(6);
    });

    test("it is a whole report of plain comparisons: no story is pretended, no change is claimed", () => {
      expect(() => Report.parse(report)).not.toThrow();
      const rows = report.sections.flatMap(({ glance, watch }) => [
        ...(glance?.rows ?? []),
        ...(watch?.table.rows ?? []),
      ]);
      expect(rows).toHaveLength(45);
      expect(report.sections.every(({ story, voices }) => story === undefined && voices.length === 0)).toBe(
        true,
      );
      expect(kpiBlocks(report).every(({ chart }) => chart === undefined)).toBe(true);
      const said = kpiBlocks(report)
        .flatMap(({ paragraphs }) => paragraphs.map(plain))
        .join(" ");
      expect(said).not.toMatch(/\b(rose|fell|risen|fallen|improve|worse|clear change)/i);
    });
  },
);

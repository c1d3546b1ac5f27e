import fc from "fast-check";
import { expect, test } from "vitest";
import { proseFigure, tableFigure } from "../figure/index.ts";
import { financialQuarter } from "../period/index.ts";
import { DEFAULT_SETTINGS, type Flag, type Kpi, type Observation, isMeasured } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { ruleSets } from "../spc/index.ts";
import { addressName } from "../workbook/index.ts";
import { Report, buildReport, plain } from "./index.ts";

const now = financialQuarter(2025, 2);
const at = { sheet: "Targets", row: 1, column: 3 };

const units = fc.constantFrom<Kpi["unit"]>(
  { kind: "count", of: "people" },
  { kind: "percentage", of: "" },
  { kind: "rate", of: "per 1,000 people" },
  { kind: "days", of: "" },
  { kind: "money", of: "" },
);
const values = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.constantFrom(0, 0.05, 5, 99.95, 100),
);
const flags = fc.subarray<Flag>(["provisional", "revised", "estimated", "break"]);
const states = fc.constantFrom("blank", "suppressed", "not available", "not yet due" as const);

/** Any KPI a workbook could hold: any unit, direction, class, length of series, gaps and marks. */
const kpis = fc
  .record({
    unit: units,
    polarity: fc.constantFrom<NonNullable<Kpi["polarity"]>>("higher", "lower", "closer", "neither"),
    kpiClass: fc.constantFrom("target", "monitoring", undefined),
    cumulative: fc.boolean(),
    series: fc.array(fc.record({ value: fc.option(values), flags, state: states }), { maxLength: 26 }),
    target: fc.option(values),
  })
  .map(({ unit, polarity, kpiClass, cumulative, series, target }, index = 0) => {
    const observations = series.map((point, i): Observation => {
      const period = { start: now.start - 3 * (series.length - 1 - i), months: 3 };
      const common = { period, flags: point.flags, at: { sheet: "Figures", row: i + 1, column: 2 } };
      return point.value === null
        ? { ...common, state: point.state, marker: "" }
        : { ...common, state: "value", value: point.value };
    });
    const decision = { reason: "", person: "", date: "", reviewBy: "", at };
    return kpiWith({
      unit,
      polarity,
      cumulative,
      observations,
      id: `K${index}`,
      targets:
        target === null
          ? []
          : [
              {
                state: "value",
                value: target,
                from: { start: 24_000, months: 3 },
                rationale: "",
                at,
                shown: String(target),
              },
            ],
      ...(kpiClass ? { decision: { ...decision, class: kpiClass } } : {}),
    });
  });

const brief = { period: now, audience: "internal", date: "2025-11-14" } as const;
const reports = fc.tuple(kpis, fc.constantFrom(...ruleSets)).map(([kpi, rules]) => {
  const register = registerWith({ kpis: [kpi], settings: { ...DEFAULT_SETTINGS, ruleSet: rules.id } });
  return { kpi, report: buildReport(register, brief).report };
});

test("whatever the workbook holds, the report is whole", () => {
  fc.assert(
    fc.property(reports, ({ report }) => {
      expect(() => Report.parse(report)).not.toThrow();
      expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }),
  );
});

test("a figure bound to one cell is that cell's value, printed", () => {
  fc.assert(
    fc.property(reports, ({ kpi, report }) => {
      const cells = new Map(
        kpi.observations.filter(isMeasured).map(({ at: cell, value }) => [addressName(cell), value]),
      );
      for (const { figure, cells: sources } of figuresIn(report)) {
        const value = cells.get(sources.length === 1 ? (sources[0] ?? "") : "");
        if (value === undefined || /^\d+$/.test(figure)) continue;
        const printed = [0, 1, 2, 3, 4].flatMap((decimals) => [
          proseFigure(value, kpi.unit, decimals),
          tableFigure(value, kpi.unit, decimals),
        ]);
        expect(printed).toContain(figure);
      }
    }),
  );
});

/** The annex's word for a change that a rule found. */
const EARNED = /^(Possible )?(improvement|worsening)$|^Unusual/i;

const CHANGE_WORDS =
  /\b(rose|risen|fell|fallen|improve\w*|worse\w*|increas\w*|decreas\w*|dropp\w*|unlikely to be chance|fewer people waiting)\b/i;

test("no word of change about a series in which no rule found one", () => {
  fc.assert(
    fc.property(reports, ({ kpi, report }) => {
      const told = report.sections.flatMap((section) => section.kpis);
      const isEarned = EARNED.test(report.annex.tables[0]?.table.rows[0]?.[6] ?? "");
      if (isEarned) return;
      const said = [
        plain(report.headline),
        ...report.standfirst.map(plain),
        ...told.flatMap(({ headline, paragraphs }) => [plain(headline), ...paragraphs.map(plain)]),
      ].join(" ");
      expect(said.replaceAll(kpi.title, "")).not.toMatch(CHANGE_WORDS);
    }),
  );
});

test("no sentence begins with a numeral", () => {
  fc.assert(
    fc.property(reports, ({ report }) => {
      const sentences = report.sections.flatMap(({ kpis: blocks }) =>
        blocks.flatMap((block) => block.paragraphs.map(plain)),
      );
      for (const sentence of sentences) expect(sentence).not.toMatch(/(^|[.!?] )\d/);
    }),
  );
});

test("the same workbook gives the same report", () => {
  fc.assert(
    fc.property(kpis, (kpi) => {
      const once = JSON.stringify(buildReport(registerWith({ kpis: [kpi] }), brief));
      expect(JSON.stringify(buildReport(registerWith({ kpis: [kpi] }), brief))).toBe(once);
    }),
    { numRuns: 20 },
  );
});

type Bound = { readonly figure: string; readonly cells: readonly string[] };

/** Every bound figure, wherever it stands in the report. */
function figuresIn(node: unknown): readonly Bound[] {
  if (Array.isArray(node)) return node.flatMap(figuresIn);
  if (typeof node !== "object" || node === null) return [];
  return isBound(node) ? [node] : Object.values(node).flatMap(figuresIn);
}

function isBound(node: object): node is Bound {
  return "figure" in node && "cells" in node;
}

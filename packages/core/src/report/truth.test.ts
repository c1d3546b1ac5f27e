import fc from "fast-check";
import { expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import { DEFAULT_SETTINGS, type Flag, type Kpi, type Observation } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { ruleSets } from "../spc/index.ts";
import { Report, buildReport, dataFile, faultsIn, faultsInData, plain } from "./index.ts";

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
      ...(!cumulative && unit.kind !== "count" && unit.kind !== "money" && target !== null
        ? { toDate: true }
        : {}),
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
const edition = { audience: "internal", area: "", period: now } as const;
const registers = fc
  .tuple(kpis, fc.constantFrom(...ruleSets))
  .map(([kpi, rules]) => registerWith({ kpis: [kpi], settings: { ...DEFAULT_SETTINGS, ruleSet: rules.id } }));
const reports = registers.map((register) => ({ report: buildReport(register, brief).report }));

test("whatever the workbook holds, the report is whole", () => {
  fc.assert(
    fc.property(reports, ({ report }) => {
      expect(() => Report.parse(report)).not.toThrow();
      expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }),
  );
});

test("every figure is bound to a fact that yields it, every judging word is borne out, and plain words are plain", () => {
  fc.assert(
    fc.property(registers, (register) => {
      expect(faultsIn(buildReport(register, brief).report, factIndex(register, edition))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(["internal", "public"] as const)(
  "every number of the %s data file is one that a fact or a cell yields, and its words are answered for",
  (audience) => {
    fc.assert(
      fc.property(registers, (register) => {
        const built = buildReport(register, { ...brief, audience });
        expect(faultsInData(dataFile(built), built.index)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

test("no sentence begins with a numeral", () => {
  fc.assert(
    fc.property(reports, ({ report }) => {
      const sentences = report.sections.flatMap(({ full, short, inShort, compare }) => [
        ...[...full, ...short].flatMap((block) => block.paragraphs.map(plain)),
        ...[...inShort, ...compare.texts].map(plain),
      ]);
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

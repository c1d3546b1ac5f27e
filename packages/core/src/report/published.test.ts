import { describe, expect, test } from "vitest";
import { financialQuarter, shift } from "../period/index.ts";
import type { Audience, Kpi, KpiClass, Measured, Register, TargetLevel } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import {
  buildReport,
  dataFile,
  factsFile,
  faultsIn,
  faultsInData,
  plain,
  readFactsFile,
  registerOfFacts,
} from "./index.ts";

const Q2 = financialQuarter(2025, 2);
const WORKBOOK = { name: "KPIs.xlsx", sha256: "" };

function figure(value: number, quartersAgo = 0, more: Partial<Measured> = {}): Measured {
  const at = { sheet: "Figures", row: 20 - quartersAgo, column: 2 };
  return { state: "value", value, period: shift(Q2, -quartersAgo), flags: [], at, ...more };
}

function target(value: number): TargetLevel {
  const at = { sheet: "Targets", row: 4, column: 3 };
  return { state: "value", value, from: shift(Q2, -8), rationale: "", at, shown: String(value) };
}

function decision(kpiClass: KpiClass): NonNullable<Kpi["decision"]> {
  const at = { sheet: "KPIs", row: 4, column: 9 };
  return { class: kpiClass, reason: "", person: "", date: "2025-04-01", reviewBy: "", at };
}

const FALLS: Partial<Kpi> = {
  id: "K1",
  title: "Falls",
  unit: { kind: "count", of: "people" },
  polarity: "lower",
  observations: [figure(40, 2), figure(62, 1), figure(61)],
  targets: [target(50)],
  tolerance: { amount: 10, kind: "relative", at: { sheet: "KPIs", row: 4, column: 8 } },
  decision: decision("target"),
};
const CALLS: Partial<Kpi> = { ...FALLS, id: "K2", title: "Calls lost", meaning: "Calls nobody took." };

function registerOf(...kpis: readonly Partial<Kpi>[]): Register {
  return registerWith({ kpis: kpis.map((kpi) => kpiWith(kpi)) });
}

/** What the facts file of a report keeps of a register, read back. */
function published(register: Register, audience: Audience): Register {
  const brief = { period: Q2, audience, date: "" };
  const text = JSON.stringify(factsFile(buildReport(register, brief), brief, WORKBOOK));
  const reading = readFactsFile(text);
  if (reading.kind !== "facts") throw new Error(reading.sentence);
  const back = registerOfFacts(reading.file);
  if (!back) throw new Error("it keeps no indicators");
  return back;
}

function notesOf(previous: Register, now: Register, audience: Audience = "public") {
  const built = buildReport(now, { period: Q2, audience, date: "", previous });
  expect(faultsIn(built.report, built.index)).toEqual([]);
  const data = dataFile(built);
  expect(faultsInData(data, built.index)).toEqual([]);
  const [first, ...others] = built.report.method.notes;
  expect(others.map(({ heading }) => heading)).not.toContain(first?.heading);
  return {
    heading: first?.heading,
    texts: first?.texts.map(plain),
    rows: data.tables.find(({ id }) => id === "changes")?.rows ?? [],
  };
}

describe("what changed since the last report is the first thing that the method says", () => {
  test.each<{ name: string; now: readonly Partial<Kpi>[]; texts: readonly string[]; rows: number }>([
    {
      name: "nothing",
      now: [FALLS, CALLS],
      texts: ["Nothing that the last report said of an indicator is otherwise now."],
      rows: 0,
    },
    {
      name: "failing targets reclassified away, before all else",
      now: [
        { ...FALLS, targets: [target(55)] },
        { ...CALLS, decision: decision("monitoring") },
      ],
      texts: [
        "Off target in the last report, and not judged any more: Calls lost.",
        "Falls: the target from July to September 2023 on was “50” and is now “55”.",
      ],
      rows: 2,
    },
    {
      name: "a tolerance and a meaning",
      now: [
        { ...FALLS, tolerance: { amount: 25, kind: "relative", at: { sheet: "KPIs", row: 4, column: 8 } } },
        { ...CALLS, meaning: "Calls that rang out." },
      ],
      texts: [
        "Falls: what counts as close was 10% of the target and is now 25% of the target.",
        "Calls lost: meaning is said otherwise than in the last report.",
      ],
      rows: 2,
    },
    {
      name: "a figure with its reason, one that is gone, one KPI new and one dropped",
      now: [
        {
          ...FALLS,
          observations: [
            figure(62, 1, { value: 70, flags: ["revised"], note: "Eight came late" }),
            figure(61),
          ],
        },
        { ...CALLS, id: "K3", title: "Visits" },
      ],
      texts: [
        "Falls: April to June 2025 was published as 62 and is now 70 (Eight came late).",
        "Published then, and without a figure now: Falls.",
        "New in this report: Visits.",
        "In the last report, and no longer in this one: Calls lost.",
      ],
      rows: 4,
    },
  ])("$name", ({ now, texts, rows }) => {
    for (const previous of [registerOf(FALLS, CALLS), published(registerOf(FALLS, CALLS), "public")]) {
      const told = notesOf(previous, registerOf(...now));
      expect(told.heading).toBe("What changed since the last report");
      expect(told.texts).toEqual(texts);
      expect(told.rows).toHaveLength(rows);
    }
  });

  test("many figures are named by their indicators, and each stands in the data file", () => {
    const many = (add: number) =>
      Array.from({ length: 8 }, (_, ago) => figure(100 + ago + add, ago)).toReversed();
    const { texts, rows } = notesOf(
      registerOf({ ...FALLS, observations: many(0) }),
      registerOf({ ...FALLS, observations: many(7) }),
    );
    expect(texts).toEqual(["Published figures that are others now, each in the data file: Falls."]);
    expect(rows).toHaveLength(8);
  });
});

test("a count that an edition hides, now or then, is neither kept for the next report nor told by it", () => {
  const few = registerOf({ ...FALLS, observations: [figure(3, 1), figure(61)] });
  expect(published(few, "public").kpis[0]?.observations).toMatchObject([
    { state: "suppressed", marker: "fewer than 5" },
    { value: 61 },
  ]);
  expect(published(few, "internal").kpis[0]?.observations).toMatchObject([{ value: 3 }, { value: 61 }]);
  const now = registerOf({ ...FALLS, observations: [figure(9, 1), figure(61)] });
  expect(notesOf(few, now).texts).toEqual([
    "Nothing that the last report said of an indicator is otherwise now.",
  ]);
  expect(notesOf(few, now, "internal").texts).toEqual([
    "Falls: April to June 2025 was published as 3 and is now 9.",
  ]);
});

test("without a last report nothing is said of it", () => {
  const { report } = buildReport(registerOf(FALLS), { period: Q2, audience: "public", date: "" });
  expect(report.method.notes.map(({ heading }) => heading)).not.toContain(
    "What changed since the last report",
  );
});

test("a class that was decided anew after the period is told, and the report has the one that was in force", () => {
  const at = { sheet: "Decisions", row: 3, column: 0 };
  const decisions = [
    { kpi: "K1", date: "2025-10-20", person: "", from: "target", to: "monitoring", reason: "", at } as const,
  ];
  const now = { ...decision("monitoring"), date: "2025-10-20" };
  const register = { ...registerOf({ ...FALLS, decision: now }), decisions };
  const { report, index } = buildReport(register, { period: Q2, audience: "public", date: "2025-11-14" });
  expect(faultsIn(report, index)).toEqual([]);
  expect(report.method.notes[0]?.texts.map(plain)).toEqual([
    "Falls: a Key Performance Target in this period, and so told as one. It was made a monitoring indicator on 20 October 2025.",
  ]);
  expect(index.standingOf(index.register.kpis[0] ?? kpiWith({}))).toBe("target");
});

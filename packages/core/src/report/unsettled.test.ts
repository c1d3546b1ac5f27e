import { describe, expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import type { Kpi, Observation, Target } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { buildReport, cellWords, choosePeriod, kpiBlocks, plain } from "./index.ts";

const now = financialQuarter(2025, 2);
const before = financialQuarter(2025, 1);
const brief = { period: now, audience: "public", date: "2025-11-14" } as const;
const cell = { sheet: "Figures", row: 9, column: 2 };
const aim = { from: before, rationale: "", at: { sheet: "Figures", row: 9, column: 3 } };

const unread: Observation = {
  state: "unread",
  marker: "92% (23 of 25)",
  period: now,
  flags: [],
  at: cell,
};
const open: Observation = { ...unread, state: "open", marker: "0.86", asks: ["scale-1"] };

const judged = kpiWith({
  id: "A",
  title: "Waits",
  observations: seriesUpTo(now, [70, 65, 55]),
  targets: [{ state: "value", value: 60, shown: "60", ...aim }],
});

function reportOf(...kpis: readonly Kpi[]) {
  return buildReport(registerWith({ kpis }), brief).report;
}

/** Everything a reader could read, as one text. */
function wordsOf(report: ReturnType<typeof reportOf>): string {
  return JSON.stringify(report, (key, value: unknown) =>
    ["claim", "kind", "cells", "as"].includes(key) ? undefined : value,
  );
}

/** A column of the section's targets at a glance. */
function columnOf(report: ReturnType<typeof reportOf>, head: string): readonly string[] {
  const glance = report.sections[0]?.glance;
  const column = glance?.head.indexOf(head) ?? -1;
  return (glance?.rows ?? []).flatMap((row) => (row[column] ? [cellWords(row[column])] : []));
}

const ABSENT = /not available|missing|no figure|not arrived|nothing recorded|No target\b/iu;

describe("a figure that could not be read", () => {
  const kpi = kpiWith({
    id: "B",
    title: "Visits",
    observations: [...seriesUpTo(before, [80, 81]), unread],
    targets: judged.targets,
  });
  const report = reportOf(judged, kpi);

  test("is told as such with the cell's words, and no older figure stands in for it", () => {
    const block = kpiBlocks(report).find(({ kpi: id }) => id === "B");
    expect(plain(block?.headline ?? [])).toBe("Visits: could not be read: its cell shows “92% (23 of 25)”");
    expect(block?.paragraphs.map(plain).join(" ")).toContain(
      "The figure for July to September could not be read: its cell shows “92% (23 of 25)”.",
    );
    expect(plain(block?.status.because ?? [])).toBe("Its figure could not be read.");
    expect(
      wordsOf({
        ...report,
        summary: { ...report.summary, standing: { ...report.summary.standing, tally: [] } },
        method: { title: "", notes: [] },
      }),
    ).not.toMatch(ABSENT);
    expect(wordsOf(report)).not.toContain("81");
  });

  test("is counted in the headline and marked in the table of every indicator", () => {
    expect(plain(report.headline)).toBe("We met the one target that could be judged; 1 could not");
    expect(report.summary.standing.judged.map(plain)).toContain(
      "One other target could not be judged, because a figure could not be read.",
    );
    expect(columnOf(report, "Now")).toEqual(["55", "[unread]"]);
    expect(report.sections[0]?.glance?.notes).toEqual(["[unread] could not be read."]);
  });

  test("keeps its period from being skipped", () => {
    expect(choosePeriod(registerWith({ kpis: [kpi] }))).toMatchObject({ kind: "period", period: now });
  });

  test("of an earlier period takes nothing from a later figure", () => {
    const later = { ...kpi, observations: [{ ...unread, period: before }, ...seriesUpTo(now, [55])] };
    expect(plain(reportOf(later).headline)).toBe("We met our one target");
  });
});

test("a figure that rests on an open question has no status", () => {
  const report = reportOf(judged, kpiWith({ ...judged, id: "B", observations: [open], open: ["scale-1"] }));
  expect(plain(report.headline)).toBe("We met the one target that could be judged; 1 could not");
  expect(wordsOf(report)).toContain("rests on an open question: its cell shows “0.86”");
});

test("a KPI that an open question touches has no status, whatever its figures are", () => {
  const report = reportOf(kpiWith({ ...judged, open: ["scale-1"] }));
  expect(plain(report.headline)).toBe("Our one target could not be judged");
});

describe("a target", () => {
  const held = (...targets: readonly Target[]) => {
    const report = reportOf(judged, kpiWith({ ...judged, id: "B", targets }));
    const rows = report.sections[0]?.glance?.rows ?? [];
    const row = rows.findIndex(([name]) => name?.kind === "name" && name.kpi === "B");
    const at = (head: string) => columnOf(report, head)[row];
    return [plain(report.headline), at("Target"), at("Status")];
  };
  const words = { shown: "No less than 90%", ...aim };
  const level = { state: "value", value: 50, shown: "50", ...aim } as const;

  test("whose tolerance could not be read is judged where it is met, and where it is missed has no status", () => {
    const tolerance = { kind: "unread", shown: "5ish", at: cell } as const;
    const [met, missed, closer] = [55, 62, 62].map((value, at) =>
      kpiWith({
        ...judged,
        id: `T${at}`,
        tolerance,
        ...(at === 2 ? { polarity: "closer" as const } : {}),
        observations: seriesUpTo(now, [70, 65, value]),
      }),
    );
    const report = reportOf(...[met, missed, closer].flatMap((kpi) => kpi ?? []));
    expect(plain(report.headline)).toBe("We met 1 of 3 targets and fell short of 1; 1 could not be judged");
    expect(columnOf(report, "Target")).toEqual(["60 or fewer", "60 or fewer", ""]);
    expect(columnOf(report, "Status")).toEqual([
      "No status: short of the target of 60 people or fewer: how close counts as close, “5ish”, could not be read",
      "On target",
      "No status: how close counts as on target, “5ish”, could not be read",
    ]);
    expect(wordsOf(report)).not.toMatch(/Close to target(?!:)|Off target(?!:)/u);
  });

  test.each<[string, Target, unknown]>([
    [
      "that could not be read is printed as it stands, and counted",
      { state: "unread", ...words },
      [
        "We met the one target that could be judged; 1 could not",
        "No less than 90%",
        "No status: its target, “No less than 90%”, could not be read",
      ],
    ],
    [
      "that says only which way is good is no target to meet",
      { state: "direction only", ...words, shown: "Reduce" },
      ["We met our one target", "Reduce", "No status: its target, “Reduce”, names only a direction"],
    ],
    [
      "that is not due yet is in no tally",
      { ...level, due: financialQuarter(2025, 4), shown: "50 by March 2026" },
      [
        "We met our one target",
        "50 by March 2026",
        "No status: its target, “50 by March 2026”, is not due yet",
      ],
    ],
    ["that is due is judged", { ...level, due: now }, ["We met 1 of 2 targets", "50 or fewer", "Off target"]],
    [
      "between two levels is met inside them",
      { ...level, upTo: 55 },
      ["We met 2 of 2 targets", "50 to 55", "On target"],
    ],
    [
      "between two levels is missed far outside",
      { ...level, value: 20, upTo: 30 },
      ["We met 1 of 2 targets", "20 to 30", "Off target"],
    ],
    [
      "between two levels is close within its tolerance",
      { ...level, upTo: 54 },
      ["We met 1 of 2 targets", "50 to 54", "Close to target"],
    ],
    [
      "whose edge does not count is not met on it",
      { ...level, value: 55, strict: true },
      ["We met 1 of 2 targets", "under 55", "Close to target"],
    ],
  ])("%s", (_, target, expected) => {
    expect(held(target)).toEqual(expected);
  });
});

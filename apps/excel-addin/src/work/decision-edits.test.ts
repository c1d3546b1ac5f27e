import type { Workbook } from "@quarterlight/core/workbook";
import { sheetOf } from "@quarterlight/core/workbook";
import { openExcel } from "@quarterlight/excel-host/bridge";
import { bookOf } from "@quarterlight/excel-host/workbook";
import { readFile } from "@quarterlight/files/read";
import { templateBytes } from "@quarterlight/template/workbook";
import { afterEach, expect, test, vi } from "vitest";
import { applyEdits } from "../excel/apply-edits.ts";
import { readOpenWorkbook } from "../excel/read-open-workbook.ts";
import { type Decided, canDecide, decisionEdits } from "./decision-edits.ts";
import { historyOf } from "./history.ts";
import { today, yearAfter } from "./dates.ts";
import { understand } from "./understanding.ts";

afterEach(() => vi.unstubAllGlobals());

const decided: Decided = {
  class: "monitoring",
  reason: "We only watch it.",
  person: "Chief Officer",
  date: "2025-11-14",
  reviewBy: "2026-11-14",
};

const RECORDED = { beginsRecord: true };

async function example(): Promise<Workbook> {
  const result = await readFile("Example.xlsx", await templateBytes("example"));
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.workbook;
}

test("a decision written into the open workbook is read back as it was made", async () => {
  const workbook = await example();
  const { Excel, host } = openExcel({ book: bookOf(workbook) });
  vi.stubGlobal("Excel", Excel);
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => true } } });
  const before = understand({ workbook, notices: [] });
  const open = before.register.kpis.filter(({ decision }) => decision === undefined);
  expect(open.length).toBeGreaterThan(0);
  host.forget();
  const decisions = open.map((kpi) => ({ kpi, decided }));
  await applyEdits(decisionEdits(before, decisions, RECORDED));
  expect(host.report()).toMatchObject({ roundTrips: 1, undoLost: [] });
  const after = understand({ workbook: await readOpenWorkbook(), notices: [] });
  for (const { id } of open) {
    expect(after.register.kpis.find((kpi) => kpi.id === id)?.decision).toMatchObject(decided);
  }
  expect(after.reading.notUnderstood).toEqual(before.reading.notUnderstood);
  expect(after.register.decisions.slice(before.register.decisions.length)).toMatchObject(
    open.map(({ id }) => ({ kpi: id, to: "monitoring", person: "Chief Officer", date: "2025-11-14" })),
  );
});

test("a workbook without the columns for it is left alone", () => {
  const workbook: Workbook = {
    name: "Scorecard.xlsx",
    date1904: false,
    sheets: [
      sheetOf("Scorecard", [
        ["KPI", "Target", "2025/26 Q1"],
        ["Falls", 10, 12],
      ]),
    ],
  };
  const understood = understand({ workbook, notices: [] });
  const { kpis } = understood.register;
  expect(kpis.filter((kpi) => canDecide(understood, kpi))).toEqual([]);
  expect(
    decisionEdits(
      understood,
      kpis.map((kpi) => ({ kpi, decided })),
      RECORDED,
    ),
  ).toEqual([]);
});

test("what was decided before is kept, latest first, also in a workbook that had no record yet", async () => {
  const whole = await example();
  const workbook = { ...whole, sheets: whole.sheets.filter(({ name }) => name !== "Decisions") };
  const { Excel, host } = openExcel({ book: bookOf(workbook) });
  vi.stubGlobal("Excel", Excel);
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => true } } });
  const decide = async (more: Partial<Decided>) => {
    const understood = understand({ workbook: await readOpenWorkbook(), notices: [] });
    const kpi = understood.register.kpis.find(
      ({ decision }) => decision === undefined || decision.person === "Me",
    );
    if (!kpi) throw new Error("nothing to decide");
    const sheets = new Set(understood.workbook.sheets.map(({ name }) => name));
    await applyEdits(
      decisionEdits(understood, [{ kpi, decided: { ...decided, person: "Me", ...more } }], RECORDED),
      (name) => sheets.has(name),
    );
    const after = understand({ workbook: await readOpenWorkbook(), notices: [] });
    const again = after.register.kpis.find(({ id }) => id === kpi.id);
    return again && historyOf(after.register, again);
  };
  expect(await decide({ date: "2025-03-03" })).toEqual([]);
  expect(await decide({ class: "target", date: "2025-11-14", reason: "We lead it." })).toMatchObject([
    { to: "monitoring", date: "2025-03-03" },
  ]);
  expect(await decide({ date: "2025-11-15", reason: "2" })).toMatchObject([
    { from: "monitoring", to: "target", date: "2025-11-14", reason: "We lead it." },
    { to: "monitoring", date: "2025-03-03" },
  ]);
  expect(host.report().undoLost).toEqual([]);
});

test("a workbook without a record gets none unless somebody asked for it", async () => {
  const whole = await example();
  const without = { ...whole, sheets: whole.sheets.filter(({ name }) => name !== "Decisions") };
  const sheetsWritten = (workbook: Workbook, beginsRecord: boolean) => {
    const understood = understand({ workbook, notices: [] });
    const [kpi] = understood.register.kpis;
    const edits = kpi ? decisionEdits(understood, [{ kpi, decided }], { beginsRecord }) : [];
    return [...new Set(edits.map(({ at }) => at.sheet))];
  };
  expect(sheetsWritten(without, false)).toEqual(["KPIs"]);
  expect(sheetsWritten(without, true)).toEqual(["KPIs", "Decisions"]);
  expect(sheetsWritten(whole, false)).toEqual(["KPIs", "Decisions"]);
});

test.each([
  ["2025-11-14", "2026-11-14"],
  ["2024-02-29", "2025-02-28"],
])("a year after %s is %s", (date, after) => {
  expect(yearAfter(date)).toBe(after);
});

test("today is the day on this computer", () => {
  expect(today(new Date(2025, 0, 5, 23, 59))).toBe("2025-01-05");
});

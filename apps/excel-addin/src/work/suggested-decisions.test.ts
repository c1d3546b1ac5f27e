import { readFile } from "@quarterlight/files/read";
import { templateBytes } from "@quarterlight/template/workbook";
import type { Workbook } from "@quarterlight/core/workbook";
import { openExcel } from "@quarterlight/excel-host/bridge";
import { bookOf, workbookOf } from "@quarterlight/excel-host/workbook";
import { afterEach, expect, test, vi } from "vitest";
import { applyEdits } from "../excel/apply-edits.ts";
import { decisionEdits } from "./decision-edits.ts";
import { personWhoDecides } from "./classes.ts";
import { acceptable, suggestedDecisions } from "./suggested-decisions.ts";
import { understand } from "./understanding.ts";

afterEach(() => vi.unstubAllGlobals());

/** The worked example as it was before anybody decided anything. */
async function undecided(): Promise<Workbook> {
  const result = await readFile("Example.xlsx", await templateBytes("example"));
  if (!result.ok) throw new Error(result.refusal.kind);
  const { workbook } = result;
  const full = understand({ workbook, notices: [] });
  const empty = { class: "target", reason: "", person: "", date: "", reviewBy: "" } as const;
  const columns = new Set(
    decisionEdits(
      full,
      full.register.kpis.map((kpi) => ({ kpi, decided: empty })),
      { beginsRecord: true },
    )
      .filter(({ at }) => at.sheet === full.register.kpis[0]?.at.sheet)
      .map(({ at }) => at.column),
  );
  const [kpi] = full.register.kpis;
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== kpi?.at.sheet) return sheet;
    const rows = sheet.rows.map((row, place) =>
      place < kpi.at.row ? row : row.map((cell, column) => (columns.has(column) ? null : cell)),
    );
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

test("every suggestion is accepted in one round trip and read back as a decision", async () => {
  const workbook = await undecided();
  const before = understand({ workbook, notices: [] });
  expect(before.reviews.filter(({ decision }) => decision !== undefined)).toEqual([]);
  const { Excel, host } = openExcel({ book: bookOf(workbook) });
  vi.stubGlobal("Excel", Excel);
  host.forget();
  await applyEdits(
    decisionEdits(before, suggestedDecisions(before.reviews, "Chief Officer", "2025-11-14"), {
      beginsRecord: true,
    }),
  );
  expect(host.report()).toMatchObject({ roundTrips: 1, undoLost: [] });
  const after = understand({ workbook: workbookOf(host.book), notices: [] });
  const wanted = acceptable(before.reviews).map(({ kpi, suggested }) => [kpi.id, suggested.class]);
  expect(wanted.length).toBeGreaterThan(40);
  expect(after.reviews.flatMap(({ kpi, decision }) => (decision ? [[kpi.id, decision.class]] : []))).toEqual(
    wanted,
  );
  expect(personWhoDecides(after.reviews)).toBe("Chief Officer");
});

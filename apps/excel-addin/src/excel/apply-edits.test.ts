import { sheetOf } from "@quarterlight/core/workbook";
import { openExcel } from "@quarterlight/excel-host/bridge";
import { bookOf, workbookOf } from "@quarterlight/excel-host/workbook";
import { afterEach, expect, test, vi } from "vitest";
import { applyEdits } from "./apply-edits.ts";

afterEach(() => vi.unstubAllGlobals());

const workbook = {
  name: "KPIs.xlsx",
  date1904: false,
  sheets: [sheetOf("KPIs", [["KPI", "Class"], ["A"], ["B"]])],
};

function inExcel() {
  const { Excel, host } = openExcel({ book: bookOf(workbook) });
  vi.stubGlobal("Excel", Excel);
  host.forget();
  return host;
}

test("fifty decisions are written in one round trip, and undo is kept", async () => {
  const host = inExcel();
  const edits = Array.from({ length: 50 }, (_, row) => ({
    at: { sheet: "KPIs", row: row + 1, column: 1 },
    value: "Key Performance Target",
  }));
  await applyEdits(edits);
  const { roundTrips, undoLost } = host.report();
  expect({ roundTrips, undoLost }).toEqual({ roundTrips: 1, undoLost: [] });
  expect(workbookOf(host.book).sheets[0]?.rows[50]?.[1]?.value).toBe("Key Performance Target");
});

test("nothing to write is no round trip", async () => {
  const host = inExcel();
  await applyEdits([]);
  expect(host.report().requests).toBe(0);
});

test("an empty value empties the cell", async () => {
  const host = inExcel();
  await applyEdits([{ at: { sheet: "KPIs", row: 1, column: 0 }, value: null }]);
  expect(workbookOf(host.book).sheets[0]?.rows[1]?.[0] ?? null).toBeNull();
});

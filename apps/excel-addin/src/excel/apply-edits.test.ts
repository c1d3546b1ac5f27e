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

test("a sheet that is not there is made in the same round trip, texts stay texts, and undo takes both back", async () => {
  const host = inExcel();
  const at = (row: number, column: number) => ({ sheet: "Accepted", row, column });
  const edits = [
    { at: at(0, 0), value: "KPI" },
    { at: at(1, 0), value: "007" },
    { at: at(1, 1), value: "=not a formula" },
  ];
  await applyEdits(edits, (name) => name === "KPIs");
  const { roundTrips, undoLost } = host.report();
  expect({ roundTrips, undoLost }).toEqual({ roundTrips: 1, undoLost: [] });
  const made = workbookOf(host.book).sheets.find(({ name }) => name === "Accepted");
  expect(made?.rows[1]?.map((cell) => [cell?.value, cell?.formula])).toEqual([
    ["007", undefined],
    ["=not a formula", undefined],
  ]);
  let undone = true;
  while (undone) undone = host.book.undoLast();
  expect(workbookOf(host.book).sheets.map(({ name }) => name)).toEqual(["KPIs"]);
});

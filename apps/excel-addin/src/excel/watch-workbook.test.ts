import type { Workbook } from "@quarterlight/core/workbook";
import { sheetOf } from "@quarterlight/core/workbook";
import { openExcel } from "@quarterlight/excel-host/bridge";
import { areaAt, bookOf, workbookOf, addTable } from "@quarterlight/excel-host/workbook";
import { afterEach, expect, test, vi } from "vitest";
import { applyEdits } from "./apply-edits.ts";
import { excelEvents } from "./events.ts";
import { sentenceOf } from "../source/trouble.ts";
import { readOpenWorkbook } from "./read-open-workbook.ts";
import { LONGEST_MS } from "./run.ts";
import { watchWorkbook } from "./watch-workbook.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const totals = sheetOf("Totals", [["Total"], [3]]);
const workbook: Workbook = {
  name: "KPIs.xlsx",
  date1904: false,
  sheets: [
    sheetOf("Figures", [
      ["KPI", "Value"],
      ["A", 1],
      ["B", 2],
    ]),
    { ...totals, rows: [totals.rows[0] ?? [], [{ value: 3, formula: "SUM(Figures!B2:B3)" }]] },
  ],
};

async function watched(book = bookOf(workbook)) {
  const { Excel, host } = openExcel({ book });
  vi.stubGlobal("Excel", Excel);
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => true } } });
  const seen: Workbook[] = [];
  const failed: unknown[] = [];
  const events = excelEvents();
  const first = await readOpenWorkbook({ alongside: events.register });
  const stop = watchWorkbook(
    events,
    first,
    (next) => seen.push(next),
    (thrown) => failed.push(thrown),
  );
  host.forget();
  return { host, seen, failed, stop };
}

const edit = (row: number, value: number | string) => ({ at: { sheet: "Figures", row, column: 1 }, value });

test("an edit is read in one round trip, with the formulas that follow it", async () => {
  const { host, seen } = await watched();
  await applyEdits([edit(1, 40)]);
  host.forget();
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(host.report().roundTrips).toBe(1);
  expect(seen[0]).toEqual(workbookOf(host.book));
  expect(seen[0]?.sheets[1]?.rows[1]?.[0]?.value).toBe(42);
});

test("another person's edit is seen like one's own", async () => {
  const { host, seen } = await watched();
  host.book.typeIn("Figures!B3", 9, "Remote");
  await vi.waitFor(() => expect(seen.at(-1)?.sheets[0]?.rows[2]?.[1]?.value).toBe(9));
});

test("a burst of edits is read once", async () => {
  const { host, seen } = await watched();
  await applyEdits([edit(1, 5), edit(2, 6), edit(3, 7)]);
  host.forget();
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(host.report().roundTrips).toBe(1);
  expect(seen[0]?.sheets[0]?.rows[3]?.[1]?.value).toBe(7);
});

test("undo is seen too", async () => {
  const { host, seen } = await watched();
  await applyEdits([edit(1, 40)]);
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  host.book.undoLast();
  await vi.waitFor(() => expect(seen.at(-1)?.sheets[0]?.rows[1]?.[1]?.value).toBe(1));
});

test("once stopped, nothing more is told", async () => {
  const { seen, stop } = await watched();
  stop();
  await applyEdits([edit(1, 40)]);
  await new Promise((done) => {
    setTimeout(done, 300);
  });
  expect(seen).toEqual([]);
});

test("an edit that Excel does not hand over is said after one wait, and read with the next", async () => {
  const { host, seen, failed } = await watched();
  vi.useFakeTimers();
  host.switches.silent = 1;
  host.book.typeIn("Figures!B2", 40, "Remote");
  await vi.advanceTimersByTimeAsync(LONGEST_MS + 1000);
  vi.useRealTimers();
  expect(failed.map(sentenceOf)).toEqual([expect.stringContaining("Excel has not answered")]);
  expect(seen).toEqual([]);
  host.book.typeIn("Figures!B3", 9, "Remote");
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(workbookOf(host.book)));
});

test("a row typed right below a table is read as one of its rows", async () => {
  const book = bookOf(workbook);
  addTable(areaAt(book, "Figures!A1:B3"), { name: "Figures" });
  const { host, seen } = await watched(book);
  host.book.typeIn("Figures!A4", "C");
  await vi.waitFor(() => expect(seen.at(-1)?.sheets[0]?.tables[0]?.block.bottom).toBe(3));
});

import { sheetOf } from "@quarterlight/core/workbook";
import { openExcel } from "@quarterlight/excel-host/bridge";
import { bookOf } from "@quarterlight/excel-host/workbook";
import { afterEach, expect, test, vi } from "vitest";
import { selectCell } from "./select-cell.ts";

afterEach(() => vi.unstubAllGlobals());

const workbook = {
  name: "KPIs.xlsx",
  date1904: false,
  sheets: [sheetOf("First", [["a"]]), sheetOf("Who's who", [["b"]])],
};

test("a cell is shown on its sheet in one round trip", async () => {
  const { Excel, host } = openExcel({ book: bookOf(workbook) });
  vi.stubGlobal("Excel", Excel);
  host.forget();
  await selectCell("'Who''s who'!B7");
  expect(host.book.selection.address).toBe("'Who''s who'!B7");
  expect(host.report().roundTrips).toBe(1);
});

test("a sheet that is gone is said in words", async () => {
  vi.stubGlobal("Excel", openExcel({ book: bookOf(workbook) }).Excel);
  await expect(selectCell("Gone!A1")).rejects.toThrow("a sheet or a table was renamed or removed");
});

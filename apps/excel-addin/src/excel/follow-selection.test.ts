import { sheetOf } from "@quarterlight/core/workbook";
import { openExcel } from "@quarterlight/excel-host/bridge";
import { areaAt, bookOf } from "@quarterlight/excel-host/workbook";
import { afterEach, expect, test, vi } from "vitest";
import { followSelection } from "./follow-selection.ts";

afterEach(() => vi.unstubAllGlobals());

test("the cell a person goes to is told without a round trip, until it is stopped", async () => {
  const book = bookOf({
    name: "KPIs.xlsx",
    date1904: false,
    sheets: [sheetOf("KPIs", [["KPI"], ["A"]]), sheetOf("You said, we did", [["Said"]])],
  });
  const { Excel, host } = openExcel({ book });
  vi.stubGlobal("Excel", Excel);
  const cells: string[] = [];
  const stop = await followSelection((cell) => cells.push(cell));
  host.forget();
  book.select(areaAt(book, "KPIs!B2:C4"));
  book.select(areaAt(book, "'You said, we did'!A1"));
  await vi.waitFor(() => expect(cells).toEqual(["KPIs!B2", "'You said, we did'!A1"]));
  expect(host.report().roundTrips).toBe(0);
  await stop();
  book.select(areaAt(book, "KPIs!A1"));
  await new Promise((done) => {
    setTimeout(done, 50);
  });
  expect(cells).toHaveLength(2);
});

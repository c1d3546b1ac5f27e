import { sheetOf } from "@quarterlight/core/workbook";
import { openExcel } from "@quarterlight/excel-host/bridge";
import { areaAt, bookOf } from "@quarterlight/excel-host/workbook";
import { afterEach, expect, test, vi } from "vitest";
import { openWorkbookSource } from "./open-workbook-source.ts";

afterEach(() => vi.unstubAllGlobals());

const workbook = {
  name: "KPIs.xlsx",
  date1904: false,
  sheets: [sheetOf("KPIs", [["KPI"], ["A"]]), sheetOf("You said, we did", [["Said"]])],
};

async function opened() {
  const book = bookOf(workbook);
  const { Excel, host } = openExcel({ book });
  vi.stubGlobal("Excel", Excel);
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => true } } });
  const source = openWorkbookSource();
  host.forget();
  const content = await source.read(() => {});
  return { book, host, source, content };
}

test("reading, watching and following cost three round trips together", async () => {
  const { host, source, content } = await opened();
  source.watch?.(
    content,
    () => {},
    () => expect.unreachable(),
  );
  source.follow?.(() => {});
  expect(content.workbook).toEqual(workbook);
  expect(host.report().roundTrips).toBe(3);
});

test("the cell a person goes to is told without a round trip, until it is stopped", async () => {
  const { book, host, source } = await opened();
  const cells: string[] = [];
  const stop = source.follow?.((cell) => cells.push(cell));
  host.forget();
  book.select(areaAt(book, "KPIs!B2:C4"));
  book.select(areaAt(book, "'You said, we did'!A1"));
  await vi.waitFor(() => expect(cells).toEqual(["KPIs!B2", "'You said, we did'!A1"]));
  expect(host.report().roundTrips).toBe(0);
  stop?.();
  book.select(areaAt(book, "KPIs!A1"));
  await new Promise((done) => {
    setTimeout(done, 50);
  });
  expect(cells).toHaveLength(2);
});

test("reading again does not listen twice", async () => {
  const { book, source } = await opened();
  await source.read(() => {});
  const cells: string[] = [];
  source.follow?.((cell) => cells.push(cell));
  book.select(areaAt(book, "KPIs!B2"));
  await vi.waitFor(() => expect(cells).toEqual(["KPIs!B2"]));
});

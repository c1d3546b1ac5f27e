import { expect, test, vi } from "vitest";
import { areaAt } from "../workbook/index.ts";
import { kpiBook } from "../workbook/kpi-book.fixture.ts";
import { openExcel, type OpenExcel } from "./index.ts";

async function readName({ Excel }: OpenExcel, options: Excel.RunOptions = {}): Promise<string> {
  return Excel.run(options, async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
}

async function writeText({ Excel }: OpenExcel, address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Notes").getRange(address).values = [[text]];
    await context.sync();
  });
}

test("while a cell is being edited requests are refused, unless they asked to wait", async () => {
  const open = openExcel({ book: kpiBook() });
  const { switches } = open.host;
  switches.cellEdit = true;
  await expect(readName(open)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  let name = "";
  const waiting = readName(open, { delayForCellEdit: true }).then((read) => (name = read));
  await vi.waitFor(() => expect(open.host.report().requests).toBe(2));
  expect(name).toBe("");
  switches.cellEdit = false;
  await expect(waiting).resolves.toBe("kpis.xlsx");
});

test("requests and answers over 5 MB are refused", async () => {
  const open = openExcel({ book: kpiBook() });
  await expect(writeText(open, "A1", "x".repeat(5_000_000))).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
  expect(open.host.book.sheet("Notes")?.used()).toBeNull();
  open.host.switches.responseLimit = 10;
  await expect(readName(open)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("a request that is never answered leaves the add-in waiting, and the next one is served", async () => {
  const open = openExcel({ book: kpiBook() });
  open.host.switches.silent = 1;
  const lost = writeText(open, "A1", "lost");
  const first = await Promise.race([lost, readName(open)]);
  expect(first).toBe("kpis.xlsx");
  expect(open.host.book.sheet("Notes")?.used()).toBeNull();
});

test("answers take as long as the latency says", async () => {
  const open = openExcel({ book: kpiBook() });
  open.host.switches.latency = 40;
  const started = performance.now();
  await readName(open);
  expect(performance.now() - started).toBeGreaterThanOrEqual(35);
});

test("a protected sheet and a workbook opened for reading only refuse writes, and say what they are", async () => {
  const open = openExcel({ book: kpiBook() });
  const { book } = open.host;
  const { sheet } = areaAt(book, "Notes!A1");
  book.protect(sheet, true);
  await expect(writeText(open, "A1", "no")).rejects.toMatchObject({ code: "AccessDenied" });
  book.protect(sheet, false);
  book.isReadOnly = true;
  await expect(writeText(open, "A1", "no")).rejects.toMatchObject({ code: "AccessDenied" });
  await open.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Notes").load("protection/protected");
    context.workbook.load("readOnly");
    await context.sync();
    expect([protection.protected, context.workbook.readOnly]).toEqual([false, true]);
  });
});

test("an older Excel says what it cannot do, and does not do it", async () => {
  const open = openExcel({ book: kpiBook(), sets: { ExcelApi: "1.6" } });
  const supports = (version: string) => open.Office.context.requirements.isSetSupported("ExcelApi", version);
  expect([supports("1.6"), supports("1.7")]).toEqual([true, false]);
  const listening = open.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPIs").onChanged.add(async () => {});
    await context.sync();
  });
  await expect(listening).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("1.7"),
  });
  const loading = open.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPIs").load("tabColor");
    await context.sync();
  });
  await expect(loading).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("a run reports the version it needed, and why, and what it cost", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("KPIs");
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    context.workbook.tables.getItem("tblKPI").getDataBodyRange().load("values");
    await context.sync();
  });
  await vi.waitFor(() => expect(host.report().keptObjects).toBe(0));
  expect(host.report()).toMatchObject({
    excelApi: { version: "1.7", because: "Worksheet.FreezePanes" },
    roundTrips: 2,
    requests: 3,
  });
  host.forget();
  expect(host.report()).toMatchObject({ excelApi: null, roundTrips: 0, requests: 0, largestRequest: 0 });
});

const LOSSES: readonly { readonly call: string; readonly act: (context: Excel.RequestContext) => void }[] = [
  { call: "Worksheet.delete", act: ({ workbook }) => workbook.worksheets.getItem("Notes").delete() },
  { call: "Worksheet.copy", act: ({ workbook }) => workbook.worksheets.getItem("Notes").copy() },
  {
    call: "Worksheet.name",
    act: ({ workbook }) => {
      workbook.worksheets.getItem("Notes").name = "Remarks";
    },
  },
  {
    call: "WorksheetProtection.protect",
    act: ({ workbook }) => workbook.worksheets.getItem("Notes").protection.protect(),
  },
  {
    call: "Workbook.insertWorksheetsFromBase64",
    act: ({ workbook }) => workbook.insertWorksheetsFromBase64("UEsDBA=="),
  },
];

test.each(LOSSES)("after $call nothing can be undone, and the report says so", async ({ call, act }) => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  host.book.typeIn("Notes!A1", "typed");
  await Excel.run(async (context) => {
    act(context);
    await context.sync();
  }).catch(() => {});
  expect(host.report().undoLost).toEqual([{ call, steps: 1 }]);
  expect(host.book.undoLast()).toBe(false);
});

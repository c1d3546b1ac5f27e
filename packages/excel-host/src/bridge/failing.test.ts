import { expect, test } from "vitest";
import { kpiBook } from "../workbook/kpi-book.fixture.ts";
import { openExcel } from "./index.ts";

type Act = (context: Excel.RequestContext) => void;

const FAILURES: readonly {
  readonly what: string;
  readonly act: Act;
  readonly code: string;
  readonly at: string;
}[] = [
  {
    what: "a sheet that is not there",
    act: ({ workbook }) => workbook.worksheets.getItem("Nope").load("name"),
    code: "ItemNotFound",
    at: "WorksheetCollection.getItem",
  },
  {
    what: "a column that is not there",
    act: ({ workbook }) => workbook.tables.getItem("tblKPI").columns.getItem("Nope").load("name"),
    code: "ItemNotFound",
    at: "TableColumnCollection.getItem",
  },
  {
    what: "an address that is none",
    act: ({ workbook }) => workbook.worksheets.getItem("KPIs").getRange("not a place").load("values"),
    code: "InvalidArgument",
    at: "Worksheet.getRange",
  },
  {
    what: "values of the wrong size",
    act: ({ workbook }) => {
      workbook.worksheets.getItem("KPIs").getRange("A2:B3").values = [[1]];
    },
    code: "InvalidArgument",
    at: "Range.values",
  },
  {
    what: "a row of the wrong width",
    act: ({ workbook }) => workbook.tables.getItem("tblKPI").rows.add(undefined, [[1, 2]]),
    code: "InvalidArgument",
    at: "TableRowCollection.add",
  },
  {
    what: "a sheet's name that is taken",
    act: ({ workbook }) => workbook.worksheets.add("kpis"),
    code: "ItemAlreadyExists",
    at: "WorksheetCollection.add",
  },
  {
    what: "a table over another",
    act: ({ workbook }) => workbook.tables.add("KPIs!A1:B2", true),
    code: "InvalidOperation",
    at: "TableCollection.add",
  },
];

test.each(FAILURES)("$what fails with $code at $at", async ({ act, code, at }) => {
  const { Excel, OfficeExtension } = openExcel({ book: kpiBook() });
  const error: unknown = await Excel.run(async (context) => {
    act(context);
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toMatchObject({ code, name: "RichApi.Error", debugInfo: { errorLocation: at } });
});

test("what came before a failure stays done, what comes after is not", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Notes");
    sheet.getRange("A1").values = [["first"]];
    sheet.getRange("A2:B3").values = [[1]];
    sheet.getRange("A9").values = [["never"]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(host.book.sheet("Notes")?.used()?.a1).toBe("A1");
});

test("what was not loaded, and what is used after its run, the library refuses by itself", async () => {
  const { Excel } = openExcel({ book: kpiBook() });
  const kept = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("KPIs").getRange("A1");
    await context.sync();
    expect(() => cell.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    return cell;
  });
  expect(() => kept.load("values")).toThrow(/object path/i);
});

const NOT_ANSWERED: readonly { readonly member: string; readonly act: Act }[] = [
  {
    member: "Worksheet.Charts",
    act: ({ workbook }) => workbook.worksheets.getItem("KPIs").charts.load("count"),
  },
  {
    member: "Range.Sort",
    act: ({ workbook }) =>
      workbook.worksheets
        .getItem("KPIs")
        .getRange("A1")
        .sort.apply([{ key: 0 }]),
  },
  {
    member: "Range.Hyperlink",
    act: ({ workbook }) => workbook.worksheets.getItem("KPIs").getRange("A1").load("hyperlink"),
  },
  {
    member: "Worksheet.GetNextOrNullObject",
    act: ({ workbook }) => workbook.worksheets.getItem("KPIs").getNextOrNullObject().load("name"),
  },
];

test.each(NOT_ANSWERED)("$member is not answered here, and fails by that name", async ({ member, act }) => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  const run = Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining(member),
  });
  expect(host.report().unimplemented).toEqual([member]);
});

test("a property that Excel never had is the add-in's mistake", async () => {
  const { Excel } = openExcel({ book: kpiBook() });
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPIs").getRange("A1").load("colour");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "InvalidArgument",
    message: expect.stringContaining("colour"),
  });
});

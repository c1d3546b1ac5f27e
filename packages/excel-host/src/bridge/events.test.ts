import { expect, test, vi } from "vitest";
import { areaAt, addSheet, removeSheet, addTable } from "../workbook/index.ts";
import { kpiBook } from "../workbook/kpi-book.fixture.ts";
import { openExcel } from "./index.ts";

/** What is told arrives a moment later, and the library takes a few more turns to hand it on. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 15);
  });
}

test("changes by the person, by another person and by the add-in are told apart", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  const seen: unknown[] = [];
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("KPIs").onChanged.add(async (event) => {
      seen.push([event.address, event.source, event.triggerSource, event.details?.valueAfter]);
    });
    await context.sync();
    return added;
  });
  host.book.typeIn("KPIs!D2", 0.5);
  host.book.typeIn("KPIs!D3", 99, "Remote");
  await settled();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPIs").getRange("F2").values = [[1]];
    await context.sync();
  });
  await settled();
  expect(seen).toEqual([
    ["D2", "Local", "Unknown", 0.5],
    ["D3", "Remote", "Unknown", 99],
    ["F2", "Local", "ThisLocalAddin", 1],
  ]);
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  host.book.typeIn("KPIs!D2", 0.7);
  await settled();
  expect(seen).toHaveLength(3);
});

test("one handler hears of every sheet, and can ask for the cells it is about", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) =>
      Excel.run(async (inner) => {
        const cells = event.getRange(inner).load("address,values");
        await inner.sync();
        seen.push([cells.address, cells.values]);
      }),
    );
    await context.sync();
  });
  host.book.typeIn("Notes!B2:C2", "read");
  await vi.waitFor(() => expect(seen).toEqual([["Notes!B2:C2", [["read", "read"]]]]));
});

test("the selection is followed across sheets, into a table and out of it", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
    worksheets.onActivated.add(
      async ({ worksheetId }) => void seen.push(`front ${host.book.sheet(worksheetId)?.name}`),
    );
    tables
      .getItem("tblKPI")
      .onSelectionChanged.add(async ({ isInsideTable }) => void seen.push(isInsideTable ? "in" : "out"));
    await context.sync();
  });
  host.book.select(areaAt(host.book, "KPIs!C3"));
  host.book.select(areaAt(host.book, "Notes!A1"));
  await settled();
  expect(seen.toSorted()).toEqual(["front Notes", "in", "out", "selected A1", "selected C3"].toSorted());
});

test("sheets and tables that come and go, protection and calculation are told", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onAdded.add(async ({ source }) => void seen.push(`sheet added ${source}`));
    worksheets.onDeleted.add(async () => void seen.push("sheet deleted"));
    worksheets.onCalculated.add(async () => void seen.push("calculated"));
    worksheets.onProtectionChanged.add(async ({ isProtected }) => void seen.push(`protected ${isProtected}`));
    tables.onAdded.add(async () => void seen.push("table added"));
    tables.onChanged.add(async ({ address }) => void seen.push(`table changed ${address}`));
    await context.sync();
  });
  const { book } = host;
  const sheet = addSheet(book, "Theirs", "Remote");
  addTable(areaAt(book, "Theirs!A1:B2"));
  book.typeIn("KPIs!D3", 7);
  book.protect(sheet, true);
  removeSheet(sheet);
  await settled();
  expect(seen.toSorted()).toEqual(
    [
      "calculated",
      "protected true",
      "sheet added Remote",
      "sheet deleted",
      "table added",
      "table changed D3",
    ].toSorted(),
  );
});

test("runtime.enableEvents silences everything until it is on again", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("KPIs").getRange("A1").values = [["x"]];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  host.book.typeIn("KPIs!A2", "y");
  await settled();
  expect(seen).toEqual(["A2"]);
});

import { expect, test } from "vitest";
import { areaAt } from "../workbook/index.ts";
import { kpiBook } from "../workbook/kpi-book.fixture.ts";
import { openExcel } from "./index.ts";

test("a cell is written, and what depends on it follows", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("KPIs");
    sheet.getRange("D3").values = [[1000]];
    const total = sheet.getRange("D6").load("values,formulas");
    await context.sync();
    expect([total.values, total.formulas]).toEqual([[[1018]], [["=SUM(D3:D4)"]]]);
  });
  expect(host.book.sheet("KPIs")?.content(2, 3)).toBe(1000);
});

test.each([
  { written: "10%", format: "General", becomes: 0.1 },
  { written: " 12.5 ", format: "General", becomes: 12.5 },
  { written: "true", format: "General", becomes: true },
  { written: "#N/A", format: "General", becomes: { error: "#N/A" } },
  { written: "'0042", format: "General", becomes: "0042" },
  { written: "0042", format: "@", becomes: "0042" },
  { written: "2025/26", format: "General", becomes: "2025/26" },
])("$written under the format $format becomes $becomes", async ({ written, format, becomes }) => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Notes").getRange("A1");
    cell.numberFormat = [[format]];
    cell.values = [[written]];
    await context.sync();
  });
  expect(host.book.sheet("Notes")?.content(0, 0)).toEqual(becomes);
});

test("rows and columns are added to a table, and what is in the way moves on", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblKPI");
    const row = table.rows.add(undefined, [["K4", "New", "10%", 1, 2, 3]]).load("index");
    const column = table.columns.add(undefined, [["Class"], ["target"], ["target"], [""], ["monitoring"]]);
    column.load("name,index");
    await context.sync();
    expect(row.index).toBe(3);
    expect([column.name, column.index]).toEqual(["Class", 6]);
  });
  const { book } = host;
  expect(book.table("tblKPI")?.area.a1).toBe("A1:G5");
  expect(book.sheet("KPIs")?.content(4, 2)).toBe(0.1);
  expect(book.sheet("KPIs")?.content(4, 6)).toBe("monitoring");
  expect(book.sheet("KPIs")?.cell(6, 3).formula).toBe("SUM(D3:D4)");
});

test("a cell that is given as null is left alone", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("KPIs").getRange("D2:F2");
    range.values = [[null, 1, ""]];
    await context.sync();
  });
  expect(
    areaAt(host.book, "KPIs!D2:F2").grid((row, column) => host.book.active.content(row, column)),
  ).toEqual([[0.91, 1, ""]]);
});

test("cells are inserted, deleted, cleared and joined", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const notes = context.workbook.worksheets.getItem("Notes");
    notes.getRange("A1:A4").values = [["one"], ["two"], ["three"], ["four"]];
    notes.getRange("A2").insert("Down");
    notes.getRange("A4").delete("Up");
    notes.getRange("A1").clear("Contents");
    notes.getRange("A3:A4").merge();
    await context.sync();
  });
  const [, notes] = host.book.sheets;
  const left = areaAt(host.book, "Notes!A1:A5").grid((row, column) => notes?.content(row, column));
  expect(left.flat()).toEqual(["", "", "two", "", ""]);
  expect(notes?.merges.map(({ a1 }) => a1)).toEqual(["A3:A4"]);
});

test("a number format may be given to whole columns, and nobody is told of a change of values", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  const told: string[] = [];
  host.book.listen(({ kind }) => told.push(kind));
  await Excel.run(async (context) => {
    const columns = context.workbook.worksheets.getItem("KPIs").getRange("D:F");
    // One value for all cells, which Excel takes and the declared types do not know.
    Object.assign(columns, { numberFormat: "0.00" });
    await context.sync();
  });
  expect(host.book.active.cell(1, 3).format).toBe("0.00");
  expect(told).toEqual([]);
});

test("a new sheet with a table, as an add-in keeps its decisions", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Decisions");
    sheet.getRange("A1:B2").values = [
      ["KPI", "Class"],
      ["K1", "target"],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.name = "Decisions";
    sheet.visibility = "Hidden";
    await context.sync();
  });
  expect(host.book.table("Decisions")?.area.address).toBe("Decisions!A1:B2");
  expect(host.book.sheet("Decisions")?.visibility).toBe("hidden");
  expect(host.report()).toMatchObject({ roundTrips: 1, undoLost: [] });
});

test("looks and conditional formats are kept", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("KPIs").getRange("D2:F2");
    range.format.fill.color = "#C00000";
    range.format.font.bold = true;
    range.numberFormat = [["0.0%", "0.0%", "0.0%"]];
    const rule = range.conditionalFormats.add("CellValue");
    rule.cellValue.format.font.color = "#FF0000";
    rule.cellValue.rule = { formula1: "=0.95", operator: "LessThan" };
    range.load("text,format/fill/color");
    range.conditionalFormats.load("items/type");
    await context.sync();
    expect(range.text).toEqual([["91.0%", "92.0%", "93.0%"]]);
    expect(range.format.fill.color).toBe("#C00000");
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["CellValue"]);
  });
  const [rule] = host.book.sheet("KPIs")?.conditionalFormats ?? [];
  expect(rule).toMatchObject({ rule: { formula1: "=0.95" }, fontColour: "#FF0000" });
});

test("the library itself cuts a large write into pieces of one request", async () => {
  const grid = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Notes").getRange("A1:J400").values = grid;
    await context.sync();
  });
  const writes = host.exchanges
    .flatMap(({ request }) => request.Actions)
    .filter(({ Name }) => Name === "Values");
  expect(writes.length).toBeGreaterThan(1);
  expect(host.book.sheet("Notes")?.content(399, 9)).toBe(3999);
});

test("every write can be taken back, the last one first", async () => {
  const book = kpiBook();
  const { Excel } = openExcel({ book });
  const before = JSON.stringify(
    areaAt(book, "KPIs!A1:G7").grid((row, column) => book.active.cell(row, column)),
  );
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblKPI");
    table.columns.add(undefined, undefined, "Class");
    table.rows.add(undefined, [["K4", "New", 1, 1, 1, 1, "target"]]);
    context.workbook.worksheets.getItem("KPIs").getRange("D2").values = [[0.5]];
    await context.sync();
  });
  expect(book.undo.depth).toBe(3);
  expect([book.undoLast(), book.active.content(1, 3)]).toEqual([true, 0.91]);
  expect([book.undoLast(), book.table("tblKPI")?.rowCount]).toEqual([true, 3]);
  expect([book.undoLast(), book.undoLast()]).toEqual([true, false]);
  const after = JSON.stringify(
    areaAt(book, "KPIs!A1:G7").grid((row, column) => book.active.cell(row, column)),
  );
  expect(after).toBe(before);
});

test("a sheet with its table and a name can be taken back too", async () => {
  const book = kpiBook();
  const { Excel } = openExcel({ book });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Decisions");
    sheet.tables.add("A1:B2", true).name = "Decisions";
    sheet.names.add("First", sheet.getRange("A1"));
    sheet.activate();
    await context.sync();
  });
  expect([book.active.name, book.active.names.length]).toEqual(["Decisions", 1]);
  const depth = book.undo.depth;
  for (let step = 0; step < depth; step += 1) book.undoLast();
  expect(book.sheets.map(({ name }) => name)).toEqual(["KPIs", "Notes"]);
  expect([book.table("Decisions"), book.active.name]).toEqual([null, "KPIs"]);
});

test("a workbook that the add-in makes is handed to Excel to open", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.createWorkbook("UEsDBA==");
  expect(host.book.created).toEqual(["UEsDBA=="]);
});

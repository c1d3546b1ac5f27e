import { expect, test } from "vitest";
import { areaAt } from "../workbook/index.ts";
import { kpiBook } from "../workbook/kpi-book.fixture.ts";
import { openExcel } from "./index.ts";

test("values, formulas, text and address come through the genuine library", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("KPIs").getUsedRange();
    used.load("address,values,formulas,valueTypes");
    await context.sync();
    expect(used.address).toBe("KPIs!A1:F6");
    expect(used.values[1]).toEqual(["K1", "Seen within 4 hours", 0.95, 0.91, 0.92, 0.93]);
    expect(used.values[5]).toEqual(["", "", "", 1328, "", ""]);
    expect(used.formulas[5]?.[3]).toBe("=SUM(D3:D4)");
    expect(used.valueTypes[5]?.slice(2, 4)).toEqual(["Empty", "Double"]);
  });
  expect(host.report()).toMatchObject({ roundTrips: 1, unimplemented: [] });
});

test("a whole workbook is read in one round trip, whatever the number of sheets", async () => {
  const { Excel, host } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/tables/items/name");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["KPIs", "Visible"],
      ["Notes", "Visible"],
    ]);
    expect(worksheets.items[0]?.tables.items.map(({ name }) => name)).toEqual(["tblKPI"]);
  });
  expect(host.report().roundTrips).toBe(1);
});

test("joined cells, hidden rows and hidden columns can be read", async () => {
  const book = kpiBook();
  const sheet = book.active;
  sheet.hiddenRows.add(2);
  sheet.hiddenColumns.add(4);
  sheet.merges = [areaAt(book, "KPIs!A5:C5")];
  const { Excel } = openExcel({ book });
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("KPIs").getUsedRange();
    const merged = used.getMergedAreasOrNullObject();
    const none = used.getCell(0, 0).getMergedAreasOrNullObject();
    const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = used.getColumnProperties({ columnHidden: true });
    merged.load("address,areas/items/rowIndex,areas/items/columnCount");
    used.load("rowHidden,columnHidden");
    await context.sync();
    expect(merged.address).toBe("KPIs!A5:C5");
    expect(merged.areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount])).toEqual([[4, 3]]);
    expect(none.isNullObject).toBe(true);
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, false, false, false]);
    expect(columns.value.findIndex(({ columnHidden }) => columnHidden === true)).toBe(4);
    expect([used.rowHidden, used.columnHidden]).toEqual([null, null]);
  });
});

test("tables: rows, columns and the data between", async () => {
  const { Excel } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblKPI");
    table.columns.load("items/name");
    table.rows.load("items/values,count");
    const body = table.getDataBodyRange().load("values");
    const target = table.columns.getItem("Target").getDataBodyRange().load("values,address");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual([
      "Code",
      "Name",
      "Target",
      "Apr",
      "May",
      "Jun",
    ]);
    expect(table.rows.count).toBe(3);
    expect(table.rows.items[1]?.values[0]?.[0]).toBe("K2");
    expect(body.values).toHaveLength(3);
    expect([target.address, target.values]).toEqual(["KPIs!C2:C4", [[0.95], [1200], [20]]]);
    expect(() => table.columns.items[0]?.index).toThrow(/not available/);
  });
});

test("things that may not be there are null objects, once asked for", async () => {
  const { Excel } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const absent = worksheets.getItemOrNullObject("Nope");
    const beyond = absent.getRange("A1");
    const present = worksheets.getItemOrNullObject("kpis").load("name");
    expect(() => absent.isNullObject).toThrow(/isNullObject/);
    await context.sync();
    expect([absent.isNullObject, beyond.isNullObject, present.isNullObject]).toEqual([true, true, false]);
    expect(present.name).toBe("KPIs");
  });
});

test("names, settings and custom XML parts", async () => {
  const { Excel } = openExcel({ book: kpiBook() });
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.settings.add("kpi.config", { version: 1, rules: ["shift"] });
    const part = workbook.customXmlParts.add('<kpi xmlns="urn:kpi:1"><a/></kpi>').load("id");
    const name = workbook.names.add("Targets", workbook.worksheets.getItem("KPIs").getRange("C2:C4"));
    name.load("formula,type");
    const config = workbook.settings.getItem("kpi.config").load("value");
    const xml = workbook.customXmlParts.getByNamespace("urn:kpi:1").getOnlyItem().getXml();
    const cells = workbook.names.getItem("Targets").getRange().load("values");
    const absent = workbook.settings.getItemOrNullObject("none");
    await context.sync();
    expect([name.formula, name.type]).toEqual(["=KPIs!C2:C4", "Range"]);
    expect(part.id).toMatch(/^\{.*\}$/);
    expect(config.value).toEqual({ version: 1, rules: ["shift"] });
    expect(xml.value).toContain("urn:kpi:1");
    expect(cells.values[1]).toEqual([1200]);
    expect(absent.isNullObject).toBe(true);
  });
});

import type { Sheet, Workbook } from "@quarterlight/core/workbook";
import { describe, expect, test } from "vitest";
import { readFile, refusalInWords } from "../index.ts";
import { CELLS } from "./cells.fixture.ts";
import { madeDocument, type MadeDocument } from "./made-document.ts";

const styles =
  '<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
  '<number:date-style style:name="N2"><number:day/><number:text> </number:text><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style>' +
  '<number:currency-style style:name="N3P0"><number:currency-symbol>£</number:currency-symbol><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:currency-style>' +
  '<number:currency-style style:name="N3"><number:text>-</number:text><number:currency-symbol>£</number:currency-symbol><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/><style:map style:condition="value()&gt;=0" style:apply-style-name="N3P0"/></number:currency-style>' +
  '<number:number-style style:name="N0"><number:number number:min-integer-digits="1"/></number:number-style>' +
  '<number:time-style style:name="N4" number:truncate-on-overflow="false"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>' +
  ["N0", "N1", "N2", "N3", "N4"]
    .map(
      (name) =>
        `<style:style style:name="c${name}" style:family="table-cell" style:data-style-name="${name}"/>`,
    )
    .join("") +
  '<style:style style:name="child" style:family="table-cell" style:parent-style-name="cN1"/>' +
  '<style:style style:name="white" style:family="table-cell"><style:text-properties fo:color="#FFFFFF"/></style:style>' +
  '<style:style style:name="onBlue" style:family="table-cell"><style:table-cell-properties fo:background-color="#0000ff"/><style:text-properties fo:color="#ffffff"/></style:style>' +
  '<style:style style:name="sup" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
  '<style:style style:name="struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
  '<style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style>';

async function read(made: MadeDocument): Promise<Workbook> {
  const result = await readFile("KPIs.ods", madeDocument({ styles, ...made }));
  if (!result.ok) throw new Error(refusalInWords(result.refusal));
  return result.workbook;
}

async function firstSheet(rows: string): Promise<Sheet> {
  const [sheet] = (await read({ body: `<table:table table:name="Figures">${rows}</table:table>` })).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("a cell of an .ods file", () => {
  test.each(CELLS)("$title", async ({ xml, cell }) => {
    const sheet = await firstSheet(
      `<table:table-row>${xml}<table:table-cell office:value-type="float" office:value="1"/></table:table-row>`,
    );
    expect(sheet.rows).toEqual([[cell, { value: 1 }]]);
  });
});

const one = '<table:table-cell office:value-type="float" office:value="1"/>';

describe("a sheet of an .ods file", () => {
  test("fills rows and cells that repeat, and not those that repeat nothing", async () => {
    const sheet = await firstSheet(
      `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row>${one}</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    );
    const row = [null, null, { value: "a" }, { value: "a" }];
    expect(sheet.rows).toEqual([row, row, [], [], [], [{ value: 1 }]]);
  });

  test("knows what is joined and what is hidden, by hand or by a filter", async () => {
    const sheet = await firstSheet(
      `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:number-columns-repeated="16381"/><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>a</text:p></table:table-cell><table:covered-table-cell office:value-type="string"><text:p>old</text:p></table:covered-table-cell>${one}</table:table-row></table:table-header-rows><table:table-row table:visibility="filter"><table:covered-table-cell/><table:covered-table-cell/>${one}</table:table-row><table:table-row table:visibility="collapse"><table:table-cell/>${one}</table:table-row>`,
    );
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.rows).toEqual([
      [{ value: "a" }, null, { value: 1 }],
      [null, null, { value: 1 }],
      [null, { value: 1 }],
    ]);
    expect(sheet.hiddenRows).toEqual([1, 2]);
    expect(sheet.hiddenColumns).toEqual([1, 2]);
  });
});

describe("a workbook of an .ods file", () => {
  test("has its sheets, its tables, its count of dates, and what lies beside its cells", async () => {
    const workbook = await read({
      body: `<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings><table:table table:name="It's"><table:table-row><table:table-cell table:style-name="cN2" office:value-type="date" office:date-value="2025-04-01"><office:annotation><text:p>Ask</text:p><text:p>again</text:p></office:annotation></table:table-cell><table:table-cell table:style-name="white" office:value-type="string"><text:p>unseen</text:p></table:table-cell><table:table-cell table:style-name="onBlue" office:value-type="string"><text:p>seen</text:p></table:table-cell></table:table-row></table:table><table:table table:name="List" table:style-name="gone"><table:table-row>${one}</table:table-row></table:table><table:table table:name="'file:///o.ods'#$A"><table:table-source/><table:table-row>${one}</table:table-row></table:table><table:database-ranges><table:database-range table:name="Measures" table:target-range-address="'It''s'.A1:'It''s'.C9"/><table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="List.A1:List.B2"/></table:database-ranges>`,
      parts: {
        "meta.xml": "<meta><initial-creator>Ann</initial-creator><creator>Quarterlight</creator></meta>",
      },
    });
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["It's", "visible"],
      ["List", "hidden"],
    ]);
    expect(workbook.sheets[0]?.rows[0]?.[0]).toEqual({ value: 44_286, format: "d mmm yyyy" });
    expect(workbook.sheets[0]?.tables).toEqual([
      { name: "Measures", block: { top: 0, left: 0, bottom: 8, right: 2 } },
    ]);
    expect(workbook.beside).toMatchObject({
      comments: [{ at: { sheet: "It's", row: 0, column: 0 }, text: "Ask\nagain" }],
      unseen: [{ sheet: "It's", row: 0, column: 1 }],
      pivotCaches: 0,
      otherWorkbooks: 1,
      properties: ["author"],
    });
  });

  test.each([
    {
      title: "filled rows beyond the last",
      body: `<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"/><table:table-row>${one}</table:table-row></table:table>`,
      says: /sheet "A" names row 1048577, /,
    },
    {
      title: "filled cells without an end",
      body: `<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      says: /at "A" it passes 3,000,000 cells/,
    },
    {
      title: "a cell joined beyond the sheet",
      body: `<table:table table:name="A"><table:table-row><table:table-cell table:number-rows-spanned="1048577"/></table:table-row><table:table-row><table:table-cell table:number-rows-spanned="1048577"/></table:table-row></table:table>`,
      says: /sheet "A" names row 1048577, /,
    },
    {
      title: "a number beyond figures",
      body: `<table:table table:name="A"><table:table-row><table:table-cell office:value-type="float" office:value="1e300"/></table:table-row></table:table>`,
      says: /cell A1 of its sheet "A" holds a number too large/,
    },
    {
      title: "spaces without an end",
      body: `<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="32767"/><text:s text:c="4000000000"/></text:p></table:table-cell></table:table-row></table:table>`,
      says: /cell A1 of its sheet "A" has more than 32,767 letters/,
    },
    {
      title: "an element that does not close",
      body: '<table:table table:name="A">',
      says: /its part "content.xml" cannot be read/,
    },
    { title: "no sheet", body: "", says: /has no sheet with cells/ },
  ])("with $title is refused in a sentence", async ({ body, says }) => {
    await expect(read({ body })).rejects.toThrow(says);
  });
});

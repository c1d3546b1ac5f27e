import { describe, expect, test } from "vitest";
import { readFile } from "./index.ts";
import { madeWorkbook, relation, relationsXml } from "./made-workbook.ts";
import { firstSheet, readMade } from "./read-made.ts";

/** Style 1 is a short date. */
const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

function table(attributes: string): string {
  return `<table ${attributes}><autoFilter ref="A1:B4"><sortState ref="A2:A4"/></autoFilter></table>`;
}

describe("a sheet", () => {
  test("keeps only the first value of joined cells, even where others are still stored", async () => {
    const sheet = await firstSheet({
      sheets: [
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
      ],
    });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.rows).toEqual([[{ value: 1 }], [null, null, { value: 4 }]]);
  });

  test("says what is hidden, within the cells it has", async () => {
    const sheet = await firstSheet({
      sheets: [
        '<cols><col min="2" max="2" width="9"/><col min="3" max="16384" width="0" hidden="1"/></cols><sheetData><row r="1"><c r="D1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="9" hidden="1"/></sheetData>',
      ],
    });
    expect(sheet.hiddenColumns).toEqual([2, 3]);
    expect(sheet.hiddenRows).toEqual([1, 2]);
  });

  test("ends with its last value", async () => {
    const sheet = await firstSheet({
      sheets: [
        '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"/></row><row r="4"><c r="A4" s="1"/></row></sheetData>',
      ],
      styles,
    });
    expect(sheet.rows).toEqual([[], [null, { value: 1 }]]);
  });

  test("is read under the prefix that some programs write", async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
    const read = await firstSheet({ sheets: [""], parts: { "xl/worksheets/sheet1.xml": sheet } });
    expect(read.rows).toEqual([[{ value: 5 }]]);
    expect(read.merges).toHaveLength(1);
  });

  test("is read where its rows and cells do not say where they are", async () => {
    const sheet = await firstSheet({
      sheets: [
        '<sheetData><row><c><v>1</v></c><c t="b"><v>1</v></c></row><row r="4" spans="1:9"><c r="C4"><v>2</v></c><c><v>3</v></c></row><row><c s="0"><f>1+3</f><v>4</v></c></row></sheetData>',
      ],
    });
    expect(sheet.rows).toEqual([
      [{ value: 1 }, { value: true }],
      [],
      [],
      [null, null, { value: 2 }, { value: 3 }],
      [{ value: 4, formula: "1+3" }],
    ]);
  });

  test("gives its tables without a row of totals, and passes over one without headings", async () => {
    const sheet = await firstSheet({
      sheets: ["<sheetData/>"],
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
          relation("rId1", "table", "../tables/table1.xml"),
          relation("rId2", "table", "/xl/tables/table2.xml"),
        ]),
        "xl/tables/table1.xml": table('name="T1" displayName="Measures" ref="A1:B5" totalsRowCount="1"'),
        "xl/tables/table2.xml": table('name="T2" displayName="Loose" ref="D1:E5" headerRowCount="0"'),
      },
    });
    expect(sheet.tables).toEqual([{ name: "Measures", block: { top: 0, left: 0, bottom: 3, right: 1 } }]);
  });
});

describe("a workbook", () => {
  test("keeps its sheets in order, with their visibility and names", async () => {
    const workbook = await readMade({
      sheets: ["<sheetData/>", "<sheetData/>", "<sheetData/>"],
      sheetAttributes: ["", 'state="hidden"', 'state="veryHidden"'],
    });
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet 1", "visible"],
      ["Sheet 2", "hidden"],
      ["Sheet 3", "very hidden"],
    ]);
  });

  test.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ["", false],
  ])("%s counts its dates from 1904: %s", async (properties, date1904) => {
    const sheets = ['<sheetData><row r="1"><c r="A1" s="1"><v>44286</v></c></row></sheetData>'];
    const workbook = await readMade({ sheets, styles, properties });
    expect(workbook.date1904).toBe(date1904);
    expect(workbook.sheets[0]?.rows).toEqual([[{ value: 44286, format: "m/d/yyyy" }]]);
  });

  test("says what it passed over", async () => {
    const relations = [
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId2", "chartsheet", "chartsheets/sheet1.xml"),
      relation("rId3", "vbaProject", "vbaProject.bin"),
      relation("rId4", "externalLink", "externalLinks/externalLink1.xml"),
    ];
    const bytes = madeWorkbook({
      sheets: ["<sheetData/>", ""],
      parts: { "xl/_rels/workbook.xml.rels": relationsXml(relations) },
    });
    expect(await readFile("made.xlsm", bytes)).toMatchObject({
      ok: true,
      workbook: { sheets: [{ name: "Sheet 1" }] },
      notices: [
        { kind: "macrosIgnored" },
        { kind: "chartSheets", names: ["Sheet 2"] },
        { kind: "otherWorkbooks", count: 1 },
      ],
    });
  });
});

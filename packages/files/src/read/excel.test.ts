import { describe, expect, test } from "vitest";
import type { Cell, Sheet, Workbook } from "@quarterlight/core/workbook";
import { readFile } from "./index.ts";
import { madeWorkbook, relation, relationsXml, type MadeParts } from "./made-workbook.ts";

async function readMade(made: MadeParts): Promise<Workbook> {
  const result = await readFile("made.xlsx", madeWorkbook(made));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.workbook;
}

async function firstSheet(made: MadeParts): Promise<Sheet> {
  const [sheet] = (await readMade(made)).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** Style 1 is a short date, style 2 the file's own format with an escaped letter d, style 3 General, style 4 with marks that Excel adds. */
const styles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0\\d"/>' +
  `<numFmt numFmtId="165" formatCode="d\\ mmm\\ yyyy;\\-&quot;\\ &quot;"/></numFmts>` +
  '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"><alignment wrapText="1"/></xf>' +
  '<xf numFmtId="164"/><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs>';
const strings =
  '<si><t xml:space="preserve"> Glen Ard </t></si><si><r><t>Falls</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>p</t></r></si><si/>';

type Example = { readonly title: string; readonly xml: string; readonly cell: Cell | null };

const examples: readonly Example[] = [
  { title: "a number", xml: '<c r="A1"><v>0.925</v></c>', cell: { value: 0.925 } },
  { title: "zero", xml: '<c r="A1"><v>0</v></c>', cell: { value: 0 } },
  {
    title: "a shared text with its spaces",
    xml: '<c r="A1" t="s"><v>0</v></c>',
    cell: { value: " Glen Ard " },
  },
  { title: "rich text", xml: '<c r="A1" t="s"><v>1</v></c>', cell: { value: "Fallsp" } },
  { title: "a shared text of nothing", xml: '<c r="A1" t="s"><v>2</v></c>', cell: null },
  {
    title: "text within the cell",
    xml: '<c r="A1" t="inlineStr"><is><t>A &amp; B</t></is></c>',
    cell: { value: "A & B" },
  },
  {
    title: "rich text within the cell",
    xml: '<c r="A1" t="inlineStr"><is><r><t>A</t></r><r><t>B</t></r></is></c>',
    cell: { value: "AB" },
  },
  { title: "yes", xml: '<c r="A1" t="b"><v>1</v></c>', cell: { value: true } },
  { title: "no", xml: '<c r="A1" t="b"><v>0</v></c>', cell: { value: false } },
  { title: "an error", xml: '<c r="A1" t="e"><v>#REF!</v></c>', cell: { value: { error: "#REF!" } } },
  { title: "a date", xml: '<c r="A1" s="1"><v>45748</v></c>', cell: { value: 45748, format: "m/d/yyyy" } },
  {
    title: "a date and time to the last digit",
    xml: '<c r="A1" s="1"><v>45748.123456789</v></c>',
    cell: { value: 45748.123456789, format: "m/d/yyyy" },
  },
  {
    title: "a number whose format holds an escaped letter",
    xml: '<c r="A1" s="2"><v>12.123456789</v></c>',
    cell: { value: 12.123456789, format: "0.0\\d" },
  },
  {
    title: "a date under a format with needless backslashes",
    xml: '<c r="A1" s="4"><v>45748</v></c>',
    cell: { value: 45748, format: 'd mmm yyyy;-"\\ "' },
  },
  { title: "a General style", xml: '<c r="A1" s="3"><v>7</v></c>', cell: { value: 7 } },
  { title: "a style and nothing else", xml: '<c r="A1" s="1"/>', cell: null },
  { title: "a formula", xml: '<c r="A1"><f>1+1</f><v>2</v></c>', cell: { value: 2, formula: "1+1" } },
  { title: "a formula of zero", xml: '<c r="A1"><f>1-1</f><v>0</v></c>', cell: { value: 0, formula: "1-1" } },
  {
    title: "a formula of no",
    xml: '<c r="A1" t="b"><f>1=2</f><v>0</v></c>',
    cell: { value: false, formula: "1=2" },
  },
  {
    title: "a formula never worked out",
    xml: '<c r="A1"><f>NOW()</f></c>',
    cell: { value: null, formula: "NOW()" },
  },
  {
    title: "a formula's error",
    xml: '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    cell: { value: { error: "#DIV/0!" }, formula: "1/0" },
  },
  {
    title: "a formula's text under a date format",
    xml: '<c r="A1" s="1" t="str"><f>IF(TRUE,"to be confirmed")</f><v>to be confirmed</v></c>',
    cell: { value: "to be confirmed", format: "m/d/yyyy", formula: 'IF(TRUE,"to be confirmed")' },
  },
  {
    title: "an ISO date of Excel's strict format",
    xml: '<c r="A1" s="1" t="d"><v>2025-04-01T12:00:00</v></c>',
    cell: { value: 45748.5, format: "m/d/yyyy" },
  },
];

describe("a cell", () => {
  test.each(examples)("$title", async ({ xml, cell }) => {
    const sheet = await firstSheet({
      sheets: [`<sheetData><row r="1">${xml}<c r="B1"><v>1</v></c></row></sheetData>`],
      styles,
      strings,
    });
    expect(sheet.rows).toEqual([[cell, { value: 1 }]]);
  });

  test("a shared formula is given for each of its cells", async () => {
    const rows = [
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>4</v></c></row>',
      '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>',
    ];
    const sheet = await firstSheet({ sheets: [`<sheetData>${rows.join("")}</sheetData>`] });
    expect(sheet.rows[1]?.[1]).toEqual({ value: 6, formula: "A2*$A$1" });
  });

  test("a link is its text", async () => {
    const sheet = await firstSheet({
      sheets: [
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>',
      ],
      strings,
    });
    expect(sheet.rows).toEqual([[{ value: " Glen Ard " }]]);
  });
});

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

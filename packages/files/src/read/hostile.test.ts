import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readFile, refusalInWords } from "./index.ts";
import { madeWorkbook, relation, relationsXml, type MadeParts } from "./made-workbook.ts";

/** A sheet whose rows hold this. */
function rows(xml: string): string {
  return `<sheetData>${xml}</sheetData>`;
}

function cell(inside: string, attributes = 'r="A1"'): string {
  return rows(`<row r="1"><c ${attributes}>${inside}</c></row>`);
}

const one = cell("<v>1</v>");
const long = "x".repeat(40_000);

type Hostile = { readonly title: string; readonly made: MadeParts; readonly says: RegExp };

const hostile: readonly Hostile[] = [
  {
    title: "a sheet named by a character beyond Unicode",
    made: {
      sheets: [one],
      parts: { "xl/workbook.xml": '<workbook><sheets><sheet name="&#x110000;"/></sheets></workbook>' },
    },
    says: /its list of sheets cannot be read/,
  },
  {
    title: "a text of a character beyond Unicode",
    made: { sheets: [cell("<is><t>&#99999999999;</t></is>", 'r="A1" t="inlineStr"')] },
    says: /its sheet "Sheet 1" cannot be read/,
  },
  {
    title: "a row beyond Excel's",
    made: { sheets: [rows('<row r="4294967295"/>')] },
    says: /names row 4294967295, /,
  },
  { title: "a row of zero", made: { sheets: [rows('<row r="0"/>')] }, says: /names row 0, / },
  { title: "a negative row", made: { sheets: [rows('<row r="-7"/>')] }, says: /names row -7, / },
  {
    title: "a row that is no number",
    made: { sheets: [rows('<row r="x"/>')] },
    says: /its sheet "Sheet 1" cannot/,
  },
  {
    title: "a cell beyond the last column",
    made: { sheets: [cell("<v>1</v>", 'r="XFE1"')] },
    says: /names column 16385, and a sheet has columns 1 to 16,384/,
  },
  {
    title: "a cell below the last row",
    made: { sheets: [cell("<v>1</v>", 'r="A1048577"')] },
    says: /names row 1048577, /,
  },
  {
    title: "a cell at no place",
    made: { sheets: [cell("<v>1</v>", 'r="-1"')] },
    says: /its sheet "Sheet 1" cannot be read/,
  },
  {
    title: "a column numbered minus four billion",
    made: { sheets: [`<cols><col min="-4000000000" max="3" hidden="1"/></cols>${one}`] },
    says: /names column -4000000000, /,
  },
  {
    title: "a column numbered four billion",
    made: { sheets: [`<cols><col min="1" max="4000000000" hidden="1"/></cols>${one}`] },
    says: /names column 4000000000, /,
  },
  {
    title: "joined cells beyond the sheet",
    made: { sheets: [`${one}<mergeCells><mergeCell ref="A1:XFD9999999"/></mergeCells>`] },
    says: /its list of joined cells of sheet "Sheet 1" cannot be read/,
  },
  {
    title: "joined cells upon joined cells",
    made: {
      sheets: [
        `${rows('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(90)}</mergeCells>`,
      ],
    },
    says: /its list of joined cells of sheet "Sheet 1" cannot be read/,
  },
  {
    title: "a number beyond figures",
    made: { sheets: [cell("<v>-1e291</v>")] },
    says: /cell A1 of its sheet "Sheet 1" holds a number too large/,
  },
  {
    title: "a number beyond numbers",
    made: { sheets: [cell("<v>1e999</v>")] },
    says: /cell A1 of its sheet "Sheet 1" holds a number too large/,
  },
  {
    title: "a text longer than a cell",
    made: { sheets: [cell(`<is><t>${long}</t></is>`, 'r="A1" t="inlineStr"')] },
    says: /cell A1 of its sheet "Sheet 1" has more than 32,767 letters/,
  },
  {
    title: "a shared text longer than a cell, in pieces",
    made: { sheets: [one], strings: `<si>${`<r><t>${"x".repeat(1000)}</t></r>`.repeat(33)}</si>` },
    says: /text 1 of its part "xl\/sharedStrings.xml" has more than 32,767 letters/,
  },
  {
    title: "a formula longer than a cell",
    made: { sheets: [cell(`<f>${long}</f>`)] },
    says: /cell A1 of its sheet "Sheet 1" has more than 32,767 letters/,
  },
  {
    title: "a text that is not in the list",
    made: { sheets: [cell("<v>7</v>", 'r="A1" t="s"')], strings: "<si><t>a</t></si>" },
    says: /its cell A1 of its sheet "Sheet 1" cannot be read/,
  },
  {
    title: "few bytes for many places",
    made: {
      sheets: [
        rows(
          Array.from(
            { length: 600 },
            (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
          ).join(""),
        ),
      ],
    },
    says: /at "Sheet 1" it passes 8,000,000 cells from the first to the last of each row/,
  },
  {
    title: "few texts for many letters",
    made: {
      sheets: [rows(`<row>${'<c t="s"><v>0</v></c>'.repeat(4000)}</row>`)],
      strings: `<si><t>${"x".repeat(32_000)}</t></si>`,
    },
    says: /at "Sheet 1" it passes 100,000,000 letters in all/,
  },
  {
    title: "one formula for many letters",
    made: {
      sheets: [
        rows(
          `<row><c><f t="shared" si="0">"${"x".repeat(30_000)}"&amp;A1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(4000)}</row>`,
        ),
      ],
    },
    says: /at "Sheet 1" it passes 100,000,000 letters in all/,
  },
  {
    title: "styles within styles",
    made: { sheets: [one], styles: "<numFmts ".repeat(100_000) },
    says: /its part "xl\/styles.xml" cannot be read/,
  },
  {
    title: "elements within elements",
    made: { sheets: ["<a>".repeat(600)] },
    says: /its sheet "Sheet 1" cannot be read/,
  },
  {
    title: "an attribute without an end",
    made: { sheets: [`<sheetData a="${"x".repeat(900_000)}"/>`] },
    says: /its sheet "Sheet 1" cannot be read/,
  },
  {
    title: "entities of its own",
    made: {
      sheets: [one],
      parts: {
        "xl/worksheets/sheet1.xml": '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>',
      },
    },
    says: /its sheet "Sheet 1" cannot be read/,
  },
  {
    title: "an endless number format",
    made: {
      sheets: [one],
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${"0".repeat(2000)}"/></numFmts>`,
    },
    says: /its list of number formats cannot be read/,
  },
  {
    title: "one sheet under many names",
    made: {
      sheets: [`${" ".repeat(1_000_000)}<sheetData/>`],
      parts: {
        "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(300)}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relationsXml([relation("rId1", "worksheet", "worksheets/sheet1.xml")]),
      },
    },
    says: /unpacks to 251 MB, most of it its part "xl\/worksheets\/sheet1.xml"/,
  },
];

describe("a workbook that would hurt its reader", () => {
  test.each(hostile)("$title is refused in a sentence", async ({ made, says }) => {
    const started = process.cpuUsage();
    const result = await readFile("KPIs.xlsx", madeWorkbook(made));
    const { user } = process.cpuUsage(started);
    expect(result.ok ? "it was read" : refusalInWords(result.refusal)).toMatch(says);
    expect(user / 1e6).toBeLessThan(10);
  });

  test("more bytes than a part says it has are never unpacked", async () => {
    const sheet = `<worksheet>${" ".repeat(50_000_000)}</worksheet>`;
    const bytes = zipSync({
      "[Content_Types].xml": strToU8("<a/>"),
      "_rels/.rels": strToU8(relationsXml([relation("r", "officeDocument", "b.xml")])),
      "b.xml": strToU8(sheet),
    });
    const view = new DataView(bytes.buffer);
    const at = new TextDecoder("latin1").decode(bytes).lastIndexOf("b.xml") - 46;
    view.setUint32(at + 24, 10, true);
    expect(await readFile("KPIs.xlsx", bytes)).toEqual({
      ok: false,
      refusal: { file: "KPIs.xlsx", kind: "damaged", part: 'part "b.xml"' },
    });
  });
});

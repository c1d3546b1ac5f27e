import { describe, expect, test } from "vitest";
import { madeDocument } from "./open-document/made-document.ts";
import { readFile } from "./read-file.ts";
import { readMade } from "./read-made.ts";

/** Style 1 is struck through, style 2 says that it is not. */
const styles =
  '<fonts count="3"><font><sz val="11"/></font><font><strike/><sz val="11"/></font><font><strike val="0"/></font></fonts>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1" applyFont="1"/><xf numFmtId="0" fontId="2"/></cellXfs>';
const strings =
  "<si><t>plain</t></si><si><r><rPr><strike/></rPr><t>gone</t></r></si>" +
  "<si><r><t>old</t></r><r><rPr><sz val='11'/></rPr><t> new</t></r></si>" +
  "<si><r><rPr><strike/></rPr><t>old</t></r><r><rPr><sz val='11'/></rPr><t> new</t></r></si>";

const cell = (attributes: string, inner: string) => `<c r="A1" ${attributes}>${inner}</c>`;

describe("a cell of which everything is struck through", () => {
  test.each([
    { what: "plain words", xml: cell('t="s"', "<v>0</v>"), isStruck: false },
    { what: "words in a struck cell", xml: cell('t="s" s="1"', "<v>0</v>"), isStruck: true },
    { what: "words of which every piece is struck", xml: cell('t="s"', "<v>1</v>"), isStruck: true },
    {
      what: "a struck cell with a piece that is not",
      xml: cell('t="s" s="1"', "<v>2</v>"),
      isStruck: false,
    },
    { what: "words struck in part", xml: cell('t="s"', "<v>3</v>"), isStruck: false },
    { what: "a struck number", xml: cell('s="1"', "<v>98</v>"), isStruck: true },
    { what: "a struck formula", xml: cell('s="1"', "<f>1+1</f><v>2</v>"), isStruck: true },
    { what: "a font that says it is not struck", xml: cell('s="2"', "<v>98</v>"), isStruck: false },
    { what: "a struck cell of nothing", xml: cell('s="1"', ""), isStruck: false },
    {
      what: "words in the cell itself, struck",
      xml: cell('t="inlineStr"', "<is><r><rPr><strike/></rPr><t>gone</t></r></is>"),
      isStruck: true,
    },
  ])("$what of an .xlsx file: $isStruck", async ({ xml, isStruck }) => {
    const sheets = [`<sheetData><row r="1">${xml}<c r="B1"><v>1</v></c></row></sheetData>`];
    const { struck } = await readMade({ sheets, styles, strings });
    expect(struck).toEqual(isStruck ? [{ sheet: "Sheet 1", row: 0, column: 0 }] : undefined);
  });

  const LINE = '<style:text-properties style:text-line-through-style="solid"/>';
  const ods =
    `<style:style style:name="cell" style:family="table-cell">${LINE}</style:style>` +
    `<style:style style:name="span" style:family="text">${LINE}</style:style>`;
  const words = (style: string, inner: string) =>
    `<table:table-cell ${style} office:value-type="string"><text:p>${inner}</text:p></table:table-cell>`;

  test.each([
    { what: "plain words", xml: words("", "plain"), isStruck: false },
    {
      what: "words in a struck cell",
      xml: words('table:style-name="cell"', "gone"),
      isStruck: true,
    },
    {
      what: "words of which every piece is struck",
      xml: words("", '<text:span text:style-name="span">gone</text:span>'),
      isStruck: true,
    },
    {
      what: "words struck in part",
      xml: words("", '<text:span text:style-name="span">old</text:span> new'),
      isStruck: false,
    },
  ])("$what of an .ods file: $isStruck", async ({ xml, isStruck }) => {
    const body = `<table:table table:name="Figures"><table:table-row>${xml}</table:table-row></table:table>`;
    const result = await readFile("KPIs.ods", madeDocument({ styles: ods, body }));
    const struck = result.ok ? result.workbook.struck : "refused";
    expect(struck).toEqual(isStruck ? [{ sheet: "Figures", row: 0, column: 0 }] : undefined);
  });
});

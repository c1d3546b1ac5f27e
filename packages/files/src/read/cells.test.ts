import { describe, expect, test } from "vitest";
import type { Cell } from "@quarterlight/core/workbook";
import { firstSheet } from "./read-made.ts";

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
  { title: "rich text", xml: '<c r="A1" t="s"><v>1</v></c>', cell: { value: "Fallsᵖ" } },
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
  {
    title: "a figure struck through before the new one",
    xml: '<c r="A1" t="inlineStr"><is><r><rPr><strike/></rPr><t>98</t></r><r><t xml:space="preserve"> 105</t></r></is></c>',
    cell: { value: " 105" },
  },
  {
    title: "a piece that is not struck through after all",
    xml: '<c r="A1" t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>98</t></r><r><t>5</t></r></is></c>',
    cell: { value: "985" },
  },
  {
    title: "a text struck through whole",
    xml: '<c r="A1" t="inlineStr"><is><r><rPr><strike/></rPr><t>98</t></r><r><t xml:space="preserve"> </t></r></is></c>',
    cell: { value: "98 " },
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

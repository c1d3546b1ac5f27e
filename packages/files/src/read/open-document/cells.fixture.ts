import type { Cell } from "@quarterlight/core/workbook";

type Example = { readonly title: string; readonly xml: string; readonly cell: Cell | null };

/** Cells as an OpenDocument file writes them, under the styles of its test, and what each is read as. */
export const CELLS: readonly Example[] = [
  {
    title: "a number",
    xml: '<table:table-cell office:value-type="float" office:value="92.5"><text:p>93</text:p></table:table-cell>',
    cell: { value: 92.5 },
  },
  {
    title: "a number under General",
    xml: '<table:table-cell table:style-name="cN0" office:value-type="float" office:value="7"/>',
    cell: { value: 7 },
  },
  {
    title: "a percentage",
    xml: '<table:table-cell table:style-name="cN1" office:value-type="percentage" office:value="0.925"/>',
    cell: { value: 0.925, format: "0.0%" },
  },
  {
    title: "a percentage by the style of a style",
    xml: '<table:table-cell table:style-name="child" office:value-type="percentage" office:value="0.925"/>',
    cell: { value: 0.925, format: "0.0%" },
  },
  {
    title: "a percentage without a style",
    xml: '<table:table-cell office:value-type="percentage" office:value="0.925"/>',
    cell: { value: 0.925, format: "0%" },
  },
  {
    title: "an amount",
    xml: '<table:table-cell table:style-name="cN3" office:value-type="currency" office:currency="GBP" office:value="-12.5"/>',
    cell: { value: -12.5, format: "£#,##0.00;-£#,##0.00" },
  },
  {
    title: "a date",
    xml: '<table:table-cell table:style-name="cN2" office:value-type="date" office:date-value="2025-04-01"/>',
    cell: { value: 45748, format: "d mmm yyyy" },
  },
  {
    title: "a date and time without a style",
    xml: '<table:table-cell office:value-type="date" office:date-value="2025-04-01T12:00:00"/>',
    cell: { value: 45748.5, format: "yyyy-mm-dd" },
  },
  {
    title: "a length of time",
    xml: '<table:table-cell table:style-name="cN4" office:value-type="time" office:time-value="PT36H00M00S"/>',
    cell: { value: 1.5, format: "[h]:mm" },
  },
  {
    title: "yes",
    xml: '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
    cell: { value: true },
  },
  {
    title: "a text of two lines, with spaces and a link",
    xml: '<table:table-cell office:value-type="string"><text:p>Falls<text:s text:c="2"/>at <text:a>home</text:a></text:p><text:p>&amp; away<text:line-break/>too<text:tab/>.</text:p></table:table-cell>',
    cell: { value: "Falls  at home\n& away\ntoo\t." },
  },
  {
    title: "a raised note",
    xml: '<table:table-cell office:value-type="string"><text:p>85<text:span text:style-name="sup">1</text:span></text:p></table:table-cell>',
    cell: { value: "85¹" },
  },
  {
    title: "a figure struck through before the new one",
    xml: '<table:table-cell office:value-type="string"><text:p><text:span text:style-name="struck">98</text:span> 105</text:p></table:table-cell>',
    cell: { value: " 105" },
  },
  {
    title: "a text struck through whole",
    xml: '<table:table-cell office:value-type="string"><text:p><text:span text:style-name="struck">98</text:span></text:p></table:table-cell>',
    cell: { value: "98" },
  },
  {
    title: "a text beside a comment and a drawing",
    xml: '<table:table-cell office:value-type="string"><office:annotation><dc:creator>Ann</dc:creator><text:p>Ask again</text:p></office:annotation><draw:frame><draw:text-box><text:p>No</text:p></draw:text-box></draw:frame><text:p>Falls</text:p></table:table-cell>',
    cell: { value: "Falls" },
  },
  {
    title: "an error",
    xml: '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
    cell: { value: { error: "#DIV/0!" }, formula: "1/0" },
  },
  {
    title: "a formula",
    xml: `<table:table-cell table:formula="of:=SUM([.B2:.$C9];[$'My; sheet'.C$1];[Other.A1:.A3])&amp;&quot;;[.A1]&quot;" office:value-type="float" office:value="3"/>`,
    cell: { value: 3, formula: `SUM(B2:$C9,'My; sheet'!C$1,Other!A1:A3)&";[.A1]"` },
  },
  {
    title: "a formula with a table written in it",
    xml: '<table:table-cell table:formula="of:=SUM({1;2|3;4};5)" office:value-type="float" office:value="15"/>',
    cell: { value: 15, formula: "SUM({1,2;3,4},5)" },
  },
  {
    title: "a formula that came to an empty text",
    xml: '<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>',
    cell: { value: "", formula: '""' },
  },
  {
    title: "a formula never worked out",
    xml: '<table:table-cell table:formula="of:=NOW()"/>',
    cell: { value: null, formula: "NOW()" },
  },
  { title: "a style and nothing else", xml: '<table:table-cell table:style-name="cN1"/>', cell: null },
];

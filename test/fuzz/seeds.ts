/** Small files that hold one of everything a reader looks at: a part's text by its name. */
export type Seed = { readonly name: string; readonly parts: Readonly<Record<string, string>> };

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join("")}</Relationships>`;
}

const sheet = `<?xml version="1.0" encoding="UTF-8"?>
<worksheet ${main}><dimension ref="A1:D6"/><cols><col min="1" max="1" width="9"/><col min="3" max="3" width="0" hidden="1"/></cols>
<sheetData><row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Target</t></is></c><c r="D1" s="1"><v>45748</v></c></row>
<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>92.5</v></c><c r="C2" s="2"><v>0.9</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2-$C2*2</f><v>91</v></c></row>
<row r="3" hidden="1"><c r="A3" t="str"><f>"Falls"&amp;A2</f><v>Falls</v></c><c r="B3"><v>12</v></c><c r="C3" t="b"><v>1</v></c><c r="D3"><f t="shared" si="0"/><v>10</v></c></row>
<row><c><v>4</v></c><c t="e"><v>#DIV/0!</v></c><c t="d" s="1"><v>2025-04-01T12:00:00</v></c><c><f t="shared" si="0"/></c></row>
<row r="6" ht="20"><c r="A6" s="3" t="s"><v>1</v></c><c r="B6" s="1"/></row></sheetData>
<autoFilter ref="A1:D6"/><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><legacyDrawing r:id="r2"/><tableParts count="1"><tablePart r:id="r1"/></tableParts></worksheet>`;

const excel: Seed = {
  name: "KPIs.xlsx",
  parts: {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations(
      ["officeDocument", "xl/workbook.xml"],
      ["extended-properties", "docProps/app.xml"],
    ),
    "docProps/app.xml": "<Properties><Company>Glenmarrow</Company></Properties>",
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><workbookPr date1904="0"/><sheets><sheet name="Figures" sheetId="1" r:id="r1"/><sheet name="More &amp; more" sheetId="2" state="veryHidden" r:id="r2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ),
    "xl/styles.xml": `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%;\\-0.0%"/></numFmts><fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="0" fontId="1" fillId="0"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${main}><si><t xml:space="preserve">KPI </t></si><si><r><t>Q1 2025/26</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>p</t></r></si><si><t><![CDATA[Falls & fractures]]></t></si></sst>`,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      ["table", "../tables/table1.xml"],
      ["comments", "../comments1.xml"],
    ),
    "xl/tables/table1.xml": `<table ${main} id="1" name="T" displayName="Figures" ref="A1:D4" totalsRowCount="0"/>`,
    "xl/comments1.xml": `<comments ${main}><commentList><comment ref="B2" authorId="0"><text><r><t>Ask again</t></r></text></comment></commentList></comments>`,
  },
};

const spaces =
  'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n" xmlns:fo="f" xmlns:calcext="c"';

const openDocument: Seed = {
  name: "KPIs.ods",
  parts: {
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": "<manifest:manifest><manifest:file-entry/></manifest:manifest>",
    "meta.xml": `<office:document-meta ${spaces}><office:meta><dc:creator>Ann</dc:creator></office:meta></office:document-meta>`,
    "styles.xml": `<office:document-styles ${spaces}><office:styles><number:number-style style:name="N0"><number:number number:min-integer-digits="1"/></number:number-style><style:style style:name="Default" style:family="table-cell" style:data-style-name="N0"/></office:styles></office:document-styles>`,
    "content.xml": `<office:document-content ${spaces}><office:automatic-styles><number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text><style:map style:condition="value()&gt;=0" style:apply-style-name="N0"/></number:percentage-style><number:date-style style:name="N2"><number:day number:style="long"/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year number:style="long"/></number:date-style><style:style style:name="share" style:parent-style-name="Default" style:data-style-name="N1"><style:text-properties fo:color="#ffffff"/></style:style><style:style style:name="day" style:data-style-name="N2"/></office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings><table:null-date table:date-value="1899-12-30"/></table:calculation-settings>
<table:table table:name="Figures"><table:table-column table:number-columns-repeated="2" table:default-cell-style-name="Default"/><table:table-column table:visibility="collapse"/><table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"><office:annotation><text:p>Ask</text:p></office:annotation><text:p>KPI<text:s text:c="2"/><text:span>name</text:span></text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2025-04-01"><text:p>01/4/2025</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="float" office:value="12" table:number-columns-repeated="2"><text:p>12</text:p></table:table-cell><table:table-cell table:style-name="share" table:formula="of:=SUM([.A2:.B2];1)/{1;2|3}" office:value-type="percentage" office:value="0.9"><text:p>90%</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="filter"><table:table-cell office:value-type="time" office:time-value="PT36H30M00S"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell calcext:value-type="error" office:value-type="string"><text:p>#REF!</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table><table:database-ranges><table:database-range table:name="T" table:target-range-address="Figures.A1:Figures.C5"/></table:database-ranges></office:spreadsheet></office:body></office:document-content>`,
  },
};

export const SEEDS: readonly Seed[] = [excel, openDocument];

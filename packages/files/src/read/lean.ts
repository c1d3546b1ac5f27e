import { strToU8, zipSync, type Zippable } from "fflate";
import { withAddresses } from "./addresses.ts";
import type { Contents, SheetPart } from "./contents.ts";
import { withSerialDates } from "./iso-dates.ts";
import { withoutPrefix } from "./markup.ts";

/**
 * The workbook once more with nothing in it but cells, for ExcelJS to read. It fails on many real files
 * for the sake of parts that no report needs (drawings, comments, filters, document properties), repeats
 * the value of merged cells, loses the text of a formula under a date format, and looks for sheets under
 * fixed names only. Sheets are named by number here, and every number format becomes the quoted number of
 * its cell style, in which ExcelJS sees no date.
 */
export function leanWorkbook(contents: Contents, styleCount: number): Uint8Array {
  const parts: Zippable = {
    "xl/workbook.xml": strToU8(workbookXml(contents.sheets)),
    "xl/_rels/workbook.xml.rels": strToU8(relationsXml(contents.sheets)),
    "xl/styles.xml": strToU8(stylesXml(styleCount)),
  };
  if (contents.sharedStrings !== undefined) {
    parts["xl/sharedStrings.xml"] = strToU8(withoutPrefix(contents.sharedStrings));
  }
  contents.sheets.forEach(({ xml }, index) => {
    const sheet = withSerialDates(withAddresses(withoutPrefix(xml)), contents.date1904);
    parts[`xl/worksheets/${leanSheetName(index)}.xml`] = strToU8(sheet);
  });
  return zipSync(parts, { level: 0 });
}

/** What a sheet is called in the lean workbook, by its place from zero. */
export function leanSheetName(index: number): string {
  return `sheet${index + 1}`;
}

/** The style a cell has in the lean workbook, from the format that ExcelJS reports for it. */
export function styleFrom(format: string | undefined): number {
  return Number(/^"(\d+)"$/.exec(format ?? "")?.[1] ?? "0");
}

/** Everything in a sheet that is read here or not at all. */
export const unread: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "drawing",
  "picture",
  "tableParts",
  "extLst",
];

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006/relationships";

function workbookXml(sheets: readonly SheetPart[]): string {
  const list = sheets.map(
    (_, index) => `<sheet name="${leanSheetName(index)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join("")}</sheets></workbook>`;
}

function relationsXml(sheets: readonly SheetPart[]): string {
  const list = sheets.map((_, index) => {
    const target = `worksheets/${leanSheetName(index)}.xml`;
    return `<Relationship Id="r${index + 1}" Type="${office}/worksheet" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${packaging}">${list.join("")}</Relationships>`;
}

/** Excel's own formats end below this number. */
const firstOwnFormat = 1000;

function stylesXml(count: number): string {
  const styles = Array.from({ length: count }, (_, index) => index);
  const formats = styles.map(
    (style) => `<numFmt numFmtId="${firstOwnFormat + style}" formatCode="&quot;${style}&quot;"/>`,
  );
  const list = styles.map((style) => `<xf numFmtId="${firstOwnFormat + style}"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${formats.join("")}</numFmts><cellXfs>${list.join("")}</cellXfs></styleSheet>`;
}

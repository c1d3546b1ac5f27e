import { palette } from "../../chart/index.ts";
import { hex } from "./colour.ts";

/** The style of every table. */
export const TABLE_STYLE = "ReportTable";

/** The style of what stands beside each other: a table without rules. */
export const PLAIN_TABLE_STYLE = "ReportColumns";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * A rule under the heads and under each row, none upright; and the four styles that all others are based on. docx has no
 * form for them but XML.
 */
export function plainStyles(): string {
  const base = (type: string, id: string, name: string, form = "") =>
    `<w:style w:type="${type}" w:default="1" w:styleId="${id}"><w:name w:val="${name}"/>${form}</w:style>`;
  const margins = (top: number, right: number) =>
    `<w:tblCellMar>${[
      ["top", top],
      ["left", 0],
      ["bottom", top],
      ["right", right],
    ]
      .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
      .join("")}</w:tblCellMar>`;
  const rule = (side: string, size: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${hex(colour)}"/>`;
  return [
    `<w:styles xmlns:w="${WORD}">`,
    base("paragraph", "Normal", "Normal", "<w:qFormat/>"),
    base("character", "DefaultParagraphFont", "Default Paragraph Font"),
    base("table", "TableNormal", "Normal Table", `<w:tblPr>${margins(0, 0)}</w:tblPr>`),
    base("numbering", "NoList", "No List"),
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Report Table"/>`,
    `<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>`,
    `<w:tblBorders>${rule("bottom", 4, palette.rule)}${rule("insideH", 4, palette.rule)}</w:tblBorders>`,
    `${margins(24, 110)}</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>`,
    `${rule("bottom", 8, palette.ink)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`,
    `<w:style w:type="table" w:customStyle="1" w:styleId="${PLAIN_TABLE_STYLE}"><w:name w:val="Report Columns"/>`,
    `<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>${margins(0, 200)}</w:tblPr></w:style></w:styles>`,
  ].join("");
}

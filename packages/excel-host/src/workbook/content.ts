import { isCellError, type CellError } from "@quarterlight/core/workbook";

/** What a cell shows before formatting: an empty cell is an empty text, as Excel answers it. */
export type Content = string | number | boolean | CellError;

/** How a cell looks, by Office.js's own words for it: `fill` is `#FFFFFF`, `bold` is true. */
export type Style = Readonly<Record<string, string | number | boolean>>;

/** A cell of the simulated workbook. Cells are never changed, only put in place of each other. */
export type HostCell = {
  readonly content: Content;
  /** Without its equals sign. */
  readonly formula?: string;
  /** The number format; `General` where there is none. */
  readonly format: string;
  readonly style: Style;
};

export const emptyCell: HostCell = { content: "", format: "General", style: {} };

/** Whether nothing would be lost by forgetting the cell. */
export function isBlank({ content, formula, format, style }: HostCell): boolean {
  return content === "" && formula === undefined && format === "General" && Object.keys(style).length === 0;
}

/** The content as Office.js carries it: an error is its text. */
export function plainContent(content: Content): string | number | boolean {
  return isCellError(content) ? content.error : content;
}

/** Office.js's word for the kind of content. */
export function contentKind(content: Content): "Boolean" | "Double" | "Empty" | "Error" | "String" {
  if (content === "") return "Empty";
  if (isCellError(content)) return "Error";
  if (typeof content === "number") return "Double";
  return typeof content === "boolean" ? "Boolean" : "String";
}

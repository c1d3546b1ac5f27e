import { contentKind, type HostCell } from "@quarterlight/excel-host/workbook";
import type { CellStyle } from "ag-grid-community";

const SIDES: Readonly<Record<string, string>> = { Left: "flex-start", Center: "center", Right: "flex-end" };

/** How a cell looks. Every property is named each time: the grid keeps what is not said anew. */
export function cellStyle({ content, style }: HostCell): CellStyle {
  const { fill, fontColour, bold, italic, size, indent, horizontal, wrap } = style;
  const hasFill = typeof fill === "string" && fill.toUpperCase() !== "#FFFFFF";
  return {
    justifyContent: SIDES[String(horizontal)] ?? usualSide(content),
    backgroundColor: hasFill ? fill : "transparent",
    // Ink chosen for white paper is left to the page, which may be dark; on a fill it stands as it is.
    color: hasFill ? inkOn(fontColour) : "inherit",
    fontWeight: bold === true ? "600" : "400",
    fontStyle: italic === true ? "italic" : "normal",
    fontSize: typeof size === "number" && size !== 11 ? `${size * 1.15}px` : "13px",
    paddingLeft: typeof indent === "number" && indent > 0 ? `${indent * 8 + 4}px` : "4px",
    whiteSpace: wrap === true ? "normal" : "nowrap",
    alignItems: wrap === true ? "flex-start" : "center",
  };
}

function inkOn(colour: HostCell["style"][string] | undefined): string {
  return typeof colour === "string" ? colour : "#000000";
}

function usualSide(content: HostCell["content"]): string {
  const kind = contentKind(content);
  if (kind === "Double") return "flex-end";
  return kind === "Boolean" || kind === "Error" ? "center" : "flex-start";
}

import { textOf } from "@quarterlight/core/workbook";
import type { Style, Worksheet } from "exceljs";
import { alignment, cellOf, excelValue, font, lineBelow, solid } from "./excel-cell.ts";
import type { Look, LooseCell } from "./look.ts";

/** Draws a cell that stands by itself, joined across its neighbours where the plan says so. */
export function drawCell(sheet: Worksheet, plan: LooseCell): void {
  const { row, column, look = {}, across = 1, link } = plan;
  const drawn = sheet.getCell(row + 1, column + 1);
  const { value, format } = cellOf(plan.value);
  drawn.value = link === undefined ? excelValue(plan.value) : { text: textOf({ value }), hyperlink: link };
  drawn.style = styleOf(look, format ?? look.format, link !== undefined);
  if (across > 1) sheet.mergeCells(row + 1, column + 1, row + 1, column + across);
}

const linkColour = "0B5394";

function styleOf(look: Look, format: string | undefined, isLink: boolean): Partial<Style> {
  const colour = look.colour ?? (isLink ? linkColour : undefined);
  const letters = font(colour, look.size ?? 11, look.bold ?? false, look.italic ?? false);
  return {
    font: { ...letters, underline: isLink },
    alignment: alignment(look),
    ...(look.fill === undefined ? {} : { fill: solid(look.fill) }),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(look.lineBelow === undefined ? {} : { border: lineBelow(look.lineBelow) }),
  };
}

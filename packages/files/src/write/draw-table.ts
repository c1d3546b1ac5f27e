import { cellName } from "@quarterlight/core/workbook";
import type { Cell as ExcelCell, Worksheet } from "exceljs";
import type { ColumnPlan } from "./column-plan.ts";
import { alignment, cellOf, excelValue, font, lineBelow, solid } from "./excel-cell.ts";
import type { TablePlan } from "./plan.ts";
import { drawRules } from "./draw-rules.ts";

/** Draws a real Excel table: its heading row, its values, and the rules for rows still to come. */
export function drawTable(sheet: Worksheet, table: TablePlan): void {
  table.columns.forEach((column, index) => formatColumn(sheet, table.at.column + index, column));
  sheet.addTable({
    name: table.name,
    ref: cellName(table.at),
    headerRow: true,
    style: {
      theme: table.style?.theme ?? "TableStyleLight1",
      showRowStripes: table.style?.banded ?? true,
      showFirstColumn: table.style?.firstColumn ?? false,
    },
    columns: table.columns.map((column) => ({ name: column.heading, filterButton: table.filters ?? true })),
    rows: rowsOf(table).map((row) => row.map(excelValue)),
  });
  drawHeadings(sheet, table);
  drawBody(sheet, table);
  drawRules(sheet, table);
}

/** The rows to draw: an empty one stands in where there are none, because Excel allows no less. */
function rowsOf(table: TablePlan): TablePlan["rows"] {
  return table.rows.length > 0 ? table.rows : [table.columns.map(() => null)];
}

/** Gives the whole column its format, so that rows added later have it too. */
function formatColumn(sheet: Worksheet, index: number, column: ColumnPlan): void {
  const drawn = sheet.getColumn(index + 1);
  if (column.width !== undefined) drawn.width = column.width;
  if (column.format !== undefined) drawn.numFmt = column.format;
  drawn.alignment = alignment(column);
}

function drawHeadings(sheet: Worksheet, table: TablePlan): void {
  const { style } = table;
  const row = sheet.getRow(table.at.row + 1);
  if (style?.headingHeight !== undefined) row.height = style.headingHeight;
  table.columns.forEach((column, index) => {
    const fill = column.headingFill ?? style?.headingFill;
    row.getCell(table.at.column + index + 1).style = {
      font: font(style?.headingColour, 11, true, false),
      alignment: alignment({ ...column, vertical: "middle", wrap: true }),
      ...(fill === undefined ? {} : { fill: solid(fill) }),
    };
  });
}

function drawBody(sheet: Worksheet, table: TablePlan): void {
  const lines = table.style?.lines;
  rowsOf(table).forEach((values, rowIndex) => {
    const row = sheet.getRow(table.at.row + rowIndex + 2);
    table.columns.forEach((column, index) => {
      const drawn: ExcelCell = row.getCell(table.at.column + index + 1);
      const given = values[index] ?? null;
      const note = noteOf(given);
      if (note !== undefined) drawn.note = note;
      const format = cellOf(given).format ?? column.format;
      drawn.style = {
        alignment: alignment(column),
        ...(format === undefined ? {} : { numFmt: format }),
        ...(lines === undefined ? {} : { border: lineBelow(lines) }),
        ...(column.fill === undefined ? {} : { fill: solid(column.fill) }),
        ...(column.open === true ? { protection: { locked: false } } : {}),
      };
    });
  });
}

function noteOf(given: TablePlan["rows"][number][number]): string | undefined {
  return typeof given === "object" && given !== null && "note" in given ? given.note : undefined;
}

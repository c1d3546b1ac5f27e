import { textOf } from "@quarterlight/core/workbook";
import { cellOf } from "./excel-cell.ts";
import { linesIn } from "./lines.ts";
import type { LooseCell } from "./look.ts";
import type { SheetPlan, TablePlan } from "./plan.ts";

/** A piece of text that has to fit its row: its width in characters and its size in points. */
type Piece = { readonly row: number; readonly text: string; readonly width: number; readonly size: number };

/**
 * How high rows must be for their wrapped text, in points; rows of one line are left out. No program that
 * opens the file works this out for itself in every case. An estimate, and rather too high than too low.
 */
export function heightsOf(plan: SheetPlan): ReadonlyMap<number, number> {
  const widths = widthsOf(plan);
  const heights = new Map<number, number>();
  const pieces = [
    ...(plan.tables ?? []).flatMap((table) => piecesOfTable(table, widths)),
    ...(plan.cells ?? []).flatMap((cell) => piecesOfCell(cell, widths)),
  ];
  for (const piece of pieces) {
    const height = heightOf(piece);
    if (height > (heights.get(piece.row) ?? lineHeight)) heights.set(piece.row, height);
  }
  for (const { row, height } of plan.rowHeights ?? []) heights.set(row, height);
  return heights;
}

/** A line of the workbook's font at 11 points, and the most that a row can be. */
const lineHeight = 15;
const mostHeight = 409;
/** Excel's own width for a column that nobody set. */
const plainWidth = 8.43;

function heightOf({ text, width, size }: Piece): number {
  const lines = linesIn(text, (width * 11) / size);
  return Math.min(mostHeight, Math.ceil((lines * lineHeight * size) / 11));
}

function widthsOf({ columnWidths, tables }: SheetPlan): ReadonlyMap<number, number> {
  const widths = new Map(columnWidths.entries());
  for (const { at, columns } of tables ?? []) {
    columns.forEach(({ width }, index) => {
      if (width !== undefined) widths.set(at.column + index, width);
    });
  }
  return widths;
}

function piecesOfTable(
  { at, columns, rows, style }: TablePlan,
  widths: ReadonlyMap<number, number>,
): Piece[] {
  const filterButton = 3;
  const widthAt = (index: number) => widths.get(at.column + index) ?? plainWidth;
  const headings = columns.map(({ heading }, index) => {
    return { row: at.row, text: heading, width: widthAt(index) - filterButton, size: 11 };
  });
  const body = columns.flatMap((column, index) => {
    if (column.wrap !== true) return [];
    return rows.map((row, rowIndex) => {
      const text = textOf(cellOf(row[index] ?? null));
      return { row: at.row + rowIndex + 1, text, width: widthAt(index), size: 11 };
    });
  });
  return style?.headingHeight === undefined ? [...headings, ...body] : body;
}

function piecesOfCell(cell: LooseCell, widths: ReadonlyMap<number, number>): Piece[] {
  if (cell.look?.wrap !== true) return [];
  const columns = Array.from({ length: cell.across ?? 1 }, (_, index) => cell.column + index);
  const width = columns.reduce((sum, column) => sum + (widths.get(column) ?? plainWidth), 0);
  return [{ row: cell.row, text: textOf(cellOf(cell.value)), width, size: cell.look.size ?? 11 }];
}

import { Area } from "../workbook/index.ts";

/** The cells around a range that belong together: up to the next empty row and column on each side. */
export function regionAround(start: Area): Area {
  const grown = grownOnce(start);
  return grown.size === start.size ? start : regionAround(grown);
}

/** Takes in the row or column on each side in which a cell is filled, corners included. */
function grownOnce(area: Area): Area {
  const { sheet, top, left, bottom, right } = area;
  const isFilled = (row: number, column: number) =>
    row >= 0 && column >= 0 && sheet.content(row, column) !== "";
  const columns = Array.from({ length: area.columns + 2 }, (_, index) => left - 1 + index);
  const rows = Array.from({ length: area.rows + 2 }, (_, index) => top - 1 + index);
  const up = columns.some((column) => isFilled(top - 1, column)) ? 1 : 0;
  const down = columns.some((column) => isFilled(bottom + 1, column)) ? 1 : 0;
  const before = rows.some((row) => isFilled(row, left - 1)) ? 1 : 0;
  const after = rows.some((row) => isFilled(row, right + 1)) ? 1 : 0;
  return new Area(sheet, top - up, left - before, area.rows + up + down, area.columns + before + after);
}

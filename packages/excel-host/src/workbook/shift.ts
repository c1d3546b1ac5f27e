import { Area } from "./area.ts";
import { emptyCell, type HostCell } from "./content.ts";
import { HostError } from "./host-error.ts";
import type { Sheet } from "./sheet.ts";

type Move = { readonly from: Area; readonly down: number; readonly across: number };

/**
 * Makes room: what stands in the area, and beyond it in the same columns (or rows), moves on. Formulas and
 * names that point at moved cells are left as they are, which real Excel would adjust.
 */
export function insertCells(area: Area, direction: "Down" | "Right"): void {
  const beyond = direction === "Down" ? below(area, area.top) : rightOf(area, area.left);
  const down = direction === "Down" ? area.rows : 0;
  if (beyond !== null) move({ from: beyond, down, across: direction === "Right" ? area.columns : 0 });
}

/** Takes the cells away: what stands beyond moves up, or to the left. */
export function removeCells(area: Area, direction: "Up" | "Left"): void {
  area.each((row, column) => area.sheet.put(row, column, emptyCell));
  const beyond = direction === "Up" ? below(area, area.bottom + 1) : rightOf(area, area.right + 1);
  const down = direction === "Up" ? -area.rows : 0;
  if (beyond !== null) move({ from: beyond, down, across: direction === "Left" ? -area.columns : 0 });
}

/** The used cells of the area's columns from a row on. */
function below(area: Area, row: number): Area | null {
  const used = area.sheet.used();
  if (used === null || used.bottom < row) return null;
  return new Area(area.sheet, row, area.left, used.bottom - row + 1, area.columns);
}

/** The used cells of the area's rows from a column on. */
function rightOf(area: Area, column: number): Area | null {
  const used = area.sheet.used();
  if (used === null || used.right < column) return null;
  return new Area(area.sheet, area.top, column, area.rows, used.right - column + 1);
}

function move({ from, down, across }: Move): void {
  const { sheet } = from;
  const moved: { row: number; column: number; cell: HostCell }[] = [];
  const target = new Area(sheet, from.top + down, from.left + across, from.rows, from.columns);
  moveTables(sheet, { from, down, across });
  from.each((row, column) => {
    moved.push({ row: row + down, column: column + across, cell: sheet.cell(row, column) });
    if (!holds(target, row, column)) sheet.put(row, column, emptyCell);
  });
  for (const { row, column, cell } of moved) sheet.put(row, column, cell);
}

/** Tables wholly among the moved cells go along; one that would be torn apart stops the move, as in Excel. */
function moveTables(sheet: Sheet, { from, down, across }: Move): void {
  for (const table of sheet.book.tables) {
    const shared = table.area.intersection(from);
    if (shared === null) continue;
    const { top, left, rows, columns } = table.area;
    if (shared.size === table.area.size)
      table.area = new Area(sheet, top + down, left + across, rows, columns);
    else if (!isGrowing(table.area, from)) {
      throw new HostError("InvalidOperation", "This would split a table, which Excel does not allow.");
    }
  }
}

/** Whether the moved cells are the table's own lower rows or right columns, which make way for new ones. */
function isGrowing(table: Area, from: Area): boolean {
  const isRows = from.left === table.left && from.columns === table.columns && from.top > table.top;
  const isColumns = from.top === table.top && from.rows === table.rows && from.left > table.left;
  return isRows || isColumns;
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

import type { Cell, Sheet } from "@quarterlight/core/workbook";

/**
 * Whether joined cells could change how a sheet is read: a heading that may reach over the columns right of it, or
 * a label that may reach over the rows below it. A table of Excel's own has none.
 */
export function mayBeJoined({ rows, tables, merges }: Sheet): boolean {
  if (merges.length > 0) return false;
  const isFilled = (row: number, column: number) => filled(rows[row]?.[column]);
  const isInTable = (row: number, column: number) =>
    tables.some(
      ({ block: { top, bottom, left, right } }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  return rows.some((row, r) =>
    row.some((cell, c) => {
      if (!isText(cell) || isInTable(r, c)) return false;
      const reachesRight = !isFilled(r, c + 1) && isFilled(r + 1, c) && isFilled(r + 1, c + 1);
      const isLabel = !row.slice(0, c).some(isNumber);
      const reachesDown = isLabel && isFilled(r, c + 1) && !isFilled(r + 1, c) && isFilled(r + 1, c + 1);
      return reachesRight || reachesDown;
    }),
  );
}

function filled(cell: Cell | null | undefined): boolean {
  return cell !== null && cell !== undefined && cell.value !== null && cell.value !== "";
}

function isText(cell: Cell | null): boolean {
  return typeof cell?.value === "string" && cell.value !== "";
}

function isNumber(cell: Cell | null): boolean {
  return typeof cell?.value === "number";
}

import { type Cell, type Sheet, type Workbook, printableCell } from "@quarterlight/core/workbook";

/** Cells as they now stand, from a place on a sheet rightwards and down. */
export type Patch = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (Cell | null)[])[];
};

/** The workbook with cells put in place of those that stood there. Sheets that nothing touches stay the same object. */
export function patched(workbook: Workbook, patches: readonly Patch[]): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    patches.filter((patch) => patch.sheet === sheet.name).reduce(patchedSheet, sheet),
  );
  return { ...workbook, sheets };
}

function patchedSheet(sheet: Sheet, { top, left, cells }: Patch): Sheet {
  const height = Math.max(sheet.rows.length, top + cells.length);
  const rows = Array.from({ length: height }, (_, row) => {
    const old = sheet.rows[row] ?? [];
    const fresh = cells[row - top];
    return fresh === undefined ? old : patchedRow(old, fresh, left);
  });
  return { ...sheet, rows: rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1) };
}

function patchedRow(
  old: readonly (Cell | null)[],
  fresh: readonly (Cell | null)[],
  left: number,
): readonly (Cell | null)[] {
  const width = Math.max(old.length, left + fresh.length);
  const row = Array.from({ length: width }, (_, column) => {
    const isFresh = column >= left && column < left + fresh.length;
    return isFresh ? printableCell(fresh[column - left] ?? null) : (old[column] ?? null);
  });
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
}

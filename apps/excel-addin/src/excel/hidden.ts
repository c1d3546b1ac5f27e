import type { Block } from "@quarterlight/core/workbook";

/** Asks which rows of a block are hidden; answers after the next sync, counted from zero on the sheet. */
export function askHiddenRows(range: Excel.Range, { top }: Block): () => readonly number[] {
  const rows = range.getRowProperties({ rowHidden: true });
  return () => rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [top + index] : []));
}

/** The same for columns. */
export function askHiddenColumns(range: Excel.Range, { left }: Block): () => readonly number[] {
  const columns = range.getColumnProperties({ columnHidden: true });
  return () =>
    columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [left + index] : []));
}

import { columnName } from "@quarterlight/core/workbook";
import type { Area } from "@quarterlight/excel-host/workbook";

const MOST = 60;

/** Marks the letters above the selection, which the grid's headings cannot know of. */
export function SelectedLetters({ selection: { left, columns } }: { readonly selection: Area }) {
  const letters = Array.from({ length: Math.min(columns, MOST) }, (_, index) => columnName(left + index));
  const headings = letters.map((name) => `.grid .ag-header-cell[col-id="${name}"]`).join(",");
  return <style>{`${headings}{background:var(--chrome-on);color:var(--accent);font-weight:600}`}</style>;
}

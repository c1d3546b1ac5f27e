import type { WorkbookSource } from "../source/workbook-source.ts";
import { applyEdits } from "./apply-edits.ts";
import { followSelection } from "./follow-selection.ts";
import { readOpenWorkbook } from "./read-open-workbook.ts";
import { selectCell } from "./select-cell.ts";
import { watchWorkbook } from "./watch-workbook.ts";

/** The workbook open in Excel. */
export const openWorkbookSource: WorkbookSource = {
  name: "The open workbook",
  read: async (progress) => ({ workbook: await readOpenWorkbook(progress), notices: [] }),
  select: selectCell,
  watch: ({ workbook, notices }, changed) =>
    watchWorkbook(workbook, (next) => changed({ workbook: next, notices })),
  follow: followSelection,
  apply: applyEdits,
};

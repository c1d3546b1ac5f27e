import type { WorkbookSource } from "../source/workbook-source.ts";
import { applyEdits } from "./apply-edits.ts";
import { readOpenWorkbook } from "./read-open-workbook.ts";
import { selectCell } from "./select-cell.ts";

/** The workbook open in Excel. */
export const openWorkbookSource: WorkbookSource = {
  name: "The open workbook",
  read: async (progress) => ({ workbook: await readOpenWorkbook(progress), notices: [] }),
  select: selectCell,
  apply: applyEdits,
};

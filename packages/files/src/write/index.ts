/** Draws a new workbook from plain data. Never saves over a workbook that a person made. */
export type { ColumnPlan, Validation } from "./column-plan.ts";
export type { Look, LooseCell } from "./look.ts";
export type {
  NamedBlock,
  NotedCell,
  PrintPlan,
  SheetPlan,
  TablePlan,
  TableStyle,
  WorkbookPlan,
} from "./plan.ts";
export { readyToWrite, writeWorkbook } from "./write-workbook.ts";

import type { Workbook as ExcelWorkbook, Worksheet, WorksheetState } from "exceljs";
import type { Visibility } from "@quarterlight/core/workbook";
import { drawCell } from "./draw-cell.ts";
import { drawTable } from "./draw-table.ts";
import { opaque } from "./excel-cell.ts";
import { heightsOf } from "./heights.ts";
import type { LooseCell } from "./look.ts";
import { pageOf } from "./page.ts";
import type { SheetPlan } from "./plan.ts";

const states: Record<Visibility, WorksheetState> = {
  visible: "visible",
  hidden: "hidden",
  "very hidden": "veryHidden",
};

/** Draws one sheet: what stands above the tables first, then the tables, then the loose cells. */
export async function drawSheet(workbook: ExcelWorkbook, plan: SheetPlan): Promise<void> {
  const sheet = workbook.addWorksheet(plan.name, {
    state: states[plan.visibility ?? "visible"],
    properties: plan.tabColour === undefined ? {} : { tabColor: { argb: opaque(plan.tabColour) } },
    views: [viewOf(plan)],
    ...pageOf(plan.print, plan.footer ?? true),
  });
  plan.columnWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  plan.tables?.forEach((table) => drawTable(sheet, table));
  introductionOf(plan).forEach((cell) => drawCell(sheet, cell));
  plan.cells?.forEach((cell) => drawCell(sheet, cell));
  for (const [row, height] of heightsOf(plan)) sheet.getRow(row + 1).height = height;
  if (plan.locked === true) await sheet.protect("", { formatColumns: true, formatRows: true });
}

function viewOf({ freeze, gridLines }: SheetPlan): Partial<Worksheet["views"][number]> {
  const showGridLines = gridLines ?? true;
  if (freeze === undefined || freeze.rows + freeze.columns === 0) return { state: "normal", showGridLines };
  return { state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows, showGridLines };
}

/** The title and the lines under it, as loose cells. */
function introductionOf({ heading, introduction }: SheetPlan): LooseCell[] {
  const title: LooseCell[] =
    heading === undefined ? [] : [{ row: 0, column: 0, value: heading, look: { bold: true, size: 16 } }];
  const lines = (introduction ?? []).map((value, index) => ({
    row: title.length + index,
    column: 0,
    value,
    look: { colour: "404040" },
  }));
  return [...title, ...lines];
}

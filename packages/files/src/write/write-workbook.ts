import type { Workbook as ExcelWorkbook } from "exceljs";
import { cellName } from "@quarterlight/core/workbook";
import { drawSheet } from "./draw-sheet.ts";
import { faultsOf } from "./faults.ts";
import type { NamedBlock, WorkbookPlan } from "./plan.ts";
import { finish } from "./finish.ts";

/**
 * Draws a new .xlsx file. The same plan always gives the same bytes.
 * Throws where the plan asks for what Excel cannot open, naming every fault: that is a bug in the plan.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const faults = faultsOf(plan);
  if (faults.length > 0) throw new Error(`This workbook cannot be drawn: ${faults.join("; ")}`);
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  describe(workbook, plan);
  for (const sheet of plan.sheets) await drawSheet(workbook, sheet);
  plan.definedNames?.forEach((named) => workbook.definedNames.add(reference(named), named.name));
  const written = await workbook.xlsx.writeBuffer();
  const headed = plan.sheets.flatMap(({ heading }, at) => (heading === undefined ? [] : [at + 1]));
  return finish(new Uint8Array(written), headed);
}

/** Has at hand what writing needs and loads only then. */
export async function readyToWrite(): Promise<void> {
  await import("exceljs");
}

function describe(workbook: ExcelWorkbook, plan: WorkbookPlan): void {
  const created = new Date(plan.created);
  const activeTab = plan.sheets.findIndex((sheet) => (sheet.visibility ?? "visible") === "visible");
  workbook.title = plan.title;
  workbook.creator = plan.creator;
  workbook.lastModifiedBy = plan.creator;
  workbook.description = plan.description ?? "";
  workbook.created = created;
  workbook.modified = created;
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  Object.assign(workbook, { language: plan.language });
}

function reference({ sheet, block }: NamedBlock): string {
  const first = absolute(cellName({ row: block.top, column: block.left }));
  const last = absolute(cellName({ row: block.bottom, column: block.right }));
  return `'${sheet.replaceAll("'", "''")}'!${first}:${last}`;
}

function absolute(name: string): string {
  return name.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

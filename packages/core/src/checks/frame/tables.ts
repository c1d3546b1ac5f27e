import { type Column, subjects } from "../../layouts/index.ts";
import type { SheetReading } from "../../reading/index.ts";
import type { Sheet } from "../../workbook/index.ts";
import { holdsOf } from "./holds.ts";
import type { Desk, TableColumn, TableSubject } from "./subjects.ts";

/** Every block that was read into the register, in the workbook's order. */
export function tablesOf(desk: Desk): readonly TableSubject[] {
  const sheets = new Map(desk.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return desk.reading.sheets.flatMap((reading) => {
    const sheet = sheets.get(reading.sheet);
    const table = sheet ? tableOf(desk, sheet, reading) : undefined;
    return table ? [table] : [];
  });
}

function tableOf(desk: Desk, sheet: Sheet, reading: SheetReading): TableSubject | undefined {
  const { block, layout, leftOut } = reading;
  if (block === undefined || layout === undefined || leftOut !== undefined) return undefined;
  const columns = reading.columns.map((read): TableColumn => {
    const definition = layout === "quarterlight" ? definitionOf(sheet.name, read.heading) : undefined;
    const { at, heading, became, period } = read;
    return { at, heading, became, period, definition, holds: holdsOf(definition, became) };
  });
  const headingRow = columns.reduce((lowest, { at }) => Math.max(lowest, at.row), block.top);
  return { desk, sheet, reading, block, headingRow, columns };
}

function definitionOf(sheet: string, heading: string): Column | undefined {
  const subject = Object.values(subjects).find((each) => same(each.sheet, sheet));
  return subject?.columns.find((column) => same(column.heading, heading));
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

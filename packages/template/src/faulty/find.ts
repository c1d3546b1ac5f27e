import { type Address, type Cell, type CellValue, textOf } from "@quarterlight/core/workbook";
import type { TablePlan, WorkbookPlan } from "@quarterlight/files/write";
import type { Place } from "./fault.ts";

export type Row = readonly (CellValue | Cell)[];

/** The table of a sheet. */
export function tableOf(plan: WorkbookPlan, sheet: string): TablePlan {
  const table = plan.sheets.find(({ name }) => name === sheet)?.tables?.[0];
  if (table === undefined) throw new Error(`The sheet ${sheet} has no table`);
  return table;
}

/** The last row that begins with these texts. */
export function rowAt(table: TablePlan, key: readonly string[]): number {
  const index = table.rows.findLastIndex((row) => key.every((text, at) => textIn(row[at]) === text));
  if (index < 0) throw new Error(`The table ${table.name} has no row ${key.join(", ")}`);
  return index;
}

export function columnAt(table: TablePlan, heading: string): number {
  const index = table.columns.findIndex((column) => column.heading === heading);
  if (index < 0) throw new Error(`The table ${table.name} has no column ${heading}`);
  return index;
}

/** The cell a place means in a plan. */
export function addressOf(plan: WorkbookPlan, place: Place): Address {
  const { sheet } = place;
  if ("cell" in place) return { sheet, ...cellAt(place.cell) };
  const table = tableOf(plan, sheet);
  return {
    sheet,
    row: table.at.row + 1 + rowAt(table, place.row),
    column: table.at.column + columnAt(table, place.column),
  };
}

/** Row and column of a cell by its name, such as `C4`. */
function cellAt(name: string): { readonly row: number; readonly column: number } {
  const { letters = "", digits = "" } = /^(?<letters>[A-Z]+)(?<digits>\d+)$/.exec(name)?.groups ?? {};
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** What a cell of a plan holds, as text. */
export function textIn(given: CellValue | Cell | undefined): string {
  return textOf({ value: valueIn(given) });
}

export function valueIn(given: CellValue | Cell | undefined): CellValue {
  if (given === undefined || given === null) return null;
  return typeof given === "object" && "value" in given ? given.value : given;
}

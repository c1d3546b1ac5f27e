import { textOf, type Block, type Cell, type CellValue } from "@quarterlight/core/workbook";
import type { ColumnPlan } from "./column-plan.ts";
import { cellOf } from "./excel-cell.ts";
import type { SheetPlan, TablePlan, WorkbookPlan } from "./plan.ts";

/** Everything in a plan that Excel would refuse to open, or silently repair, in words for a developer. */
export function faultsOf(plan: WorkbookPlan): string[] {
  const names = [...(plan.definedNames ?? []), ...plan.sheets.flatMap((sheet) => sheet.tables ?? [])];
  return [
    ...(plan.sheets.some((sheet) => (sheet.visibility ?? "visible") === "visible")
      ? []
      : ["no sheet is visible"]),
    ...(Number.isNaN(Date.parse(plan.created)) ? [`"${plan.created}" is not a date`] : []),
    ...repeated(plan.sheets.map((sheet) => sheet.name)).map((name) => `two sheets are named "${name}"`),
    ...repeated(names.map((named) => named.name)).map((name) => `two tables or blocks are named "${name}"`),
    ...names.filter((named) => !isName(named.name)).map((named) => `"${named.name}" cannot be a name`),
    ...plan.sheets.flatMap(sheetFaults),
  ];
}

function sheetFaults(sheet: SheetPlan): string[] {
  const above = (sheet.heading === undefined ? 0 : 1) + (sheet.introduction?.length ?? 0);
  const tables = sheet.tables ?? [];
  return [
    ...(/^[^[\]:*?/\\']{1,31}$/.test(sheet.name) ? [] : [`"${sheet.name}" cannot name a sheet`]),
    ...tables
      .filter((table) => table.at.row < above)
      .map((table) => `table ${table.name} covers the introduction of "${sheet.name}"`),
    ...tables.flatMap(tableFaults),
    ...overlaps(tables).map((name) => `table ${name} lies over another of "${sheet.name}"`),
    ...((sheet.print?.footer ?? "").length > 200
      ? [`the footer of "${sheet.name}" is over 200 characters`]
      : []),
    ...(sheet.cells ?? []).flatMap(({ value }) => valueFaults(`a cell of "${sheet.name}"`, value)),
  ];
}

function tableFaults(table: TablePlan): string[] {
  const ragged = table.rows.findIndex((row) => row.length !== table.columns.length);
  const headings = table.columns.map((column) => column.heading);
  return [
    ...(table.columns.length === 0 ? [`table ${table.name} has no columns`] : []),
    ...(ragged === -1 ? [] : [`row ${ragged} of table ${table.name} has not one value a column`]),
    ...repeated(headings).map((heading) => `table ${table.name} has two columns named "${heading}"`),
    ...table.rows.flat().flatMap((value) => valueFaults(`a cell of table ${table.name}`, value)),
    ...table.columns.flatMap((column) => columnFaults(table.name, column)),
  ];
}

function columnFaults(table: string, { heading, note, validation }: ColumnPlan): string[] {
  const where = `column "${heading}" of table ${table}`;
  const faults: string[] = [];
  if (heading.trim() === "" || heading.length > 255 || /[\r\n]/.test(heading))
    faults.push(`${where} has no plain heading`);
  if ((note ?? "").length > 255) faults.push(`the note of ${where} is longer than 255 characters`);
  if ((validation?.message ?? "").length > 225) faults.push(`the message of ${where} is over 225 characters`);
  if (validation?.kind !== "choices") return faults;
  if (validation.choices.join(",").length > 255)
    faults.push(`the choices of ${where} are over 255 characters`);
  if (validation.choices.some((choice) => choice.includes(",")))
    faults.push(`a choice of ${where} has a comma`);
  return faults;
}

/** What no cell can hold: a number without end, a text without end, a formula with its equals sign. */
function valueFaults(where: string, given: CellValue | Cell): string[] {
  const { value, formula } = cellOf(given);
  const isEndless = typeof value === "number" && !Number.isFinite(value);
  return [
    ...(isEndless ? [`${where} holds ${value}`] : []),
    ...(textOf({ value }).length > 32_767 ? [`${where} holds more than 32,767 characters`] : []),
    ...(formula?.startsWith("=") === true ? [`the formula of ${where} starts with an equals sign`] : []),
  ];
}

/** The tables that share a cell with an earlier one. */
function overlaps(tables: readonly TablePlan[]): string[] {
  const blocks = tables.map((table) => ({ name: table.name, ...blockOf(table) }));
  const shared = blocks.filter((block, index) => blocks.slice(0, index).some((other) => meet(block, other)));
  return shared.map(({ name }) => name);
}

function blockOf({ at, rows, columns }: TablePlan): Block {
  const bottom = at.row + Math.max(1, rows.length);
  return { top: at.row, left: at.column, bottom, right: at.column + columns.length - 1 };
}

function meet(one: Block, other: Block): boolean {
  const inRows = one.top <= other.bottom && other.top <= one.bottom;
  return inRows && one.left <= other.right && other.left <= one.right;
}

/** Names that appear more than once, whatever their capitals, as Excel compares them. */
function repeated(names: readonly string[]): string[] {
  const known = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => known.indexOf(known[index] ?? "") < index);
}

/** A name for a table or a block: not the name of a cell in either of Excel's two ways of naming cells. */
function isName(name: string): boolean {
  const isCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return /^[A-Za-z_][A-Za-z0-9_.]{0,254}$/.test(name) && !isCell;
}

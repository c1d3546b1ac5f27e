import type { Address } from "../../workbook/index.ts";
import type { Desk, TableColumn } from "./subjects.ts";

const known = new WeakMap<Desk, ReadonlyMap<string, TableColumn>>();

/** The column that a cell stands in, where it was read. */
export function columnAt(desk: Desk, at: Address): TableColumn | undefined {
  const columns = known.get(desk) ?? columnsOf(desk);
  known.set(desk, columns);
  return columns.get(`${at.sheet}|${at.column}`);
}

function columnsOf(desk: Desk): ReadonlyMap<string, TableColumn> {
  const columns = desk.tables().flatMap((table) => table.columns);
  return new Map(columns.map((column) => [`${column.at.sheet}|${column.at.column}`, column]));
}

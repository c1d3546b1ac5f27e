import type { Column } from "../../layouts/index.ts";
import type { Address } from "../../workbook/index.ts";
import type { Desk } from "./subjects.ts";

/** The cell of a record's row that a column of Quarterlight's own sheets defines; the record's own cell where there is none. */
export function cellInRow(desk: Desk, at: Address, isWanted: (definition: Column) => boolean): Address {
  const table = desk.tables().find(({ sheet }) => sheet.name === at.sheet);
  const column = table?.columns.find(({ definition }) => definition !== undefined && isWanted(definition));
  return column ? { ...at, column: column.at.column } : at;
}

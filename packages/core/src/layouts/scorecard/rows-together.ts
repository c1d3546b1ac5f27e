import type { Role } from "../../reading/index.ts";
import type { Lookup } from "../../tables/index.ts";
import { type Sheet, textOf } from "../../workbook/index.ts";
import { type Apart, isWhole } from "./broken-down.ts";
import type { Columns } from "./columns.ts";
import type { Desk } from "./desk.ts";
import type { FoundTable } from "./headings.ts";
import { type PartRows, kindNamed, partRowsIn } from "./part-rows.ts";
import { nameOf } from "./row-name.ts";

/** The columns of words that tell rows apart, where none of them is left that says something else. */
export function tellingApart({ through, parts }: Desk, table: FoundTable, apart: Apart): ReadonlySet<number> {
  const isUsed = (row: number, column: number) => {
    const text = textOf(through(row, column));
    const isKnown = isWhole(text) || kindNamed(text) !== undefined;
    return isKnown || apart.rows.has(row) || parts.rows.has(row) || parts.of.has(row);
  };
  const columns = [...new Set([...apart.columns, ...parts.columns])].filter((column) => {
    for (let row = table.headingBottom + 1; row <= table.lastRow; row += 1)
      if (!isUsed(row, column)) return false;
    return true;
  });
  return new Set(columns);
}

/** The rows of a table that hold parts of others, by the columns it has. */
export function partRowsOf(sheet: Sheet, table: FoundTable, columns: Columns, through: Lookup): PartRows {
  const { dated, labels, target } = columns;
  const columnsOf = (role: Role) => dated.filter((each) => each.role === role).map(({ column }) => column);
  const figures = columnsOf("value");
  const targets = [...columnsOf("target"), ...(target === undefined ? [] : [target])];
  return partRowsIn(
    {
      sheet,
      nameAt: (row) => nameOf({ columns, through }, row).id,
      areas: labels.get("area"),
      units: labels.get("unit"),
      hasFigures: (row) => figures.some((column) => textOf(through(row, column)) !== ""),
      targetsAt: (row) =>
        targets.flatMap((column) => {
          const cell = through(row, column);
          return cell === null || textOf(cell) === "" ? [] : [cell];
        }),
    },
    table.headingBottom + 1,
    table.lastRow,
  );
}

/** Finds the row that says what is said once of a KPI, beside its name: its figures may stand in a row under that. */
export function saidOnce(
  rowOf: Desk["rowOf"],
  { named }: PartRows,
  { labels }: Columns,
  merged: Lookup,
): Desk["rowOf"] {
  const said = new Set(labels.values());
  return (row, column) => {
    const own = rowOf(row, column);
    const head = named.get(row);
    if (head === undefined || !said.has(column) || textOf(merged(own, column)) !== "") return own;
    return rowOf(head, column);
  };
}

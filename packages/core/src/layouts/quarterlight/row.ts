import {
  type Address,
  type Cell,
  type Sheet,
  textOf,
  addressAt,
  cellAt,
  isBlankRow,
} from "../../workbook/index.ts";
import { type Reason, type Remark, notUnderstood } from "../../reading/index.ts";
import { type PeriodReading, readPeriod } from "../../period/index.ts";
import type { Legend } from "../../tables/index.ts";
import type { Located } from "./locate.ts";
import type { Subject } from "./subject.ts";

/** What every reader of records needs beside its row. */
export type Desk = {
  /** What there is to say of the rows, in the order in which they are read. */
  readonly remarks: Remark[];
  readonly legends: readonly Legend[];
  readonly date1904: boolean;
  /** Labels of periods that were read before: a sheet of figures says the same few in every row. */
  readonly periods: Map<string, PeriodReading>;
};

/** One filled row of a subject's table, its cells by field. */
export type Row = {
  readonly desk: Desk;
  readonly cell: (field: string) => Cell | null;
  /** Whether the sheet has such a column. */
  readonly has: (field: string) => boolean;
  /** What stands in the columns whose headings are none of the subject's. */
  readonly others: () => string[];
  /** A field's address; the row's first column where the sheet has no such column. */
  readonly at: (field: string) => Address;
  /** The address by which the row's record is known: its first column. */
  readonly first: Address;
};

/** The rows under a subject's headings that hold anything, in order. Required cells left empty are written down. */
export function rowsOf(sheet: Sheet, subject: Subject, located: Located, desk: Desk): Row[] {
  const { block, columns } = located;
  const rows: Row[] = [];
  const firstField = subject.columns[0]?.field ?? "";
  for (let row = block.top + 1; row <= block.bottom; row += 1) {
    if (isBlankRow(sheet, row, block.left, block.right)) continue;
    const columnOf = (field: string) => columns.get(field);
    const cell = (field: string) => {
      const column = columnOf(field);
      return column === undefined ? null : cellAt(sheet, row, column);
    };
    const at = (field: string) =>
      addressAt(sheet, row, columnOf(field) ?? columnOf(firstField) ?? block.left);
    const has = (field: string) => columns.has(field);
    const others = () => {
      const known = new Set(columns.values());
      return Array.from({ length: block.right - block.left + 1 }, (_, step) => block.left + step)
        .filter((column) => !known.has(column))
        .map((column) => textOf(cellAt(sheet, row, column)))
        .filter(Boolean);
    };
    const filled: Row = { desk, cell, has, others, at, first: at(firstField) };
    for (const { field, required, kind, unless = [] } of subject.columns) {
      const isStoodInFor = unless.some((other) => text(filled, other) !== "");
      const needed = required === true && kind !== "figure" && columns.has(field) && !isStoodInFor;
      if (needed && text(filled, field) === "") complain(filled, field, "required but empty");
    }
    rows.push(filled);
  }
  return rows;
}

/** A label of a period as it is read, worked out once for a workbook. */
export function readLabel({ desk: { periods } }: Row, label: string): PeriodReading {
  const known = periods.get(label) ?? readPeriod(label, "financial");
  periods.set(label, known);
  return known;
}

export function text(row: Row, field: string): string {
  return textOf(row.cell(field));
}

export function complain(row: Row, field: string, why: Reason): void {
  row.desk.remarks.push(notUnderstood("cell", row.at(field), text(row, field), why));
}

/** Says that a whole row became nothing, and why. */
export function leaveOut(row: Row, field: string, why: Reason, rival?: Address): undefined {
  row.desk.remarks.push(notUnderstood("row", row.at(field), text(row, field), why, rival));
  return undefined;
}

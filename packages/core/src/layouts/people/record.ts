import {
  type Period,
  isDateSerial,
  isoOfSerial,
  periodOfDate,
  periodOfSerial,
  readDate,
  readPeriod,
} from "../../period/index.ts";
import { type Reason, type Remark, notUnderstood } from "../../reading/index.ts";
import { type Context, formatKind } from "../../tables/index.ts";
import { type Address, type Cell, type Sheet, addressAt, cellAt, textOf } from "../../workbook/index.ts";
import type { WordTable } from "./find-words.ts";
import type { Field } from "./kinds.ts";

/** One row of a table of words, its cells by field. */
export type Record = {
  readonly has: (field: Field) => boolean;
  readonly text: (field: Field) => string;
  /** ISO; empty where the cell holds no date. */
  readonly date: (field: Field) => string;
  /** The period that the row names, by a label or by a day. */
  readonly period: () => Period | undefined;
  /** A field's own cell; the row's first filled field where the table has no such column. */
  readonly at: (field: Field) => Address;
  /** What stands in the columns whose headings nobody knows. */
  readonly others: () => string[];
  readonly context: Context;
};

/** The rows of a table of words; what is asked of one that cannot be understood is added to the remarks. */
export function recordsOf(
  sheet: Sheet,
  { rows, columns, unknown }: WordTable,
  context: Context,
  remarks: Remark[],
): Record[] {
  const { date1904 } = context.workbook;
  return rows.map((row) => {
    const cell = (field: Field): Cell | null => {
      const column = columns.get(field);
      return column === undefined ? null : cellAt(sheet, row, column);
    };
    const at = (field: Field) => addressAt(sheet, row, columns.get(field) ?? Math.min(...columns.values()));
    const date = (field: Field) => dateIn(cell(field), date1904);
    return {
      has: (field) => textOf(cell(field)) !== "",
      text: (field) => textOf(cell(field)),
      date,
      period: () => periodIn(cell("period"), at("period"), context, remarks) ?? quarterOf(date("date")),
      at,
      others: () => unknown.map((column) => textOf(cellAt(sheet, row, column))).filter(Boolean),
      context,
    };
  });
}

function dateIn(cell: Cell | null, date1904: boolean): string {
  const value = cell?.value ?? null;
  if (typeof value === "number") {
    const isDate = formatKind(cell?.format) === "date" && isDateSerial(value);
    return isDate ? isoOfSerial(value, date1904) : "";
  }
  return readDate(textOf(cell)) ?? "";
}

function periodIn(
  cell: Cell | null,
  at: Address,
  { workbook }: Context,
  remarks: Remark[],
): Period | undefined {
  const value = cell?.value ?? null;
  if (typeof value === "number" && formatKind(cell?.format) === "date" && isDateSerial(value)) {
    return periodOfSerial(value, workbook.date1904);
  }
  const label = textOf(cell);
  if (label === "") return undefined;
  const read = readPeriod(label, "financial");
  if (read.kind === "period") return read.period;
  const why: Reason = read.kind === "ambiguous" ? "ambiguous period" : read.kind;
  remarks.push(notUnderstood("cell", at, label, why));
  return undefined;
}

/** The quarter in which a day lies: reports are of quarters. */
function quarterOf(iso: string): Period | undefined {
  if (iso === "") return undefined;
  const { start } = periodOfDate(iso);
  return { start: start - (start % 3), months: 3 };
}

import {
  type Period,
  type ReadLabel,
  isDateSerial,
  isoOfSerial,
  labelsAmong,
  readPeriod,
} from "../../period/index.ts";
import { type Address, type Cell, textOf, addressAt, type Sheet } from "../../workbook/index.ts";
import { assumeCalendar, assumeYears, notUnderstood } from "../../reading/index.ts";
import { type Context, formatKind } from "../../tables/index.ts";
import { type LongColumn, type LongTable, distinctTexts } from "./find-columns.ts";

export type RowPeriod = { readonly period: Period; readonly marks: string };

/**
 * The columns to read a row's period from: one that holds whole periods is enough by itself, and what
 * stands in a year's column beside it only says the same again.
 */
function enough(sheet: Sheet, table: LongTable, when: readonly LongColumn[]): readonly LongColumn[] {
  const whole = when.find(({ role, column }) => {
    const labels = role === "period" ? [...distinctTexts(sheet, table, column).values()] : [];
    return labels.length > 0 && labels.every((label) => readPeriod(label).kind === "period");
  });
  return whole === undefined ? when : [whole];
}

/** Reads each row's period; every different label is understood, asked about or written down once. */
export function periodReader(
  sheet: Sheet,
  table: LongTable,
  columns: readonly LongColumn[],
  context: Context,
): (row: number) => RowPeriod | undefined {
  const when = enough(sheet, table, columns);
  const seen = new Map<string, RowPeriod | undefined>();
  const labels = when.flatMap(({ column }) => [...distinctTexts(sheet, table, column).values()]);
  const readLabel = labelsAmong(labels, context.mapping.quarters);
  const ordered = when.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  return (row) => {
    const label = ordered
      .map(({ column }) => labelOf(sheet.rows[row]?.[column] ?? null, context))
      .filter((text) => !/^(?:|all|annual|total|year|full year)$/iu.test(text))
      .join(" ");
    if (!seen.has(label))
      seen.set(label, understand(label, readLabel, addressAt(sheet, row, ordered[0]?.column ?? 0), context));
    return seen.get(label);
  };
}

const ORDER: readonly string[] = ["period", "quarter", "month", "year"];

function labelOf(cell: Cell | null, { workbook }: Context): string {
  const value = cell?.value ?? null;
  if (typeof value === "number" && formatKind(cell?.format) === "date" && isDateSerial(value)) {
    return isoOfSerial(value, workbook.date1904);
  }
  return textOf(cell);
}

function understand(
  label: string,
  readLabel: ReadLabel,
  at: Address,
  { notebook }: Context,
): RowPeriod | undefined {
  const read = readLabel(label);
  if (read.kind === "period") {
    if (read.grammar === "quarter of a calendar year") {
      assumeCalendar(notebook, label, read.period);
    }
    if (read.grammar === "years") assumeYears(notebook, label, read.period);
    return { period: read.period, marks: read.marks ?? "" };
  }
  if (read.kind === "ambiguous") {
    const choices = read.choices.map(({ period }) => period);
    notebook.questions.push({ asks: "quarters", at, label, choices });
  }
  const why = read.kind === "ambiguous" ? "ambiguous period" : read.kind;
  notUnderstood(notebook, "row", at, label, label === "" ? "no period" : why);
  return undefined;
}

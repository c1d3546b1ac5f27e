import {
  type Period,
  type ReadLabel,
  dateAgainstSaid,
  isDateSerial,
  isoOfSerial,
  labelsAmong,
  looksLikePeriod,
  readPeriod,
} from "../../period/index.ts";
import { type Address, type Cell, type Sheet, addressAt, isBlankRow, textOf } from "../../workbook/index.ts";
import { type Context, type Lookup, formatKind, throughMerges } from "../../tables/index.ts";
import {
  NO_REMARKS,
  type Remark,
  asks,
  assumes,
  assumesCalendar,
  assumesMonthFirst,
  assumesYears,
  notUnderstood,
  refusesAnswer,
} from "../../reading/index.ts";
import type { LongColumn, LongTable } from "./find-columns.ts";

export type RowPeriod = { readonly period: Period; readonly marks: string };

/** The period of a row, where its label names one, and what there is to say of the label: once, at its first row. */
export type WhenRead = { readonly when: RowPeriod | undefined; readonly remarks: readonly Remark[] };

type Labels = { readonly alone: string; readonly all: string };

/** Reads each row's period; every different label is understood, asked about or said to be none, once. */
export function periodReader(
  sheet: Sheet,
  table: LongTable,
  columns: readonly LongColumn[],
  context: Context,
): { readonly periodOf: (row: number) => WhenRead; readonly remarks: readonly Remark[] } {
  const when = columns.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const { labelsOf, remarks } = labelReader(sheet, table, when, context);
  const labels = labelsIn(sheet, table, labelsOf);
  const { quarters, dates } = context.mapping;
  const readLabel = labelsAmong(labels, quarters, [], dates);
  const against = dateAgainstSaid(labels, dates);
  const seen = new Map<string, RowPeriod | undefined>();
  const whole = new Map<string, boolean>([["", false]]);
  const periodOf = (row: number): WhenRead => {
    const { alone, all } = labelsOf(row);
    const isWhole = whole.get(alone) ?? readLabel(alone).kind === "period";
    whole.set(alone, isWhole);
    const label = isWhole ? alone : all;
    if (seen.has(label)) return { when: seen.get(label), remarks: NO_REMARKS };
    const at = addressAt(sheet, row, when[0]?.column ?? 0);
    const read = understand(label, alone || label, readLabel, at, context.mapping.period !== undefined);
    seen.set(label, read.when);
    return label.trim() === against
      ? { ...read, remarks: [refusesAnswer(`dates=${dates ?? ""}`, at, label), ...read.remarks] }
      : read;
  };
  return { periodOf, remarks };
}

const ORDER: readonly string[] = ["period", "quarter", "month", "year"];
const WHOLE = /^(?:all|annual|total|year|full year)$/iu;

/**
 * What a row says of its period. `alone` is what its column of whole periods says, where no quarter or month stands
 * beside it: a year's column then only says the same again. A year stands once for the rows under it.
 */
function labelReader(
  sheet: Sheet,
  table: LongTable,
  when: readonly LongColumn[],
  context: Context,
): { readonly labelsOf: (row: number) => Labels; readonly remarks: readonly Remark[] } {
  const through = throughMerges(sheet);
  const years = yearsDown(sheet, table, when, through, context);
  const remarks = [...years.keys()].map((column) => {
    const heading = when.find((each) => each.column === column)?.heading ?? "";
    return assumes({ kind: "filled down", at: addressAt(sheet, table.headingRow, column), heading });
  });
  const period = when.find(({ role }) => role === "period")?.column;
  const parts = when.filter(({ role }) => role === "quarter" || role === "month");
  const quarters = new Set(parts.flatMap(({ role, column }) => (role === "quarter" ? [column] : [])));
  const label = (row: number, column: number) => {
    const text = years.get(column)?.get(row) ?? labelOf(through(row, column), context);
    return quarters.has(column) && /^[1-4]$/u.test(text) ? `Q${text}` : text;
  };
  const labelsOf = (row: number): Labels => {
    const all = when
      .map(({ column }) => label(row, column))
      .filter((text) => text !== "" && !WHOLE.test(text));
    const isAlone = parts.every(({ column }) => label(row, column) === "" || WHOLE.test(label(row, column)));
    return { alone: period === undefined || !isAlone ? "" : label(row, period), all: all.join(" ") };
  };
  return { labelsOf, remarks };
}

/** Years that stand in their first row only and hold for those below, where a quarter or month stands beside them. */
function yearsDown(
  sheet: Sheet,
  { headingRow, lastRow }: LongTable,
  when: readonly LongColumn[],
  through: Lookup,
  context: Context,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const found = new Map<number, ReadonlyMap<number, string>>();
  const parts = when.filter(({ role }) => role === "quarter" || role === "month");
  if (parts.length === 0) return found;
  for (const { column } of when.filter(({ role }) => role === "year" || role === "period")) {
    const filled = new Map<number, string>();
    let last = "";
    for (let row = headingRow + 1; row <= lastRow; row += 1) {
      if (isBlankRow(sheet, row)) continue;
      const said = labelOf(through(row, column), context);
      const hasPart = parts.some((part) => labelOf(through(row, part.column), context) !== "");
      if (said === "" && last !== "" && hasPart) filled.set(row, last);
      if (said !== "") last = said;
    }
    if (filled.size > 0) found.set(column, filled);
  }
  return found;
}

/** Every different label of a table's rows. */
function labelsIn(
  sheet: Sheet,
  { headingRow, lastRow }: LongTable,
  labelsOf: (row: number) => Labels,
): ReadonlySet<string> {
  const allOf = new Map<string, Set<string>>();
  for (let row = headingRow + 1; row <= lastRow; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    const { alone, all } = labelsOf(row);
    allOf.set(alone, (allOf.get(alone) ?? new Set()).add(all));
  }
  const labels = new Set<string>();
  for (const [alone, all] of allOf) {
    if (alone !== "" && readPeriod(alone).kind === "period") labels.add(alone);
    else for (const label of all) labels.add(label);
  }
  labels.delete("");
  return labels;
}

/** A cell that names a period as a label; dates that Excel keeps as numbers are ISO dates. */
export function labelOf(cell: Cell | null, { workbook }: Pick<Context, "workbook">): string {
  const value = cell?.value ?? null;
  if (typeof value === "number" && formatKind(cell?.format) === "date" && isDateSerial(value)) {
    return isoOfSerial(value, workbook.date1904);
  }
  return textOf(cell);
}

function understand(
  label: string,
  shown: string,
  readLabel: ReadLabel,
  at: Address,
  /** Whether a person has said which period is the current one. */
  isSaid: boolean,
): WhenRead {
  const read = readLabel(label);
  if (read.kind === "period") {
    const { period, grammar, monthFirst, marks = "" } = read;
    const remarks = [
      ...(grammar === "quarter of a calendar year" ? [assumesCalendar(label, period)] : []),
      ...(grammar === "years" ? [assumesYears(label, period)] : []),
      ...(monthFirst === true ? [assumesMonthFirst(label, period)] : []),
    ];
    return { when: { period, marks }, remarks };
  }
  const why = read.kind === "ambiguous" ? "ambiguous period" : read.kind;
  const left = notUnderstood("row", at, shown, label === "" ? "no period" : why);
  if (read.kind === "not a period" && !isSaid && looksLikePeriod(label)) {
    return { when: undefined, remarks: [asks({ asks: "current period", at }), left] };
  }
  if (read.kind === "ambiguous") {
    const choices = read.choices.map(({ period }) => period);
    return { when: undefined, remarks: [asks({ asks: "quarters", at, label, choices }), left] };
  }
  if (read.kind !== "either date") return { when: undefined, remarks: [left] };
  const { choices } = read;
  return { when: undefined, remarks: [asks({ asks: "dates", at, label, choices }, "a column"), left] };
}

import {
  type Period,
  type ReadLabel,
  dateAgainstSaid,
  isDateSerial,
  isoOfSerial,
  labelsAmong,
  readPeriod,
} from "../../period/index.ts";
import { type Address, type Cell, type Sheet, addressAt, isBlankRow, textOf } from "../../workbook/index.ts";
import { type Context, type Lookup, formatKind, throughMerges } from "../../tables/index.ts";
import {
  assumeCalendar,
  assumeMonthFirst,
  assumeYears,
  notUnderstood,
  refuseAnswer,
} from "../../reading/index.ts";
import type { LongColumn, LongTable } from "./find-columns.ts";

export type RowPeriod = { readonly period: Period; readonly marks: string };

type Labels = { readonly alone: string; readonly all: string };

/** Reads each row's period; every different label is understood, asked about or written down once. */
export function periodReader(
  sheet: Sheet,
  table: LongTable,
  columns: readonly LongColumn[],
  context: Context,
): (row: number) => RowPeriod | undefined {
  const when = columns.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const labelsOf = labelReader(sheet, table, when, context);
  const labels = labelsIn(sheet, table, labelsOf);
  const { quarters, dates } = context.mapping;
  const readLabel = labelsAmong(labels, quarters, [], dates);
  const against = dateAgainstSaid(labels, dates);
  let isRefused = false;
  const seen = new Map<string, RowPeriod | undefined>();
  const whole = new Map<string, boolean>([["", false]]);
  return (row) => {
    const { alone, all } = labelsOf(row);
    const isWhole = whole.get(alone) ?? readLabel(alone).kind === "period";
    whole.set(alone, isWhole);
    const label = isWhole ? alone : all;
    if (!isRefused && label.trim() === against) {
      isRefused = true;
      const at = addressAt(sheet, row, when[0]?.column ?? 0);
      refuseAnswer(context.notebook, `dates=${dates ?? ""}`, at, label);
    }
    if (!seen.has(label))
      seen.set(
        label,
        understand(label, alone || label, readLabel, addressAt(sheet, row, when[0]?.column ?? 0), context),
      );
    return seen.get(label);
  };
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
): (row: number) => Labels {
  const through = throughMerges(sheet);
  const years = yearsDown(sheet, table, when, through, context);
  const period = when.find(({ role }) => role === "period")?.column;
  const parts = when.filter(({ role }) => role === "quarter" || role === "month");
  const label = (row: number, column: number) =>
    years.get(column)?.get(row) ?? labelOf(through(row, column), context);
  return (row) => {
    const all = when
      .map(({ column }) => label(row, column))
      .filter((text) => text !== "" && !WHOLE.test(text));
    const isAlone = parts.every(({ column }) => label(row, column) === "" || WHOLE.test(label(row, column)));
    return { alone: period === undefined || !isAlone ? "" : label(row, period), all: all.join(" ") };
  };
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
  for (const { column, heading } of when.filter(({ role }) => role === "year" || role === "period")) {
    const filled = new Map<number, string>();
    let last = "";
    for (let row = headingRow + 1; row <= lastRow; row += 1) {
      if (isBlankRow(sheet, row)) continue;
      const said = labelOf(through(row, column), context);
      const hasPart = parts.some((part) => labelOf(through(row, part.column), context) !== "");
      if (said === "" && last !== "" && hasPart) filled.set(row, last);
      if (said !== "") last = said;
    }
    if (filled.size === 0) continue;
    found.set(column, filled);
    const at = addressAt(sheet, headingRow, column);
    context.notebook.assumptions.push({ kind: "filled down", at, heading });
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
  { notebook }: Context,
): RowPeriod | undefined {
  const read = readLabel(label);
  if (read.kind === "period") {
    if (read.grammar === "quarter of a calendar year") {
      assumeCalendar(notebook, label, read.period);
    }
    if (read.grammar === "years") assumeYears(notebook, label, read.period);
    if (read.monthFirst === true) assumeMonthFirst(notebook, label, read.period);
    return { period: read.period, marks: read.marks ?? "" };
  }
  if (read.kind === "ambiguous") {
    const choices = read.choices.map(({ period }) => period);
    notebook.questions.push({ asks: "quarters", at, label, choices });
  }
  const isAsked = notebook.questions.some(
    (question) =>
      question.asks === "dates" && question.at.column === at.column && question.at.sheet === at.sheet,
  );
  if (read.kind === "either date" && !isAsked) {
    notebook.questions.push({ asks: "dates", at, label, choices: read.choices });
  }
  const why = read.kind === "ambiguous" ? "ambiguous period" : read.kind;
  notUnderstood(notebook, "row", at, shown, label === "" ? "no period" : why);
  return undefined;
}

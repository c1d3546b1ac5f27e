import type { Unit } from "../../figure/index.ts";
import { type Period, comparePeriods, periodKey, samePeriod } from "../../period/index.ts";
import { type Observation, isMeasured } from "../../register/index.ts";
import { type Cell, textOf, addressAt, cellAt } from "../../workbook/index.ts";
import { type Remark, type Role, notUnderstood } from "../../reading/index.ts";
import { sameFigure, withParts } from "../../settle/index.ts";
import { type Observed, observationOrder, flagsIn, observe, readNumber } from "../../tables/index.ts";
import type { Columns, Dated } from "./columns.ts";
import type { Desk } from "./desk.ts";

export type Figures = { readonly observations: Observation[]; readonly unit: Unit | undefined };

/** The figures of one row, oldest first, each with the parts kept beside it for the same period. */
export function figuresOf(desk: Desk, row: number): Figures {
  const { sheet, columns, context, remarks } = desk;
  const observations = new Map<string, Observation>();
  const newest = unitOver(columns);
  let unit: Unit | undefined;
  remarks.push(...partsAlone(desk, row));
  for (const dated of figureColumns(columns)) {
    const at = addressAt(sheet, row, dated.column);
    const key = periodKey(dated.period);
    const cell = figureCell(desk, row, dated);
    const beside = { flags: [...flagsIn(dated.marks).flags, ...(desk.types?.flagsOf(dated.column) ?? [])] };
    const read = asHeaded(newest, dated, observe(cell, at, dated.period, context.legends, beside));
    remarks.push(...read.remarks);
    const earlier = observations.get(key);
    if (earlier !== undefined && earlier.state !== "blank") {
      if (read.observation.state !== "blank" && !sameFigure(earlier, read.observation)) {
        const name = textOf(
          cellAt(sheet, row, columns.labels.get("code") ?? columns.labels.get("title") ?? 0),
        );
        remarks.push(notUnderstood("cell", at, name, "repeated period", earlier.at));
      }
      continue;
    }
    observations.set(
      key,
      withParts(read.observation, {
        numerator: partOf(desk, row, "numerator", dated),
        denominator: partOf(desk, row, "denominator", dated),
        lower: partOf(desk, row, "lower limit", dated),
        upper: partOf(desk, row, "upper limit", dated),
      }),
    );
    if (read.unit !== undefined) unit ??= { kind: read.unit, of: read.of };
  }
  return { observations: [...observations.values()].toSorted(observationOrder), unit };
}

/**
 * A figure under a heading that names another unit than the newest one does, so that nobody can tell what it is in the KPI's own,
 * or that says that it is of a part of its period alone.
 */
function asHeaded(newest: string | undefined, { unit, isPart }: Dated, read: Observed): Observed {
  const { observation } = read;
  const isOther = unit !== undefined && unit !== newest;
  if ((!isOther && isPart !== true) || !isMeasured(observation)) return read;
  const { period, flags, at, value } = observation;
  const why = isPart === true ? "of a part of its period" : "a different unit";
  const remark = notUnderstood("cell", at, String(value), why);
  const unread: Observation = { period, flags, state: "unread", at, marker: String(value) };
  return { ...read, observation: unread, remarks: [...read.remarks, remark] };
}

/** The unit that stands beside the newest period whose heading names one. */
function unitOver({ dated }: Columns): string | undefined {
  const named = dated.filter(({ role, unit }) => role === "value" && unit !== undefined);
  return named.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1)?.unit;
}

/** What stands under a denominator or a limit of a period that has neither a figure nor a numerator. */
function partsAlone({ sheet, columns }: Desk, row: number): readonly Remark[] {
  const figures = figureColumns(columns);
  return columns.dated.flatMap(({ role, column, period }) => {
    if (!PARTS.has(role) || figures.some((each) => samePeriod(each.period, period))) return [];
    const text = textOf(cellAt(sheet, row, column));
    return text === "" ? [] : [notUnderstood("cell", addressAt(sheet, row, column), text, "a part alone")];
  });
}

const PARTS: ReadonlySet<Role> = new Set<Role>(["denominator", "lower limit", "upper limit"]);

/** The columns of figures, and those of numerators where their period has no other: something stands there all the same. */
function figureColumns({ dated }: Columns): readonly Dated[] {
  const values = dated.filter(({ role }) => role === "value");
  const alone = dated.filter(
    ({ role, period }) => role === "numerator" && !values.some((each) => samePeriod(each.period, period)),
  );
  return [...values, ...alone];
}

/** A figure's cell; where it is merged with its neighbours, words hold for all of them and a number for none but its own. */
function figureCell({ through, sheet }: Desk, row: number, { column, role }: Dated): Cell | null {
  if (role !== "value") return null;
  const own = sheet.rows[row]?.[column] ?? null;
  if (own !== null) return own;
  const merged = through(row, column);
  return typeof merged?.value === "string" && !/^[\d£(.-]/u.test(merged.value.trim()) ? merged : null;
}

type PartRole = "numerator" | "denominator" | "lower limit" | "upper limit";

function partOf(desk: Desk, row: number, role: PartRole, { period, column }: Dated) {
  const { sheet, columns, context, parts, remarks } = desk;
  const beside = datedColumn(columns, role, period);
  const own = role === "numerator" || role === "denominator" ? parts.of.get(row)?.get(role) : undefined;
  const place = { row: beside === undefined ? (own ?? row) : row, column: beside ?? column };
  const at = addressAt(sheet, place.row, place.column);
  if (beside === undefined && own === undefined) return { value: undefined, at };
  const read = readNumber(cellAt(sheet, place.row, place.column), at, context.legends);
  remarks.push(...read.remarks);
  return { value: read.value, at };
}

/** The column of a role for one period; nothing where there is none. */
export function datedColumn({ dated }: Columns, role: Role, period: Period): number | undefined {
  return dated.find((each) => each.role === role && samePeriod(each.period, period))?.column;
}

/**
 * What the headings over figures say of their unit: the one that stands beside the newest period that has one; else a
 * heading, where each has a per cent sign. Empty where none does.
 */
export function headingOver(columns: Columns): string {
  const unit = unitOver(columns);
  if (unit !== undefined) return `(${unit})`;
  const values = columns.dated.filter(({ role }) => role === "value");
  return values.every(({ heading }) => heading.includes("%")) ? (values[0]?.heading ?? "") : "";
}

import { type Period, dateAgainstSaid } from "../../period/index.ts";
import { type Sheet, addressAt } from "../../workbook/index.ts";
import { type Context, pickAreas, currentPeriod, mayHoldTargets, saysQuarter } from "../../tables/index.ts";
import {
  type Role,
  type Remark,
  asks,
  assumes,
  assumesCalendar,
  assumesMonthFirst,
  assumesYears,
  notUnderstood,
  refusesAnswer,
  type ColumnReading,
  NO_REMARKS,
} from "../../reading/index.ts";
import type { Parted } from "../../settle/index.ts";
import { codesInNames } from "./codes-in-names.ts";
import { isRed } from "./colour-bands.ts";
import { type FoundTable, holdsFigures } from "./headings.ts";
import type { FoundColumn } from "./name-columns.ts";
import { newestOfRows } from "./newest-of-rows.ts";
import { beforeBeside } from "./before-beside.ts";
import { toDateAside } from "./targets-to-date.ts";
import { withOutcomes } from "./own-outcomes.ts";
import { figureRole, mayBeOf, relativeOf } from "./relative.ts";
import { notRead } from "./not-read.ts";
import { answeredFor, newestUnknown } from "./newest-unknown.ts";

/** A column of figures, targets or statuses, and the period it is for; a target may be for no stated period. */
export type Dated = {
  readonly role: Role;
  readonly column: number;
  readonly heading: string;
  readonly period: Period;
  readonly marks: string;
  /** The name that tells its figures from others of its period, where each has one. */
  readonly apart?: string;
  /** The unit that its heading names beside the period, as it is written. */
  readonly unit?: string;
  /** Set where its heading says that its figures are of a part of the period. */
  readonly isPart?: true;
};

/** A column of another area's figures. */
type DatedBeside = Dated & { readonly area: string };

/** The columns of one scorecard, sorted by what they are for. */
export type Columns = {
  readonly labels: ReadonlyMap<Role, number>;
  /** Parts a code from a title that stands in its cell. */
  readonly codes: (text: string) => Parted | undefined;
  readonly dated: readonly Dated[];
  /** Columns headed with an area's name. */
  readonly beside: readonly DatedBeside[];
  /** The target column that names no period, where there is one. */
  readonly target: number | undefined;
  /** Columns of the other areas of which a report may be made by itself. */
  readonly apart: readonly DatedBeside[];
  /** What statuses, targets and words in a column of their own are of, where that is no period of a figure that was read. */
  readonly newest: Period | undefined;
  /** Columns that are headed as targets and could not be understood. */
  readonly unsure: readonly number[];
  readonly readings: readonly ColumnReading[];
  /** What there is to say of them. */
  readonly remarks: readonly Remark[];
};

/** Sorts out a table's columns, those that cannot be understood among its remarks. */
export function columnsOf(sheet: Sheet, given: FoundTable, context: Context): Columns {
  const { mapping } = context;
  const table = { ...given, columns: beforeBeside(toDateAside(given.columns), mapping.lastYear) };
  const quarterly = saysQuarter(sheet, table.headingBottom, table.columns);
  const current = needsCurrent(table)
    ? currentPeriod(sheet, table.headingTop, context, quarterly)
    : undefined;
  const outcomes = withOutcomes(sheet, table, context);
  const remarks: Remark[] = [
    ...(current?.remarks ?? []),
    ...datesRefused(sheet, table, context),
    ...outcomes.remarks,
  ];
  const labels = new Map<Role, number>();
  const dated: Dated[] = [];
  const beside: DatedBeside[] = [];
  const readings: ColumnReading[] = [];
  const paired = pairedRoles(table);
  const unknown = newestUnknown(sheet, table);
  const answered = answeredFor(unknown.at(-1), table, context);
  for (const found of outcomes.columns) {
    const { column, heading, meaning } = found;
    if (found === unknown.at(-1) && answered !== undefined) {
      const at = addressAt(sheet, table.headingBottom, column);
      dated.push({ role: "value", column, heading, period: answered, marks: "" });
      remarks.push(assumes({ kind: "relative heading", at, heading, period: answered }));
      readings.push({ at, heading, became: "value", period: answered });
      continue;
    }
    const at = addressAt(sheet, table.headingBottom, column);
    if (meaning.means === "role") {
      const relative =
        meaning.period === undefined ? relativeOf(meaning.time ?? meaning.role, heading) : undefined;
      if (relative !== undefined && current?.period !== undefined && !mayBeOf(heading, current.period)) {
        remarks.push(notUnderstood("column", at, heading, "not a period"));
        continue;
      }
      const period =
        meaning.period ??
        (current?.period && relative?.(current.period, mapping.lastYear)) ??
        (paired.has(meaning.role) ? dated.findLast(({ role }) => role === "value")?.period : undefined);
      if (period !== undefined) {
        const figures = {
          role: figureRole(meaning.role),
          column,
          heading,
          period,
          marks: meaning.marks ?? "",
          ...(meaning.apart === undefined ? {} : { apart: meaning.apart }),
          ...(meaning.unit === undefined ? {} : { unit: meaning.unit }),
          ...(meaning.isPart === undefined ? {} : { isPart: meaning.isPart }),
        };
        if (meaning.area === undefined) dated.push(figures);
        else beside.push({ ...figures, area: meaning.area });
        const kind = meaning.isUndated === true ? "undated area" : "relative heading";
        if (relative !== undefined || meaning.isUndated === true)
          remarks.push(assumes({ kind, at, heading, period }));
        if (meaning.calendar === true) remarks.push(assumesCalendar(heading, period));
        if (meaning.monthFirst === true) remarks.push(assumesMonthFirst(heading, period));
        if (meaning.years === true) remarks.push(assumesYears(heading, period));
      } else if (relative !== undefined) {
        remarks.push(asks({ asks: "current period", at }));
      } else if (!labels.has(meaning.role)) {
        labels.set(meaning.role, column);
      } else if (meaning.role !== "trend" && !isRed(heading)) {
        remarks.push(notUnderstood("column", at, heading, "repeated heading"));
        continue;
      }
      readings.push({ at, heading, became: meaning.role, ...(period === undefined ? {} : { period }) });
    } else {
      remarks.push(...notRead(found, sheet, table, unknown.includes(found) && mapping.period === undefined));
    }
  }
  // Where a column may hold newer figures than any that is read, nobody can tell which a status beside them is of.
  if (unknown.length > 0 && answered === undefined) labels.delete("status");
  const sorted = sortAreas(dated, beside, sheet, context);
  return {
    labels,
    codes: codesInNames(sheet, table, labels, context.workbook),
    dated: sorted.dated,
    beside: sorted.beside,
    apart: sorted.apart,
    target: labels.get("target"),
    newest: newestOfRows(sorted.dated, outcomes.columns, current?.period),
    unsure: table.columns.filter(isUnsure).map(({ column }) => column),
    readings,
    remarks: [...remarks, ...sorted.remarks],
  };
}

function isUnsure({ heading, meaning }: FoundColumn): boolean {
  return meaning.means === "nothing known" && mayHoldTargets(heading);
}

/** Refuses what was said of dates where a heading can be read only otherwise. */
function datesRefused(sheet: Sheet, table: FoundTable, { mapping: { dates } }: Context): readonly Remark[] {
  const headings = table.columns.map(({ heading }) => heading);
  const against = dateAgainstSaid(headings, dates);
  const found = table.columns.find(({ heading }) => heading.trim() === against);
  if (against === undefined || found === undefined) return NO_REMARKS;
  const at = addressAt(sheet, table.headingBottom, found.column);
  return [refusesAnswer(`dates=${dates ?? ""}`, at, against)];
}

/** Roles that stand once for each period: a column of one belongs to the figures on its left. */
function pairedRoles({ columns }: FoundTable): ReadonlySet<Role> {
  const bare = columns.flatMap(({ meaning }) =>
    meaning.means === "role" && meaning.period === undefined ? [meaning.role] : [],
  );
  return new Set(MAY_PAIR.filter((role) => bare.filter((each) => each === role).length > 1));
}

const MAY_PAIR: readonly Role[] = ["status", "target", "note"];

/**
 * Beside columns that name no area, those that do are for comparing with. Where every column names one,
 * whose figures to read is the same question as for areas down the side.
 */
function sortAreas(
  dated: readonly Dated[],
  beside: readonly DatedBeside[],
  sheet: Sheet,
  context: Context,
): Pick<Columns, "dated" | "beside" | "apart" | "remarks"> {
  if (beside.length === 0 || dated.some(({ role }) => role === "value")) {
    return { dated, beside, apart: [], remarks: NO_REMARKS };
  }
  const { pick, remarks } = pickAreas(
    beside.map(({ area }) => area),
    sheet.name,
    context,
  );
  return {
    dated: [...dated, ...beside.filter(({ area }) => pick(area).whose === "own")],
    beside: beside.filter(({ area }) => pick(area).whose === "comparator"),
    apart: beside.filter(({ area }) => {
      const place = pick(area);
      return place.whose !== "own" && place.beside !== undefined;
    }),
    remarks,
  };
}

function needsCurrent({ columns }: FoundTable): boolean {
  return columns.some(
    ({ meaning }) => holdsFigures(meaning) && meaning.means === "role" && meaning.period === undefined,
  );
}

import { type Period, dateAgainstSaid, financialYearOf, previous, yearBefore } from "../../period/index.ts";
import { type Sheet, textOf, addressAt, cellAt } from "../../workbook/index.ts";
import { type Context, pickAreas, type CurrentPeriod, currentPeriod } from "../../tables/index.ts";
import {
  type Role,
  assumeCalendar,
  assumeMonthFirst,
  assumeYears,
  notUnderstood,
  refuseAnswer,
  type ColumnReading,
} from "../../reading/index.ts";
import type { Mapping } from "../../answers/index.ts";
import { type FoundTable, holdsFigures } from "./find-tables.ts";
import type { FoundColumn } from "./name-columns.ts";

/** A column of figures, targets or statuses, and the period it is for; a target may be for no stated period. */
export type Dated = {
  readonly role: Role;
  readonly column: number;
  readonly heading: string;
  readonly period: Period;
  readonly marks: string;
};

/** A column of another area's figures. */
type DatedBeside = Dated & { readonly area: string };

/** The columns of one scorecard, sorted by what they are for. */
export type Columns = {
  readonly labels: ReadonlyMap<Role, number>;
  readonly dated: readonly Dated[];
  /** Columns headed with an area's name. */
  readonly beside: readonly DatedBeside[];
  /** The target column that names no period, where there is one. */
  readonly target: number | undefined;
  readonly readings: readonly ColumnReading[];
  readonly current: CurrentPeriod | undefined;
};

type Relative = (current: Period, lastYear: Mapping["lastYear"]) => Period;

const RELATIVE: Partial<Record<Role, Relative>> = {
  "this quarter": (current) => current,
  "last quarter": (current) => previous(current),
  "same quarter last year": (current) => yearBefore(current),
  "last year": (current, lastYear) =>
    lastYear === "same quarter" ? yearBefore(current) : previous(financialYearOf(current)),
  value: (current) => current,
  numerator: (current) => current,
  denominator: (current) => current,
  "lower limit": (current) => current,
  "upper limit": (current) => current,
};

/** Sorts out a table's columns; those that cannot be understood are written down. */
export function columnsOf(sheet: Sheet, table: FoundTable, context: Context): Columns {
  const { notebook, mapping } = context;
  const current = needsCurrent(table) ? currentPeriod(sheet, table.headingTop, context) : undefined;
  if (current !== undefined && current.from !== "saved answers") {
    const { period, from, text } = current;
    notebook.assumptions.push({ kind: "current period", period, from, text });
  }
  const labels = new Map<Role, number>();
  const dated: Dated[] = [];
  const beside: DatedBeside[] = [];
  const readings: ColumnReading[] = [];
  const paired = pairedRoles(table);
  refuseDates(sheet, table, context);
  for (const found of table.columns) {
    const { column, heading, meaning } = found;
    const at = addressAt(sheet, table.headingBottom, column);
    if (meaning.means === "role") {
      const relative = meaning.period === undefined ? RELATIVE[meaning.role] : undefined;
      const period =
        meaning.period ??
        (current === undefined ? undefined : relative?.(current.period, mapping.lastYear)) ??
        (paired.has(meaning.role) ? dated.findLast(({ role }) => role === "value")?.period : undefined);
      if (period !== undefined) {
        const figures = {
          role: figureRole(meaning.role),
          column,
          heading,
          period,
          marks: meaning.marks ?? "",
        };
        if (meaning.area === undefined) dated.push(figures);
        else beside.push({ ...figures, area: meaning.area });
        if (relative !== undefined)
          notebook.assumptions.push({ kind: "relative heading", at, heading, period });
        if (meaning.calendar === true) assumeCalendar(notebook, heading, period);
        if (meaning.monthFirst === true) assumeMonthFirst(notebook, heading, period);
        if (meaning.years === true) assumeYears(notebook, heading, period);
      } else if (relative !== undefined) {
        notebook.questions.push({ asks: "current period", at });
      } else if (!labels.has(meaning.role)) {
        labels.set(meaning.role, column);
      } else if (meaning.role !== "trend") {
        notUnderstood(notebook, "column", at, heading, "repeated heading");
        continue;
      }
      readings.push({ at, heading, became: meaning.role, ...(period === undefined ? {} : { period }) });
    } else {
      complainOfColumn(found, sheet, table, context);
    }
  }
  return {
    labels,
    ...sortAreas(dated, beside, sheet, context),
    target: labels.get("target"),
    readings,
    current,
  };
}

/** Refuses what was said of dates where a heading can be read only otherwise. */
function refuseDates(sheet: Sheet, table: FoundTable, { mapping: { dates }, notebook }: Context): void {
  const headings = table.columns.map(({ heading }) => heading);
  const against = dateAgainstSaid(headings, dates);
  const found = table.columns.find(({ heading }) => heading.trim() === against);
  if (against === undefined || found === undefined) return;
  refuseAnswer(
    notebook,
    `dates=${dates ?? ""}`,
    addressAt(sheet, table.headingBottom, found.column),
    against,
  );
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
): Pick<Columns, "dated" | "beside"> {
  if (beside.length === 0 || dated.some(({ role }) => role === "value")) return { dated, beside };
  const pick = pickAreas(
    beside.map(({ area }) => area),
    sheet.name,
    context,
  );
  return {
    dated: [...dated, ...beside.filter(({ area }) => pick(area).whose === "own")],
    beside: beside.filter(({ area }) => pick(area).whose === "comparator"),
  };
}

function needsCurrent({ columns }: FoundTable): boolean {
  return columns.some(
    ({ meaning }) => holdsFigures(meaning) && meaning.means === "role" && meaning.period === undefined,
  );
}

const BY_CURRENT: ReadonlySet<Role> = new Set([
  "this quarter",
  "last quarter",
  "same quarter last year",
  "last year",
]);

function figureRole(role: Role): Role {
  return BY_CURRENT.has(role) ? "value" : role;
}

function complainOfColumn(
  { column, heading, meaning }: FoundColumn,
  sheet: Sheet,
  table: FoundTable,
  { notebook }: Context,
): void {
  const at = addressAt(sheet, table.headingBottom, column);
  switch (meaning.means) {
    case "role":
      return;
    case "ambiguous period":
      notebook.questions.push({
        asks: "quarters",
        at,
        label: heading,
        choices: meaning.choices.map(({ period }) => period),
      });
      notUnderstood(notebook, "column", at, heading, "ambiguous period");
      return;
    case "either date":
      if (!notebook.questions.some(({ asks }) => asks === "dates")) {
        notebook.questions.push({ asks: "dates", at, label: heading, choices: meaning.choices });
      }
      notUnderstood(notebook, "column", at, heading, "either date");
      return;
    case "a week":
      if (table.columns.find((each) => each.meaning.means === "a week")?.column === column) {
        notUnderstood(notebook, "column", at, heading, "a week");
      }
      return;
    case "wrong year":
      notUnderstood(notebook, "column", at, heading, "wrong year");
      return;
    case "nothing known":
      notUnderstood(notebook, "column", at, heading, "unknown heading");
      return;
    case "no heading":
      if (holdsAnything(sheet, table, column)) notUnderstood(notebook, "column", at, "", "no heading");
  }
}

function holdsAnything(sheet: Sheet, table: FoundTable, column: number): boolean {
  for (let row = table.headingBottom + 1; row <= table.lastRow; row += 1) {
    if (textOf(cellAt(sheet, row, column)) !== "") return true;
  }
  return false;
}

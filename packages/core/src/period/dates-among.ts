import { periodOfDate, readDate } from "./date.ts";
import {
  type DateOrder,
  changedOver,
  dateAgainst,
  dateOrderOf,
  isDateInFigures,
  readMonthFirst,
} from "./date-order.ts";
import type { Period } from "./period.ts";
import type { PeriodReading, ReadLabel } from "./reading.ts";

/** What a person says of dates that may be read two ways. `changed over`: Excel's own dates have day and month changed over. */
export type DatesSaid = "day first" | "month first" | "changed over";

/**
 * Reads dates in figures by what is possible for all dates among the labels; where that may be either way, or dates
 * of Excel's stand beside dates typed as text, no date among them is read until a person says how.
 */
export function withDates(
  labels: readonly string[],
  read: ReadLabel,
  said: DatesSaid | undefined,
): ReadLabel {
  const order = asSaid(labels, said);
  if (order === "day first") return read;
  return (label) => (isDateInFigures(label) ? dated(label.trim(), order, said) : read(label));
}

/** How the dates are to be read: as a person says where nothing speaks against it. */
function asSaid(labels: readonly string[], said: DatesSaid | undefined): DateOrder {
  const order = dateOrderOf(labels);
  const isFree = order === "day first" && said === "month first" && dateAgainst(labels, said) === undefined;
  return isFree ? said : order;
}

/** The date that speaks against what a person said of the dates of a column: "day first" beside "10/31/2024". */
export function dateAgainstSaid(labels: Iterable<string>, said: DatesSaid | undefined): string | undefined {
  return said === undefined || said === "changed over" ? undefined : dateAgainst(labels, said);
}

function dated(label: string, order: DateOrder, said: DatesSaid | undefined): PeriodReading {
  const isStored = /^\d{4}-/u.test(label);
  const dayFirst = readDate(label);
  const monthFirst = isStored ? changedOver(label) : readMonthFirst(label);
  if (order === "month first") return one(isStored ? dayFirst : monthFirst, !isStored);
  if (said === undefined) return { kind: "either date", choices: periodsOf([dayFirst, monthFirst]) };
  if (isStored) return one(said === "changed over" ? monthFirst : dayFirst, false);
  return said === "month first" ? one(monthFirst, true) : one(dayFirst ?? monthFirst, dayFirst === undefined);
}

function one(date: string | undefined, monthFirst: boolean): PeriodReading {
  if (date === undefined) return { kind: "not a period" };
  const period = periodOfDate(date);
  return { kind: "period", period, grammar: "date", ...(monthFirst ? { monthFirst: true } : {}) };
}

function periodsOf(dates: readonly (string | undefined)[]): readonly Period[] {
  return dates.flatMap((date) => (date === undefined ? [] : [periodOfDate(date)]));
}

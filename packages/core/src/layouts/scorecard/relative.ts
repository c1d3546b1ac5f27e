import type { Mapping } from "../../answers/index.ts";
import { type Period, financialYearOf, previous, yearBefore } from "../../period/index.ts";
import type { Role } from "../../reading/index.ts";
import { saysOfMonth } from "../../tables/index.ts";
import { saysThisYear, thisYearSoFar } from "./this-year.ts";

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

/** The period that a heading names by the current one, such as `Last quarter`; none where it names none. */
export function relativeOf(role: Role, heading: string): Relative | undefined {
  return role === "this quarter" && saysThisYear(heading) ? thisYearSoFar : RELATIVE[role];
}

/** Whether a heading may be of the current period: `This month` under a title of a quarter is of a month that nobody names. */
export function mayBeOf(heading: string, current: Period): boolean {
  return current.months === 1 || !saysOfMonth(heading);
}

const BY_CURRENT: ReadonlySet<Role> = new Set([
  "this quarter",
  "last quarter",
  "same quarter last year",
  "last year",
]);

/** What a column of such a heading holds: figures, whichever period they are of. */
export function figureRole(role: Role): Role {
  return BY_CURRENT.has(role) ? "value" : role;
}

import { type Judgement, edgeOf } from "../comparison/index.ts";
import { type Unit, type UnitKind, roundedNumber, tableFigure } from "../figure/index.ts";
import { type Kpi, type Measured, isMeasured, ownPlaces, printedPlaces } from "../register/index.ts";
import { toTellOutside } from "./bounds.ts";
import type { Pattern } from "./pattern.ts";
import type { Role } from "./role.ts";

/** More decimals than this help nobody, even to tell a figure from its target. */
const MOST_DECIMALS = 4;

/** To tell a figure from its range, no more than is taken to be printed where small counts are protected; what is whole stays so. */
const MOST_OUTSIDE: Partial<Record<UnitKind, number>> = { percentage: 1, rate: 2, days: 2, number: 2 };

/** An average of counts, such as 0.3 of a visit, may be less than one; counts of people are whole. */
const MOST_OF_COUNTS = 2;

/** What is a figure, or one less another. */
const OF_FIGURES: ReadonlySet<Role> = new Set<Role>([
  ...(["level", "change", "alone", "alone change", "sum", "sum change", "lowest", "highest"] as const),
  ...(["peer", "peer gap"] as const),
]);

/** The places that a fact of a KPI prints with, of those it has: figures need none for the sake of a target. */
export function placesFor(role: Role, kpi: Kpi, decimals: number): number {
  return OF_FIGURES.has(role) ? ownPlaces(kpi, decimals) : decimals;
}

/**
 * One precision for a KPI's value, target and comparisons, so that a figure never prints two ways.
 * Where it would print a figure as equal to a target it misses, it shows as many more as it takes; as equal to the end of an
 * expected range that it lies outside, or as none where it is little, as many more as a small count behind it bears.
 */
export function precisionOf(
  kpi: Kpi,
  latest: Measured | undefined,
  status: Judgement,
  pattern: Pattern | undefined,
): number {
  const { unit } = kpi;
  const values = kpi.observations.filter(isMeasured).map(({ value }) => value);
  let decimals = printedPlaces(kpi);
  if (unit.decimals === undefined) {
    decimals = toTellFromNone(toTellFromAll(decimals, unit, values), unit, values);
    decimals = toTellOutside(decimals, MOST_OUTSIDE[unit.kind] ?? decimals, unit, pattern);
  }
  if (!latest || status.kind === "none") return decimals;
  // What meets a target that is not to be reached must not print as reaching it.
  if (status.kind === "met" && status.target.strict !== true) return decimals;
  const printed = (value: number) => tableFigure(value, unit, decimals);
  const edge = edgeOf(status.target, latest.value);
  if (edge === latest.value) return decimals;
  while (decimals < MOST_DECIMALS && printed(latest.value) === printed(edge)) decimals += 1;
  return decimals;
}

/** So many places, up to the most, that nearly all does not print as all of them, nor a few as none. */
function toTellFromAll(decimals: number, unit: Unit, values: readonly number[]): number {
  if (unit.kind !== "percentage") return decimals;
  const isSaidWhole = (value: number) =>
    value > 0 &&
    value < 100 &&
    (value < 1 || value > 99) &&
    [0, 100].includes(roundedNumber(value, decimals));
  return values.some(isSaidWhole) ? Math.max(decimals, MOST_OUTSIDE.percentage ?? 0) : decimals;
}

/** So many places, up to the most, that what is little does not print as nothing. */
function toTellFromNone(decimals: number, unit: Unit, values: readonly number[]): number {
  const most = unit.kind === "count" ? MOST_OF_COUNTS : (MOST_OUTSIDE[unit.kind] ?? decimals);
  const isSaidNone = (value: number) =>
    value !== 0 && Math.abs(value) < 1 && roundedNumber(value, decimals) === 0;
  return decimals < most && values.some(isSaidNone) ? toTellFromNone(decimals + 1, unit, values) : decimals;
}

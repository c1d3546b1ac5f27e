import { decimalsIn } from "./round.ts";
import type { Unit, UnitKind } from "./unit.ts";

/** The most decimal places of the kinds that have a fixed rule. */
const MOST: Record<Exclude<UnitKind, "percentage" | "rate" | "money">, number> = {
  count: 0,
  days: 1,
  number: 2,
  duration: 0,
  "yes or no": 0,
  grade: 1,
};

/** A denominator from which a percentage is steady enough for a decimal place. */
const LARGE_DENOMINATOR = 200;

/**
 * The decimal places of one KPI, the same through the whole report: never fewer than its targets have. A place fixed by a
 * person wins over the house's rules. By those no more places are printed than the data has, and: percentages have one
 * only where the typical denominator is 200 or more; rates have three significant figures and at most two places; days
 * have one, other numbers two; money has pence where it is under £100; counts, durations and answers have none.
 *
 * @param denominators those that are known; with none, the data alone decides.
 * @param targetPlaces those of its targets, as their cells show them.
 */
export function decimalsFor(
  unit: Unit,
  values: readonly number[],
  denominators: readonly number[],
  targetPlaces = 0,
): number {
  const own = unit.decimals ?? houseDecimals(unit.kind, values, denominators);
  if (unit.kind === "duration" || unit.kind === "yes or no") return own;
  // Pounds have both places of their pence or none.
  return Math.max(own, unit.kind === "money" && targetPlaces > 0 ? 2 : targetPlaces);
}

function houseDecimals(kind: UnitKind, values: readonly number[], denominators: readonly number[]): number {
  const inData = mostDecimals(values);
  if (kind === "percentage") return percentageDecimals(inData, denominators);
  if (kind === "money") return penceFor(values);
  return Math.min(inData, kind === "rate" ? rateDecimals(values) : MOST[kind]);
}

/** Under this many pounds the pence tell: £12.50 against a target of £12.40 is no £13 against £12. */
const PENCE_BELOW = 100;

/** Both places of the pence where amounts are small and any has pence; none elsewhere. */
function penceFor(amounts: readonly number[]): number {
  const typical = median(amounts.map(Math.abs)) ?? PENCE_BELOW;
  return typical < PENCE_BELOW && mostDecimals(amounts) > 0 ? 2 : 0;
}

function percentageDecimals(inData: number, denominators: readonly number[]): number {
  const typical = median(denominators);
  if (typical !== undefined && typical < LARGE_DENOMINATOR) return 0;
  return Math.min(inData, 1);
}

function rateDecimals(values: readonly number[]): number {
  const typical = median(values.map(Math.abs)) ?? 0;
  if (typical >= 100) return 0;
  return typical >= 10 ? 1 : 2;
}

function mostDecimals(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, decimalsIn(value)), 0);
}

/** The middle value; the lower of two. */
function median(values: readonly number[]): number | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.floor((ordered.length - 1) / 2)];
}

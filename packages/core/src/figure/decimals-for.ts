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
 * The decimal places of one KPI, the same through the whole report. A place fixed by a person wins.
 * Otherwise no more places are printed than the data has, and: percentages have one only where the
 * typical denominator is 200 or more, or the target has one; rates have three significant figures and
 * at most two places; days have one, other numbers two; money has
 * pence where it is under £100; counts, durations and answers have none.
 *
 * @param denominators those that are known; with none, the data alone decides.
 */
export function decimalsFor(
  unit: Unit,
  values: readonly number[],
  denominators: readonly number[],
  target?: number,
): number {
  if (unit.decimals !== undefined) return unit.decimals;
  const inData = mostDecimals(values);
  if (unit.kind === "percentage") return percentageDecimals(inData, denominators, target);
  if (unit.kind === "money") return penceFor(target === undefined ? values : [...values, target]);
  return Math.min(inData, unit.kind === "rate" ? rateDecimals(values) : MOST[unit.kind]);
}

/** Under this many pounds the pence tell: £12.50 against a target of £12.40 is no £13 against £12. */
const PENCE_BELOW = 100;

/** Both places of the pence where amounts are small and any has pence; none elsewhere. */
function penceFor(amounts: readonly number[]): number {
  const typical = median(amounts.map(Math.abs)) ?? PENCE_BELOW;
  return typical < PENCE_BELOW && mostDecimals(amounts) > 0 ? 2 : 0;
}

function percentageDecimals(inData: number, denominators: readonly number[], target?: number): number {
  if (target !== undefined && decimalsIn(target) > 0) return 1;
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

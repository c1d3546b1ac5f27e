import { type Period, endOf, monthsOf, within } from "../period/index.ts";
import { type Kpi, type Measured, isMeasured, isToDate } from "../register/index.ts";
import { settle } from "./settle.ts";

/** A quarter that its own three months do not bear out. */
export type MonthsApart = {
  readonly quarter: Measured;
  readonly months: readonly Measured[];
  /** What the months add up to, where the unit adds up over time; else the least and the most of them. */
  readonly held: { readonly sum: number } | { readonly least: number; readonly most: number };
};

/** Whole numbers this far apart are rounding, as are shares and rates by this much. */
const ROUNDING = { whole: 2, share: 0.5 } as const;

/**
 * A quarter's figure held against the three months behind it, where all three are there. Counts, days, money and plain
 * numbers add up, or, where people are counted on a day, lie within their months; anything else lies within them.
 * Nothing of a running total, and nothing where both agree within rounding.
 */
export function monthsApart(kpi: Kpi, quarter: Measured): MonthsApart | undefined {
  if (isToDate(kpi) || quarter.period.months !== monthsOf("quarter")) return undefined;
  const months = monthsIn(kpi, quarter.period);
  if (months.length !== quarter.period.months) return undefined;
  const values = months.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isWithin = (by: number) => quarter.value >= least - by && quarter.value <= most + by;
  if (!ADDS_UP.has(kpi.unit.kind)) {
    return isWithin(ROUNDING.share) ? undefined : { quarter, months, held: { least, most } };
  }
  const sum = settle(values.reduce((total, value) => total + value, 0));
  const isSum = Math.abs(sum - quarter.value) <= ROUNDING.whole;
  return isSum || isWithin(0) ? undefined : { quarter, months, held: { sum } };
}

/** Whether a quarter is not what its months add up to: no verdict may rest on either. */
export function isContradicted(kpi: Kpi, quarter: Measured): boolean {
  const apart = monthsApart(kpi, quarter);
  return apart !== undefined && "sum" in apart.held;
}

const ADDS_UP: ReadonlySet<string> = new Set(["count", "days", "money", "number"]);

function monthsIn({ monthly, observations }: Kpi, quarter: Period): readonly Measured[] {
  return [...monthly, ...observations]
    .filter(isMeasured)
    .filter(
      ({ period, flags }) => period.months === 1 && within(period, quarter) && !flags.includes("forecast"),
    )
    .filter(({ period }, i, all) => all.findIndex((each) => endOf(each.period) === endOf(period)) === i);
}

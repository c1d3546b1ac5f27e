import { comparePeriods } from "../period/index.ts";
import { type Kpi, type Measured, isMeasured } from "../register/index.ts";
import { sinceBreak } from "./change.ts";

/** An annual report compares with the five years before it. */
const YEARS = 5;

/** The figures of up to five years before an annual one, oldest first; none from before a break. */
export function pastYears(kpi: Kpi, latest: Measured): readonly Measured[] {
  if (latest.period.months !== 12) return [];
  return sinceBreak(kpi.observations, latest)
    .filter(isMeasured)
    .filter(({ period }) => period.months === 12 && (latest.period.start - period.start) % 12 === 0)
    .filter(
      ({ period }) => period.start < latest.period.start && period.start >= latest.period.start - 12 * YEARS,
    )
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}

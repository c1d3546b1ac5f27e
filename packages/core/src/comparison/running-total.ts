import { financialYearOf, previous, samePeriod } from "../period/index.ts";
import { type Measured, type Observation, isMeasured } from "../register/index.ts";
import { settle } from "./settle.ts";

/**
 * A year-to-date series as what each period added: the first of a financial year stands, every other is
 * less the one before it. A period whose forerunner is missing cannot be told and is left out.
 */
export function differenced(observations: readonly Observation[]): readonly Measured[] {
  const measured = observations.filter(isMeasured);
  return measured.flatMap((observation) => {
    const { period, value } = observation;
    const opensTheYear = financialYearOf(period).start === period.start;
    if (opensTheYear) return [observation];
    const before = measured.find((candidate) => samePeriod(candidate.period, previous(period)));
    return before ? [{ ...observation, value: settle(value - before.value) }] : [];
  });
}

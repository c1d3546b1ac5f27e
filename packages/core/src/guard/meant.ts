import { type Period, endOf, previous, samePeriod } from "../period/index.ts";
import type { PeriodMark } from "./mark.ts";
import { theQuarter } from "./marks/times.ts";
import type { Subject } from "./subject.ts";

/** The KPI's periods that words of time may mean: one, or each that lies in a loose time such as "early 2023". */
export function meantBy(marks: readonly PeriodMark[], subject: Subject): readonly Period[] {
  return marks.flatMap(({ period, isVague }) => {
    if (period === undefined) return [];
    if (!isVague) return [fitted(period, subject)];
    const within = subject.kpi.observations.filter(
      (each) => each.period.start < endOf(period) && endOf(each.period) > period.start,
    );
    return within.map((each) => each.period);
  });
}

/** A month named beside a quarterly KPI is the quarter that holds it; a year stays a year. */
export function fitted(period: Period, { now }: Subject): Period {
  if (period.months >= now.months) return period;
  return now.months === 3 ? { start: period.start - (period.start % 3), months: 3 } : period;
}

/** Of a KPI by the month, its own quarter among those named: what is said of that is said of its last month as well. */
export function quarterIn(periods: readonly Period[], { now }: Subject): Period | undefined {
  const quarter = theQuarter({ now, months: now.months });
  return now.months === 1 ? periods.find((each) => samePeriod(each, quarter)) : undefined;
}

/** "since July", of July to September: from what was found as it began, since no period is compared with itself. */
export function startsOf(bases: readonly Period[], periods: readonly Period[]): readonly Period[] {
  return bases.map((base) =>
    periods.length === 1 && periods.some((period) => samePeriod(base, period)) ? previous(base) : base,
  );
}

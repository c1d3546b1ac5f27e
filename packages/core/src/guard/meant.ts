import { type Period, endOf } from "../period/index.ts";
import type { PeriodMark } from "./mark.ts";
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

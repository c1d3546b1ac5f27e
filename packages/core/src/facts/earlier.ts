import { changesOf, sinceBreak } from "../comparison/index.ts";
import { type Period, endOf, previous, samePeriod, yearBefore } from "../period/index.ts";
import { type Measured, isToDate } from "../register/index.ts";
import { type Stopped, isStopped } from "./fact.ts";
import { type Place, measuredAt } from "./place.ts";

/** The two figures of a change. */
export type Ends = { readonly from: Measured; readonly to: Measured };

/**
 * The figure of the place and the one its basis names, where the two may be compared: of one length, apart, and
 * with no break between. The previous period of a running total is no basis: it always grows.
 */
export function endsOf(place: Place, measure: typeof measuredAt = measuredAt): Ends | Stopped {
  const to = measure(place);
  if (isStopped(to)) return to;
  const period = basisPeriod(place, to);
  if (isStopped(period)) return period;
  const from = measure(place, period);
  if (isStopped(from)) return from;
  if (from.period.months !== to.period.months || overlap(from.period, to.period)) {
    return { none: "nothing to compare with", cells: [from.at, to.at] };
  }
  const [first, last] = endOf(from.period) <= endOf(to.period) ? [from, to] : [to, from];
  const isWhole = sinceBreak(place.kpi.observations, last).every(({ flags, period: each }) =>
    flags.includes("break") ? each.start <= first.period.start : true,
  );
  return isWhole ? { from, to } : { none: "broken series", cells: [from.at, to.at] };
}

/** The period that a basis means for a figure. */
function basisPeriod({ basis, kpi }: Place, to: Measured): Period | Stopped {
  switch (basis?.kind) {
    case "previous":
      return isToDate(kpi) ? { none: "a running total", cells: [to.at] } : previous(to.period);
    case "year before":
      return yearBefore(to.period);
    case "period":
      return basis.period;
    case "last recorded":
    case "baseline": {
      const change = changesOf(kpi, to).find((each) => each.basis === basis.kind);
      return change?.from.period ?? { none: "nothing to compare with", cells: [to.at] };
    }
    case "season":
    case "span":
    case "area":
    case "level":
    case "kpis":
    case undefined:
      return { none: "not a basis for this" };
  }
}

function overlap(a: Period, b: Period): boolean {
  return !samePeriod(a, b) && a.start < endOf(b) && b.start < endOf(a);
}

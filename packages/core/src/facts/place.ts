import { differenced, sinceBreak } from "../comparison/index.ts";
import type { Standing } from "../influence/index.ts";
import { type Period, comparePeriods, endOf, samePeriod } from "../period/index.ts";
import type { Edition } from "../protect/index.ts";
import { type Kpi, type Measured, type Observation, hasEnded, isMeasured } from "../register/index.ts";
import type { Basis } from "./basis.ts";
import { type NoFactReason, type Stopped, isStopped } from "./fact.ts";
import { latestOf, measuredOf } from "./latest.ts";
import type { Pattern } from "./pattern.ts";

/** Where a kind of fact looks: one KPI in one period, as one edition may know it. */
export type Place = {
  readonly kpi: Kpi;
  /** The same KPI with nothing taken out, to tell what was masked from what was never there. */
  readonly whole: Kpi;
  readonly standing: Standing;
  readonly period: Period;
  readonly basis: Basis | undefined;
  readonly edition: Edition;
  /** The decimal places that what is asked is printed with: what a series shows is looked for where somebody asks. */
  readonly decimals: () => number;
  /** What the series shows up to a period; worked out once. */
  readonly patternAt: (period: Period) => Pattern;
  /** The KPI as it was last published, where that is known. */
  readonly before: Kpi | undefined;
};

/** The figure of a period, or why there is none. */
export function measuredAt(place: Place, period: Period = place.period): Measured | Stopped {
  if (place.edition.area !== "") return { none: "not of this area" };
  if (endOf(period) > endOf(place.edition.period)) return { none: "after the reporting period" };
  const found = recorded(place.kpi, period);
  if (!found) return { none: whyNotRecorded(place, period) };
  if (!isMeasured(found)) return { none: whyMissing(place, found), cells: [found.at] };
  return found.flags.includes("forecast") ? { none: "forecast", cells: [found.at] } : found;
}

/** What the workbook holds for a period: in the KPI's own series, or in the months behind it. */
export function recorded({ observations, monthly }: Kpi, period: Period): Observation | undefined {
  const isOf = (observation: Observation) => samePeriod(observation.period, period);
  return observations.find(isOf) ?? monthly.find(isOf);
}

function whyMissing({ whole }: Place, { state, period }: Exclude<Observation, Measured>): NoFactReason {
  if (isMeasured(recorded(whole, period))) return "masked for this edition";
  return state === "blank" ? "not recorded" : state;
}

/** A figure that is not there yet is late once its usual delay has passed. */
function whyNotRecorded({ kpi, edition }: Place, period: Period): NoFactReason {
  const newest = measuredOf(latestOf(kpi, edition.period));
  if (!newest || endOf(period) <= endOf(newest.period) || hasEnded(kpi, edition.period))
    return "not recorded";
  return endOf(edition.period) - endOf(period) >= kpi.lag ? "late" : "not due";
}

/** The figures that may be ranged over: of one length, without forecasts, from the last break on, oldest first. */
export function seriesIn(place: Place, span: Span): readonly Measured[] {
  return comparableIn(place, span)
    .filter(isMeasured)
    .filter(({ flags }) => !flags.includes("forecast"));
}

type Span = { readonly from?: Period; readonly to?: Period };

/** Whether a figure among those ranged over is hidden: then none of them can be called the highest, or the lowest since. */
export function hidesIn(place: Place, span: Span = {}): boolean {
  return comparableIn(place, span).some(({ state }) => state === "suppressed");
}

function comparableIn(place: Place, span: Span): readonly Observation[] {
  const { kpi, period, edition } = place;
  const end = Math.min(endOf(span.to ?? edition.period), endOf(edition.period));
  const source = kpi.observations.some(({ period: each }) => each.months === period.months)
    ? kpi.observations
    : kpi.monthly;
  const within = source
    .filter(({ period: each }) => each.months === period.months && endOf(each) <= end)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const last = within.at(-1);
  if (!last) return [];
  const from = span.from;
  return from ? within.filter(({ period: each }) => each.start >= from.start) : sinceBreak(within, last);
}

/** The figures a basis ranges over: the span it names, the same months of past years, or the whole series. */
export function rangedOver(place: Place, end?: Period): readonly Measured[] {
  const { basis, period } = place;
  if (basis?.kind === "span") return seriesIn(place, basis);
  const whole = seriesIn(place, end ? { to: end } : {});
  if (basis?.kind !== "season") return whole;
  return whole.filter(({ period: { start } }) => start < period.start && (period.start - start) % 12 === 0);
}

/** Why nothing is said of figures of which one is hidden. */
export const HIDDEN = { none: "masked for this edition" } as const;

/** The places' own figure with all it is ranged with; stopped where it has none. */
export function amongOthers(
  place: Place,
):
  | { readonly ours: Measured; readonly others: readonly Measured[]; readonly all: readonly Measured[] }
  | Stopped {
  const ours = measuredAt(place);
  if (isStopped(ours)) return ours;
  if (hidesIn(place, place.basis?.kind === "span" ? place.basis : {})) return HIDDEN;
  const all = rangedOver(place);
  const others = all.filter(({ period }) => !samePeriod(period, ours.period));
  return others.length === 0 ? { none: "nothing to compare with", cells: [ours.at] } : { ours, others, all };
}

/** What each period added to a running total. */
export function addedIn(place: Place, period: Period = place.period): Measured | Stopped {
  if (!place.kpi.cumulative) return { none: "not a running total" };
  const now = measuredAt(place, period);
  if (isStopped(now)) return now;
  const { observations, monthly } = place.kpi;
  const own = [...observations, ...monthly].filter(({ period: { months } }) => months === period.months);
  const added = differenced(own).find((each) => samePeriod(each.period, period));
  return added ?? { none: "nothing to compare with", cells: [now.at] };
}

import { type Period, comparePeriods, endOf, previous, samePeriod, yearBefore } from "../period/index.ts";
import { type Kpi, type Measured, type Observation, isMeasured } from "../register/index.ts";
import { settle } from "./settle.ts";

/** What a figure is compared with. */
export type Basis = "previous" | "year before" | "last recorded" | "baseline";

/** Two figures of one KPI side by side: plain arithmetic, no claim that anything changed. */
export type Change = {
  readonly basis: Basis;
  readonly from: Measured;
  readonly to: Measured;
  /** `to` less `from`, unrounded, in the KPI's unit. */
  readonly difference: number;
  /** Which way the number went; whether that is good is for the status and the analysis to say. */
  readonly direction: "higher" | "lower" | "same";
};

/**
 * Every comparison the series can bear for one of its figures; none is drawn across a break. A running
 * total is compared only with the same point of the year before: against the quarter before, it always grows.
 * Figures of several years are compared only with those that share no month with them: between
 * 2013/14 to 2015/16 and 2014/15 to 2016/17, two of the three years are the same.
 */
export function changesOf(kpi: Kpi, latest: Measured): readonly Change[] {
  const comparable = sinceBreak(kpi.observations, latest).filter(({ period }) =>
    isApart(period, latest.period),
  );
  const before = find(comparable, previous(latest.period));
  const yearAgo = find(comparable, yearBefore(latest.period));
  const changes: Change[] = [];
  if (before && !kpi.cumulative) changes.push(changeFrom("previous", before, latest));
  const baseline = kpi.baseline && find(comparable, sameMonthsIn(kpi.baseline, latest.period));
  if (yearAgo && yearAgo !== before) changes.push(changeFrom("year before", yearAgo, latest));
  if (baseline && baseline !== before && baseline !== yearAgo) {
    changes.push(changeFrom("baseline", baseline, latest));
  }
  if (changes.length === 0 && !kpi.cumulative) {
    const last = comparable.findLast(isMeasured);
    if (last) changes.push(changeFrom("last recorded", last, latest));
  }
  return changes;
}

/** Whether one period is as long as another and lies wholly before it. */
function isApart(period: Period, latest: Period): boolean {
  return period.months === latest.months && endOf(period) <= latest.start;
}

function changeFrom(basis: Basis, from: Measured, to: Measured): Change {
  const difference = settle(to.value - from.value);
  const direction = difference > 0 ? "higher" : difference < 0 ? "lower" : "same";
  return { basis, from, to, difference, direction };
}

/** The observations that may be compared with one of them: from the last break up to it. */
export function sinceBreak(
  observations: readonly Observation[],
  latest: Observation,
): readonly Observation[] {
  const upTo = observations.filter(({ period }) => comparePeriods(period, latest.period) <= 0);
  const start = upTo.findLastIndex(({ flags }) => flags.includes("break"));
  return upTo.slice(Math.max(start, 0));
}

/** The part of a baseline year that a quarter may be held against: the same months; a like period as it is. */
function sameMonthsIn(baseline: Period, latest: Period): Period {
  if (baseline.months <= latest.months) return baseline;
  const later = (latest.start - baseline.start) % 12;
  return { start: baseline.start + (later < 0 ? later + 12 : later), months: latest.months };
}

function find(observations: readonly Observation[], period: Period): Measured | undefined {
  return observations.filter(isMeasured).find((observation) => samePeriod(observation.period, period));
}

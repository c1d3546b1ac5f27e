import { type Period, endOf, within } from "../period/index.ts";
import {
  type Kpi,
  type Target,
  type TargetLevel,
  type TargetWithoutLevel,
  isLevel,
  isMeasured,
  isStock,
  mayAddUp,
} from "../register/index.ts";

/** What a figure may be held against, or why there is nothing. */
export type TargetFor =
  | { readonly kind: "target"; readonly target: TargetLevel }
  | { readonly kind: TargetWithoutLevel["state"]; readonly target: TargetWithoutLevel }
  | { readonly kind: "not due yet"; readonly target: TargetLevel }
  | { readonly kind: "none" }
  | { readonly kind: "other periods only"; readonly nearest: Target }
  | { readonly kind: "for a longer period"; readonly target: Target };

/**
 * The target that holds for a period: the latest to begin whose span covers it, and of those that begin together the one
 * that ends first: a quarter's own comes before one that holds until further notice. A year's total is never
 * held against one of its quarters, so for things that add up over time, or may (counts, money, rates that are smaller
 * than it by as much), a target stated for a longer period does not apply unless the figure itself adds up over the year, or counts what
 * there is on a day.
 */
export function targetFor(kpi: Kpi, period: Period): TargetFor {
  const nearest = nearestTo(kpi.targets, period);
  if (!nearest) return { kind: "none" };
  const target = kpi.targets
    .filter((candidate) => covers(candidate, period))
    .toSorted(byHold)
    .at(-1);
  if (!target) return { kind: "other periods only", nearest };
  if (!isLevel(target)) return { kind: target.state, target };
  if (target.due !== undefined && endOf(period) < endOf(target.due)) return { kind: "not due yet", target };
  return isForLonger(kpi, target, period)
    ? { kind: "for a longer period", target }
    : { kind: "target", target };
}

/** The one level that a series is held against in a period; `null` where there is none, or where it is a range. */
export function levelFor(kpi: Kpi, period: Period): number | null {
  const held = targetFor(kpi, period);
  return held.kind === "target" && held.target.upTo === undefined ? held.target.value : null;
}

/** The end of a target that a figure is held against: of a range, the nearer one. */
export function edgeOf({ value, upTo }: TargetLevel, figure: number): number {
  return upTo !== undefined && figure > (value + upTo) / 2 ? upTo : value;
}

/** The target whose span lies closest to a period; of those as close, the one that holds first. */
function nearestTo(targets: readonly Target[], period: Period): Target | undefined {
  const apart = ({ from, to }: Target) =>
    from.start > period.start
      ? from.start - period.start
      : Math.max(0, to === undefined ? 0 : endOf(period) - endOf(to));
  return targets.toSorted((a, b) => apart(a) - apart(b) || byHold(b, a))[0];
}

function byHold(a: Target, b: Target): number {
  return a.from.start - b.from.start || lastOf(b) - lastOf(a) || b.from.months - a.from.months;
}

function lastOf({ to }: Target): number {
  return to === undefined ? Number.MAX_SAFE_INTEGER : endOf(to);
}

function covers({ from, to }: Target, period: Period): boolean {
  const startsInTime = period.start >= from.start || within(from, period);
  return startsInTime && (to === undefined || endOf(period) <= endOf(to));
}

function isForLonger(kpi: Kpi, target: Target, period: Period): boolean {
  const { unit, cumulative } = kpi;
  if (target.from.months <= period.months || isStock(kpi)) return false;
  if (cumulative) return endOf(period) !== endOf(target.from);
  if (unit.kind === "rate") return !isOfSize(kpi, target, period);
  return unit.kind === "count" || unit.kind === "money" || mayAddUp(kpi);
}

/** Whether a rate's target for a longer time is as large as each of its figures, and not as their sum over that time would be. */
function isOfSize({ observations }: Kpi, target: Target, { months }: Period): boolean {
  const figures = observations.filter(isMeasured).filter(({ period }) => period.months === months);
  const times = Math.sqrt(target.from.months / months);
  return (
    isLevel(target) &&
    figures.length > 0 &&
    figures.every(({ value }) => target.value * times > value && target.value < value * times)
  );
}

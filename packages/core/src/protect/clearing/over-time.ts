import { endOf, financialYearOf, periodKey, previous, samePeriod, within } from "../../period/index.ts";
import { type Line, type Offer, type Point, protectIfFew, unprinted } from "./offer.ts";
import type { Few } from "../few.ts";

/** Ties the points of a line to each other: totals to what makes them up, running totals to what each period added. */
export function tieOverTime(offer: Offer, line: Line, few: Few): void {
  if (line.isRunningTotal) tieRunningTotal(offer, line, few);
  else {
    for (const total of line.points) tieTotal(offer, total, line.points);
    tieRolling(offer, line, few);
  }
}

/**
 * Two rolling years that overlap differ by the quarter that came in and the one that dropped out, whatever is known of those
 * between. What they share is a number of its own.
 */
function tieRolling(offer: Offer, { points }: Line, few: Few): void {
  const at = new Map(points.map((point) => [periodKey(point.period), point]));
  for (const before of points) {
    for (const after of points) {
      const step = after.period.start - before.period.start;
      const { months } = before.period;
      if (after.period.months !== months || step <= 0 || step >= months) continue;
      const dropped = at.get(periodKey({ start: before.period.start, months: step }));
      const came = at.get(periodKey({ start: endOf(before.period), months: step }));
      if (!dropped || !came || !isRolling([before, dropped], [after, came])) continue;
      const shared = (before.value ?? Number.NaN) - (dropped.value ?? Number.NaN);
      const value = Number.isNaN(shared) ? (after.value ?? 0) - (came.value ?? 0) : shared;
      const id = `${after.id}:shared by ${step}`;
      offer.cells.set(id, unprinted(id, value));
      offer.identities.push({ total: before.id, parts: [dropped.id, id] });
      offer.identities.push({ total: after.id, parts: [id, came.id] });
      protectIfFew(offer, id, value, few);
    }
  }
}

/** Whether both leave the same: known of one of them at least, and of both where all four are. */
function isRolling(
  [before, dropped]: readonly [Point, Point],
  [after, came]: readonly [Point, Point],
): boolean {
  const left = [
    [before, dropped],
    [after, came],
  ].flatMap(([whole, part]) =>
    whole?.value === undefined || part?.value === undefined ? [] : [whole.value - part.value],
  );
  return left.length > 0 && left.every((each) => each >= 0 && each === left[0]);
}

/** A total and each set of equal periods that makes it up, where they do add up or could. */
function tieTotal(offer: Offer, total: Point, points: readonly Point[]): void {
  const inside = points.filter(
    ({ period }) => within(period, total.period) && period.months < total.period.months,
  );
  for (const months of new Set(inside.map(({ period }) => period.months))) {
    const parts = inside.filter(({ period }) => period.months === months);
    const ends = new Set(parts.map(({ period }) => endOf(period)));
    const isWhole = ends.size === parts.length && parts.length * months === total.period.months;
    if (isWhole && addsUp(total, parts)) {
      offer.identities.push({ total: total.id, parts: parts.map(({ id }) => id) });
    }
  }
}

/** Whether parts are their total; where one is hidden in the workbook itself, whether they could be. */
export function addsUp(total: Point, parts: readonly Point[]): boolean {
  const known = parts.reduce((sum, { value = 0 }) => sum + value, 0);
  const isOpen = [total, ...parts].some(({ value }) => value === undefined);
  if (!isOpen) return known === total.value;
  return total.value === undefined || known <= total.value;
}

/** Each running total is the one before it and what was added since; of one day's totals, all are the same. */
function tieRunningTotal(offer: Offer, { points }: Line, few: Few): void {
  for (const point of points) {
    const { id, period } = point;
    const same = points.find((each) => each.id !== id && endOf(each.period) === endOf(period));
    if (same && same.period.months < period.months && same.value === point.value) {
      offer.identities.push({ total: id, parts: [same.id] });
    }
    if (financialYearOf(period).start === period.start) continue;
    const before = points.find((each) => samePeriod(each.period, previous(period)));
    if (before?.value === undefined || point.value === undefined || point.value < before.value) continue;
    const added = `${id}:added`;
    offer.cells.set(added, unprinted(added, point.value - before.value));
    offer.identities.push({ total: id, parts: [before.id, added] });
    protectIfFew(offer, added, point.value - before.value, few);
  }
}

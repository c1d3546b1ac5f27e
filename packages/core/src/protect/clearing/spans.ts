import { type Period, endOf, financialYearOf, monthsOf, within } from "../../period/index.ts";
import { type Bond, ENOUGH, type Told, putSum } from "./bond.ts";
import { soundAlike } from "./alike.ts";
import type { Line, Offer, Point } from "./offer.ts";
import { addsUp } from "./over-time.ts";

/** A figure of one KPI and those of another that fill its time: a quarter under one title, its months under another. */
type Span = { readonly total: Point; readonly parts: readonly Point[] };

/** What a line has to do with others over time: with the sums of their shorter periods, or as a part of their longer ones. */
export function spansOf(hot: Told, all: readonly Told[]): readonly Bond[] {
  return all.flatMap((other) => {
    if (other.line.kpi === hot.line.kpi) return [];
    return [bondOf(hot, other), bondOf(other, hot)].flatMap((each) => each ?? []);
  });
}

const YEAR = monthsOf("year");

function bondOf(whole: Told, part: Told): Bond | undefined {
  const longest = whole.line.isRunningTotal ? YEAR : whole.longest;
  if (part.line.isRunningTotal || part.shortest >= longest) return undefined;
  const spans = whole.line.points.flatMap((total) => spansIn(whole.line, total, part.line.points));
  if (spans.length === 0 || !spans.every(({ total, parts }) => addsUp(total, parts))) return undefined;
  const borne = spans.filter(
    ({ total, parts }) => total.value && parts.filter(({ value }) => value).length > 1 && isKnown(parts),
  );
  const isNoChance =
    new Set(borne.map(({ total }) => total.value)).size >= ENOUGH ||
    (borne.length > 0 && soundAlike(whole.line, part.line));
  if (!isNoChance) return undefined;
  const put = (offer: Offer): boolean => {
    const before = offer.identities.length;
    for (const { total, parts } of spans)
      putSum(
        offer,
        total.id,
        parts.map(({ id }) => id),
      );
    return offer.identities.length > before;
  };
  return { lines: [whole, part], put };
}

function isKnown(points: readonly Point[]): boolean {
  return points.every(({ value }) => value !== undefined);
}

/** The sets of equal, shorter periods that fill the time of a total. */
function spansIn(line: Line, total: Point, points: readonly Point[]): readonly Span[] {
  const time = timeOf(line, total);
  const inside = points.filter(({ period }) => within(period, time) && period.months < time.months);
  return [...new Set(inside.map(({ period }) => period.months))].flatMap((months) => {
    const parts = inside.filter(({ period }) => period.months === months);
    const ends = new Set(parts.map(({ period }) => endOf(period)));
    const isWhole = ends.size === parts.length && parts.length * months === time.months;
    return isWhole ? [{ total, parts }] : [];
  });
}

/** A running total is of the year so far, whatever period it stands under. */
function timeOf(line: Line, { period }: Point): Period {
  if (!line.isRunningTotal) return period;
  const { start } = financialYearOf(period);
  return { start, months: endOf(period) - start };
}

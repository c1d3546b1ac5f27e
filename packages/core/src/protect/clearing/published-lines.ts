import { mostAllowed } from "../../comparison/index.ts";
import { type Period, endOf, periodKey } from "../../period/index.ts";
import { type Kpi, type Observation, type Register, isMeasured } from "../../register/index.ts";
import { type Few, areCounts, countsThings, fewMany } from "../few.ts";
import { type Line, type Offer, type Point, unprinted } from "./offer.ts";
import { isCount, lineOf } from "./series.ts";

/**
 * Lays out what the last report told or hid and today's workbook has no figure for: of an indicator that is called otherwise now,
 * or is no longer there, and of other lengths of time. `first` is the first place that no KPI has.
 */
export function layOutPublished(
  offer: Offer,
  now: Register,
  before: Register,
  few: Few,
  first: number,
): void {
  const places = new Map(now.kpis.map(({ id }, at) => [id, at]));
  before.kpis.forEach((was, nth) => {
    if (!areCounts(was) || countsThings(was)) return;
    const at = places.get(was.id);
    const own = at === undefined ? undefined : offer.lines.findIndex((line) => isFigureOf(line, at));
    if (at === undefined) {
      const points = pointsOf(offer, was, first + nth, few, () => true);
      if (points.length > 0) offer.lines.push(lineOf(first + nth, was, "figure", points));
      return;
    }
    const line = own === undefined ? undefined : offer.lines[own];
    if (own === undefined || !line || line.isOfThings) return;
    keepHidden(offer, line, was, few);
    const there = new Set(line.points.map(({ period }) => periodKey(period)));
    const isBeside = ({ period }: Observation) =>
      !there.has(periodKey(period)) && line.points.some((point) => overlap(point.period, period));
    const points = pointsOf(offer, was, at, few, isBeside);
    for (const { id, period } of points)
      offer.about.set(id, { kpi: at, what: "figure", period, at: now.kpis[at]?.at ?? was.at });
    if (points.length > 0) offer.lines[own] = { ...line, points: [...line.points, ...points] };
  });
}

function isFigureOf({ kpi, what }: Line, at: number): boolean {
  return kpi === at && what === "figure";
}

function overlap(a: Period, b: Period): boolean {
  return a.start < endOf(b) && b.start < endOf(a);
}

function toldIn({ observations, monthly }: Kpi): readonly Observation[] {
  return [...observations, ...monthly];
}

function pointsOf(
  offer: Offer,
  was: Kpi,
  place: number,
  few: Few,
  isWanted: (each: Observation) => boolean,
): readonly Point[] {
  return toldIn(was).flatMap((each): readonly Point[] => {
    const { period, at } = each;
    const id = `${place}:published:${periodKey(period)}`;
    if (offer.cells.has(id) || !isWanted(each)) return [];
    if (isMeasured(each)) {
      if (!isCount(each.value)) return [];
      offer.cells.set(id, unprinted(id, each.value));
      offer.known.push({ cell: id, as: each.value });
      return [{ id, period, at, value: each.value }];
    }
    if (each.state !== "suppressed") return [];
    offer.cells.set(id, unprinted(id, 0));
    offer.protect.push(needOf(id, each.marker, few));
    return [{ id, period, at, value: undefined }];
  });
}

function needOf(cell: string, marker: string, few: Few): Offer["protect"][number] {
  const most = mostAllowed(marker);
  return most === undefined ? { cell, atLeast: fewMany(few) } : { cell, from: few.least, to: most };
}

/** What was hidden last time beside a small count stays hidden: with it the report of that time would tell the count. */
function keepHidden(offer: Offer, { points }: Line, was: Kpi, few: Few): void {
  const hidden = new Set(toldIn(was).flatMap((each) => (isHiddenBeside(each) ? periodKey(each.period) : [])));
  for (const { id, period, value } of points)
    if (value !== undefined && hidden.has(periodKey(period)))
      offer.protect.push({ cell: id, atLeast: fewMany(few) });
}

function isHiddenBeside(each: Observation): boolean {
  return each.state === "suppressed" && mostAllowed(each.marker) === undefined;
}

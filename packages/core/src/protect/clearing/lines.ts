import { mostAllowed } from "../../comparison/index.ts";
import { type Period, periodKey } from "../../period/index.ts";
import { type Observation, isMeasured } from "../../register/index.ts";
import type { Count } from "../disclosure/index.ts";
import { type Few, areCounts, countsThings, fewMany, isFew } from "../few.ts";
import { type Offer, type Point, type Seen, unprinted } from "./offer.ts";
import { idOf, isCount, isTold, lineOf, series, toldIn } from "./series.ts";
import { averages, changes, made, sums } from "./other-figures.ts";
import { shares } from "./shares.ts";

/** Lays out the counts of a KPI up to the reporting period: those of people alone, and whole numbers. */
export function layOut(offer: Offer, seen: Seen, reporting: Period, few: Few): void {
  const { kind } = seen.whole.unit;
  const isCounted = areCounts(seen.whole);
  const isShare = kind === "percentage" || kind === "rate";
  if (!countsThings(seen.whole)) {
    if (isCounted) counts(offer, seen, reporting, few);
    else if (isShare) shares(offer, seen, reporting, few);
    else averages(offer, seen, reporting, few);
  }
  if (!isShare && (!isCounted || countsThings(seen.whole))) sums(offer, seen, reporting);
  made(offer, seen, reporting);
  changes(offer, seen, reporting);
}

function counts(offer: Offer, { at, whole, masked }: Seen, reporting: Period, few: Few): void {
  const told = toldIn(masked, reporting);
  const points = series(whole, reporting).flatMap(({ observation, loss }): readonly Point[] => {
    const id = idOf(at, "figure", observation.period);
    const point = pointOf(offer, {
      id,
      loss,
      few,
      observation,
      masked: told.get(periodKey(observation.period)),
    });
    if (!point) return [];
    offer.about.set(id, { kpi: at, what: "figure", period: point.period, at: point.at });
    return [point];
  });
  offer.lines.push(lineOf(at, whole, "figure", points));
  comparators(offer, { at, whole, masked }, reporting, few);
}

/** What other areas recorded, each as a line of its own: their sum may be the partnership's. */
function comparators(offer: Offer, { at, whole, masked }: Seen, reporting: Period, few: Few): void {
  whole.comparators.forEach(({ area, observations }, nth) => {
    const told = new Map(
      (masked.comparators[nth]?.observations ?? []).map((each) => [periodKey(each.period), each]),
    );
    const points = observations.filter(isTold(reporting)).flatMap((observation): readonly Point[] => {
      const id = `${idOf(at, "comparator", observation.period)}:${nth}`;
      const given = told.get(periodKey(observation.period));
      const point = pointOf(offer, { id, loss: 2, few, observation, masked: given });
      if (!point) return [];
      offer.about.set(id, { kpi: at, what: "comparator", area, period: point.period, at: point.at });
      return [point];
    });
    offer.lines.push({ ...lineOf(at, whole, "comparator", points), id: `${at}:comparator:${nth}` });
  });
}

/** A count of a series as a cell, with what must stay open of it where it is few or hidden by the workbook itself. */
function pointOf(
  offer: Offer,
  given: {
    readonly id: string;
    readonly loss: number;
    readonly few: Few;
    readonly observation: Observation;
    readonly masked: Observation | undefined;
  },
): Point | undefined {
  const { id, loss, few, observation, masked } = given;
  const { period, at } = observation;
  const cell: Count = { ...unprinted(id, 0), printable: true, loss };
  if (isMeasured(observation)) {
    const { value } = observation;
    if (!isCount(value)) return undefined;
    const sensitive = isFew(value, few);
    offer.cells.set(id, { ...cell, value, sensitive });
    if (sensitive) {
      offer.first.push({ cell: id, as: { fewerThan: few.most + 1 } });
      offer.protect.push({ cell: id, from: few.least, to: few.most });
    } else if (isMeasured(masked)) offer.first.push({ cell: id, as: value });
    return { id, period, at, value };
  }
  if (observation.state !== "suppressed") return undefined;
  const most = mostAllowed(observation.marker);
  offer.cells.set(id, { ...cell, sensitive: true, ...(most === undefined ? {} : { fewerThan: most + 1 }) });
  if (most === undefined) offer.protect.push({ cell: id, atLeast: fewMany(few) });
  else {
    offer.first.push({ cell: id, as: { fewerThan: most + 1 } });
    offer.protect.push({ cell: id, from: few.least, to: most });
  }
  return { id, period, at, value: undefined };
}

import { type Period, periodKey } from "../../period/index.ts";
import { type Kpi, isMeasured } from "../../register/index.ts";
import { type Few, areCounts } from "../few.ts";
import { type MadePoint, type Offer, type Point, type Seen, protectIfFew, unprinted } from "./offer.ts";
import { decimalsOf, idOf, isCount, lineOf, printedTo, series, toldIn } from "./series.ts";
import { unitOf } from "./unit-of.ts";

/**
 * Lays out whole numbers of things, money or time. None is hidden for its own sake, but a total of hours and the average of a
 * person tell how many people there were.
 */
export function sums(offer: Offer, { at, whole, masked }: Seen, reporting: Period): void {
  const told = toldIn(masked, reporting);
  const points = series(whole, reporting).flatMap(({ observation, loss }): readonly Point[] => {
    if (!isMeasured(observation) || !isCount(observation.value)) return [];
    const { period, value } = observation;
    const id = idOf(at, "figure", period);
    offer.cells.set(id, { ...unprinted(id, value), printable: true, people: false, loss });
    if (isMeasured(told.get(periodKey(period)))) offer.first.push({ cell: id, as: value });
    offer.about.set(id, { kpi: at, what: "figure", period, at: observation.at });
    return [{ id, period, at: observation.at, value }];
  });
  if (points.length > 0) offer.lines.push({ ...lineOf(at, whole, "figure", points), isOfThings: true });
}

const CHANGES = /\b(?:changes?|differences?|increases?|decreases?|movement|variance|up or down)\b/iu;

/** Lays out whole numbers that may be changes of a count: their title says so, or some are below nought. */
export function changes(offer: Offer, { at, whole, masked }: Seen, reporting: Period): void {
  const { title, meaning } = whole;
  const told = toldIn(masked, reporting);
  const points = series(whole, reporting).flatMap(({ observation, loss }) => {
    if (!isMeasured(observation) || !Number.isSafeInteger(observation.value)) return [];
    const { period, value } = observation;
    const isShown = isMeasured(told.get(periodKey(period)));
    return [{ period, at: observation.at, value, loss, isShown }];
  });
  if (points.length > 0 && (CHANGES.test(title) || points.some(({ value }) => value < 0)))
    offer.changes.push({ kpi: at, title, meaning, dp: 0, points });
}

/** Lays out figures that may be made of counts elsewhere: those printed whose own counts are not kept. */
export function made(offer: Offer, { at, whole, masked }: Seen, reporting: Period): void {
  const told = toldIn(masked, reporting);
  const points = series(whole, reporting).flatMap(({ observation, loss }): readonly MadePoint[] => {
    if (!isMeasured(observation) || !isMeasured(told.get(periodKey(observation.period)))) return [];
    const { period, value, numerator, denominator } = observation;
    const areCountsKept = numerator !== undefined && denominator !== undefined;
    if (areCountsKept || (areCounts(whole) && isCount(value))) return [];
    return value > 0 ? [{ period, at: observation.at, value, loss }] : [];
  });
  if (points.length === 0) return;
  const { title, meaning, unit } = whole;
  const dp = decimalsOf(whole);
  offer.made.push({ kpi: at, title, meaning, kind: unit.kind, times: timesOf(whole), dp, points });
}

/**
 * Lays out of how many people each average is, where the workbook keeps it, and the average as it is printed: a total of hours
 * and the average tell it again.
 */
export function averages(offer: Offer, { at, whole, masked }: Seen, reporting: Period, few: Few): void {
  const told = toldIn(masked, reporting);
  const dp = decimalsOf(whole);
  const points = series(whole, reporting).flatMap(({ observation, loss }): readonly Point[] => {
    if (!isMeasured(observation)) return [];
    const { period, value, numerator: of, denominator: base } = observation;
    if (!base || !isCount(base.value) || base.value === 0) return [];
    const id = idOf(at, "denominator", period);
    const ofId = idOf(at, "numerator", period);
    const ratio = idOf(at, "share", period);
    const shown = told.get(periodKey(period));
    const areCountsShown = isMeasured(shown) && shown.denominator !== undefined;
    offer.cells.set(id, { ...unprinted(id, base.value), printable: true, loss: 1 });
    offer.about.set(id, { kpi: at, what: "denominator", period, at: base.at });
    if (areCountsShown) offer.first.push({ cell: id, as: base.value });
    protectIfFew(offer, id, base.value, few);
    if (of && isCount(of.value) && Math.abs(of.value / base.value - value) <= unitOf(value) / 2 + 1e-9) {
      offer.cells.set(ofId, { ...unprinted(ofId, of.value), printable: true, people: false, loss: 1 });
      offer.about.set(ofId, { kpi: at, what: "numerator", period, at: of.at });
      if (areCountsShown) offer.first.push({ cell: ofId, as: of.value });
      const quotient = { id: ratio, kind: "ratio", of: ofId, base: id, times: 1, dp, loss } as const;
      offer.cells.set(ratio, { ...quotient, printable: true, mustPrint: false });
      offer.about.set(ratio, { kpi: at, what: "share", period, at: observation.at });
      if (isMeasured(shown)) offer.first.push({ cell: ratio, as: printedTo(value, dp) });
    }
    return [{ id, period, at: base.at, value: base.value }];
  });
  if (points.length > 0) offer.lines.push(lineOf(at, whole, "denominator", points));
}

/** "Per 1,000 people": 1,000. An average is of one each. */
function timesOf({ unit }: Kpi): number | undefined {
  if (unit.kind === "percentage") return 100;
  if (unit.kind !== "rate") return 1;
  const [, said] = /\bper (\d[\d,]*)/u.exec(unit.of) ?? [];
  return said === undefined ? undefined : Number(said.replaceAll(",", ""));
}

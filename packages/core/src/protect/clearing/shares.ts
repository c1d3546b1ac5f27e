import { type Period, periodKey } from "../../period/index.ts";
import { type Measured, type Sourced, isMeasured } from "../../register/index.ts";
import { unitOf } from "./unit-of.ts";
import { type Few, fewMany, isFew } from "../few.ts";
import { type Offer, type Point, type Seen, unprinted } from "./offer.ts";
import { decimalsOf, idOf, isCount, lineOf, series, toldIn } from "./series.ts";

/** A share or rate whose counts are kept, with what is shown of it once small counts are masked. */
type Share = {
  readonly at: number;
  readonly period: Period;
  readonly figure: Measured;
  readonly of: Sourced;
  readonly base: Sourced;
  readonly isShown: boolean;
  readonly areCountsShown: boolean;
  readonly times: number | undefined;
  readonly dp: number;
  readonly loss: number;
};

/** Lays out the counts behind shares and rates, what they leave over, and the shares as they are printed. */
export function shares(offer: Offer, { at, whole, masked }: Seen, reporting: Period, few: Few): void {
  const told = toldIn(masked, reporting);
  const isRate = whole.unit.kind === "rate";
  const dp = decimalsOf(whole);
  const kept = series(whole, reporting).flatMap(({ observation, loss }): readonly Share[] => {
    if (!isMeasured(observation)) return [];
    const { period, numerator: of, denominator: base } = observation;
    if (!of || !base || !isCount(of.value) || !isCount(base.value) || base.value === 0) return [];
    const shown = told.get(periodKey(period));
    const isShown = isMeasured(shown);
    const times = isRate ? perOf(observation.value, of.value, base.value) : 100;
    const areCountsShown = isShown && shown.numerator !== undefined;
    return [{ at, period, figure: observation, of, base, isShown, areCountsShown, times, dp, loss }];
  });
  for (const share of kept) offerShare(offer, share, few, isRate);
  const points = (what: "of" | "base"): readonly Point[] =>
    kept.map((share) => ({
      id: idOf(at, WHAT[what], share.period),
      period: share.period,
      at: share[what].at,
      value: share[what].value,
    }));
  offer.lines.push(
    lineOf(at, whole, "numerator", points("of")),
    lineOf(at, whole, "denominator", points("base")),
  );
}

const WHAT = { of: "numerator", base: "denominator" } as const;

function offerShare(offer: Offer, share: Share, few: Few, isRate: boolean): void {
  const { at, period, of, base, areCountsShown } = share;
  const [ofId, baseId] = [idOf(at, "numerator", period), idOf(at, "denominator", period)];
  for (const [id, part, what] of [
    [ofId, of, "numerator"],
    [baseId, base, "denominator"],
  ] as const) {
    offer.cells.set(id, { ...unprinted(id, part.value), printable: true, loss: 1 });
    offer.about.set(id, { kpi: at, what, period, at: part.at });
    if (areCountsShown) offer.first.push({ cell: id, as: part.value });
  }
  protect(offer, ofId, of.value, few, isRate ? undefined : share);
  protect(offer, baseId, base.value, few, undefined);
  // Of how many a rate is, anybody can look up: it is the people who live there.
  if (isRate) {
    offer.known.push({ cell: baseId, as: base.value });
    offer.identities.push({ lesser: ofId, greater: baseId });
  } else offerRest(offer, share, few, [ofId, baseId]);
  offerRatio(offer, share, ofId, baseId);
}

function offerRest(offer: Offer, share: Share, few: Few, [of, base]: readonly [string, string]): void {
  const left = share.base.value - share.of.value;
  if (left < 0) return;
  const id = `${of}:rest`;
  offer.cells.set(id, unprinted(id, left));
  offer.identities.push({ total: base, parts: [of, id] });
  protect(offer, id, left, few, share);
}

function offerRatio(offer: Offer, share: Share, of: string, base: string): void {
  const { at, period, figure, times, dp, loss, isShown } = share;
  if (!isShown || times === undefined) return;
  const id = idOf(at, "share", period);
  offer.cells.set(id, { id, kind: "ratio", of, base, times, dp, loss, printable: true, mustPrint: false });
  offer.first.push({ cell: id, as: halfUp(times * share.of.value, share.base.value, dp) });
  offer.about.set(id, { kpi: at, what: "share", period, at: figure.at });
}

/**
 * Of a count beside a share nothing is printed, so no mask names a range. Where the share by itself, which the policy lets
 * anyone have, leaves each small number open, each must stay so; else that many numbers must.
 */
function protect(offer: Offer, id: string, value: number, few: Few, share: Share | undefined): void {
  if (!isFew(value, few)) return;
  const isOpen = share === undefined || leavesAll(share, value, few);
  offer.protect.push(
    isOpen ? { cell: id, from: few.least, to: few.most } : { cell: id, atLeast: fewMany(few) },
  );
}

/** Whether a share as printed can be of every small number, each of some number of people. */
function leavesAll({ of, base, dp }: Share, value: number, few: Few): boolean {
  const printed = halfUp(100 * value, base.value, dp);
  const half = 0.5 / 10 ** dp;
  for (let each = Math.max(few.least, 1); each <= few.most; each += 1) {
    const most = printed > half ? Math.floor((100 * each) / (printed - half)) : Number.POSITIVE_INFINITY;
    if (Math.ceil((100 * each) / (printed + half)) > most) return false;
  }
  return few.least > 0 || of.value === 0;
}

/** "Per 1,000": what the counts are multiplied by; undefined where the figure is not what they make. */
function perOf(value: number, of: number, base: number): number | undefined {
  if (of === 0) return undefined;
  const times = 10 ** Math.round(Math.log10((value * base) / of));
  const off = Math.abs((times * of) / base - value);
  const isSo =
    times > 0 && Number.isFinite(times) && off <= Math.max(Math.abs(value) / 100, unitOf(value) / 2);
  return isSo ? times : undefined;
}

function halfUp(over: number, under: number, dp: number): number {
  const unit = 10 ** dp;
  return Math.floor((2 * over * unit + under) / (2 * under)) / unit;
}

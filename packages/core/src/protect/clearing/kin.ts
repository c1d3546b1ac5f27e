import type { Line, Offer, Point } from "./offer.ts";
import { type Bond, ENOUGH, type Told, toldBy } from "./bond.ts";
import { type ByNumber, byNumber } from "./by-number.ts";
import { flowsAmong } from "./flows.ts";
import { derivedOf } from "./derived.ts";
import { quotientsOf } from "./quotients.ts";
import { soundAlike, speaksOf, titleKey } from "./alike.ts";
import { spansOf } from "./spans.ts";
import { addsUp } from "./over-time.ts";

/** Among more series than this, sums that come about by chance are many, and to look for them takes long. */
const MOST_SERIES = 150;

/**
 * Ties lines of different KPIs: the same figure twice, and two that add up to a third. Only what leads to something that
 * must stay open is looked for: from the lines that hold it, to those tied to them, and so on. Each offer is of one area, and a
 * KPI that is looked at in one of them is in all.
 */
export function tieKin(offers: readonly Offer[], places: number): void {
  const searches = offers.map(kinSearch);
  const placeOf = (kpi: number) => kpi % places;
  let known = new Set((offers[0]?.protect ?? []).map(({ cell }) => placeOf(Number(cell.split(":", 1)[0]))));
  for (let before = -1; known.size > before;) {
    before = known.size;
    const found = searches.flatMap((search) => search((kpi) => known.has(placeOf(kpi))));
    known = new Set([...known, ...found.map(placeOf)]);
  }
}

/** Ties what leads to some KPIs, and tells which others it came to; what it looked for it does not look for again. */
function kinSearch(offer: Offer): (isNeeded: (kpi: number) => boolean) => readonly number[] {
  const all = offer.lines
    .filter(({ points, what }) => points.length > 0 && what !== "comparator")
    .map(toldBy);
  const bondsOf = bondsAmong(all, offer);
  const known = new Set<Told>();
  return (isNeeded) => {
    const waiting = all.filter((each) => !known.has(each) && isNeeded(each.line.kpi));
    for (const each of waiting) known.add(each);
    const reached: number[] = [];
    for (let hot = waiting.pop(); hot; hot = waiting.pop()) {
      for (const bond of bondsOf(hot)) {
        if (!bond.put(offer)) continue;
        const kpis = new Set(bond.lines.map(({ line }) => line.kpi));
        for (const each of all) {
          // A share's two counts hang together.
          if (known.has(each) || !kpis.has(each.line.kpi)) continue;
          known.add(each);
          waiting.push(each);
          reached.push(each.line.kpi);
        }
      }
    }
    return reached;
  };
}

/** Every bond that a line has a part in: at one time, over time, as what comes and goes, and in an average or a rate. */
function bondsAmong(all: readonly Told[], offer: Offer): (hot: Told) => readonly Bond[] {
  const people = all.filter(({ line }) => !line.isOfThings);
  const tiesOf = tiesAmong(people);
  const flowsOf = flowsAmong(people.length > MOST_SERIES ? [] : people);
  return (hot) => [
    ...tiesOf(hot).map(({ total, parts }) => ({
      lines: [total, ...parts],
      put: (to: Offer) => tie(to, total, parts),
    })),
    ...spansOf(hot, people),
    ...flowsOf(hot),
    ...quotientsOf(hot, all.length > MOST_SERIES ? [] : all, offer.made),
    ...(hot.line.isOfThings ? [] : derivedOf(hot, offer)),
  ];
}

type Tie = { readonly total: Told; readonly parts: readonly Told[] };

/** Every tie at one time that a line has a part in. */
function tiesAmong(all: readonly Told[]): (hot: Told) => readonly Tie[] {
  const found = byNumber(all);
  const placeOf = new Map(all.map((each, at) => [each, at]));
  return (hot) => {
    const others = all.filter((each) => each !== hot && sharesSome(hot, each));
    const sums = others.length <= MOST_SERIES;
    return others.flatMap((other) => {
      const { totals, rests } = sums ? fitting(hot, other, found) : NONE_FITS;
      const after = (third: Told) => (placeOf.get(third) ?? 0) > (placeOf.get(other) ?? 0);
      return [
        ...(isSame(hot, other) ? [{ total: hot, parts: [other] }] : []),
        ...[...totals].flatMap((total) =>
          isSum(total, [hot, other]) ? [{ total, parts: [hot, other] }] : [],
        ),
        ...[...rests].flatMap((third) =>
          after(third) && isSum(hot, [other, third]) ? [{ total: hot, parts: [other, third] }] : [],
        ),
      ];
    });
  };
}

const NONE_FITS = { totals: new Set<Told>(), rests: new Set<Told>() };

/** What two lines add up to in some period, and what one leaves over of the other: no other line is a sum with them. */
function fitting(
  hot: Told,
  other: Told,
  found: ByNumber,
): { readonly totals: ReadonlySet<Told>; readonly rests: ReadonlySet<Told> } {
  const totals = new Set<Told>();
  const rests = new Set<Told>();
  for (const { point, key } of hot.keyed) {
    const beside = other.at.get(key)?.value;
    if (!point.value || !beside) continue;
    for (const total of found(key, point.value + beside)) totals.add(total);
    if (point.value !== beside) for (const rest of found(key, point.value - beside)) rests.add(rest);
  }
  for (const each of [hot, other]) {
    totals.delete(each);
    rests.delete(each);
  }
  return { totals, rests };
}

/** Most lines stand in other periods, a year's beside quarters': these are told apart first, because it is cheap. */
function sharesSome(a: Told, b: Told): boolean {
  for (const key of a.at.keys()) if (b.at.has(key)) return true;
  return false;
}

/**
 * Under one title any shared period will do, and also where a share speaks of what the other counts: a new indicator has few.
 * Else several must agree, or numbers so large that it is no chance, and not all on one number.
 */
function isSame(a: Told, b: Told): boolean {
  const values = new Set<number>();
  let shared = 0;
  for (const [key, { value }] of a.at) {
    const other = b.at.get(key)?.value;
    if (value === undefined || other === undefined) continue;
    if (value !== other) return false;
    shared += 1;
    values.add(value);
  }
  if (a.line.what === b.line.what && titleKey(a.line) === titleKey(b.line))
    return shared > 0 && a.line.kpi !== b.line.kpi;
  return isNoChance(shared, values) || (shared > 0 && isOfShare(a.line, b.line));
}

/** Whether one is a count behind a share or an average, and the other is what that counts, by their names. */
function isOfShare(a: Line, b: Line): boolean {
  if (a.kpi === b.kpi || a.what === b.what) return false;
  const [figure, part] = a.what === "figure" ? [a, b] : [b, a];
  return figure.what === "figure" && (soundAlike(part, figure) || speaksOf(part, figure));
}

/** Whether so many periods agree, or on numbers so large, that they hang together. */
function isNoChance(shared: number, values: ReadonlySet<number>): boolean {
  const odds = [...values].reduce((all, value) => all * Math.max(1, value), 1);
  return values.size > 1 ? shared >= ENOUGH || odds >= ODDS : shared === 1 && odds >= ODDS;
}

/** Against so much to one would numbers that have nothing to do with each other agree: as seldom as on three small ones. */
const ODDS = 200;

function isSum(total: Told, [one, other]: readonly [Told, Told]): boolean {
  const sums = new Set<number>();
  let borne = 0;
  for (const [key, whole] of total.at) {
    const [a, b] = [one.at.get(key), other.at.get(key)];
    if (a === undefined || b === undefined) continue;
    if (!addsUp(whole, [a, b])) return false;
    // A part that is always nought makes any figure the sum of itself.
    if (!whole.value || !a.value || !b.value) continue;
    borne += 1;
    sums.add(whole.value);
  }
  if (borne >= ENOUGH && sums.size > 1) return true;
  const kpis = new Set([total, one, other].map(({ line }) => line.kpi));
  return borne > 0 && kpis.size === 3 && [one, other].every(({ line }) => speaksOf(line, total.line));
}

/** The points of lines in the periods that all of them have. */
export function sharedBy([first, ...others]: readonly Told[]): readonly (readonly Point[])[] {
  return [...(first?.at ?? [])].flatMap(([key, point]) => {
    const found = others.flatMap(({ at }) => at.get(key) ?? []);
    return found.length === others.length ? [[point, ...found]] : [];
  });
}

/** Ties a total to its parts wherever they add up; whether there is such a period. */
export function tie(offer: Offer, total: Told, parts: readonly Told[]): boolean {
  const before = offer.identities.length;
  for (const [whole, ...made] of sharedBy([total, ...parts])) {
    if (whole && addsUp(whole, made)) {
      offer.identities.push({ total: whole.id, parts: made.map(({ id }) => id) });
    }
  }
  return offer.identities.length > before;
}

import { periodKey, previous } from "../../period/index.ts";
import { type Bond, ENOUGH, type Told, putSum } from "./bond.ts";
import { type Offer, type Point, unprinted } from "./offer.ts";

/** A stock at the end of a period, what it was before, what came and what went: the last tells any of the others. */
type Flow = { readonly now: Point; readonly before: Point; readonly came: Point; readonly went: Point };

type Trio = { readonly stock: Told; readonly came: Told; readonly went: Told };

/** Every stock with what comes and goes that a line has a part in, and every other that is its own of the period before. */
export function flowsOf(hot: Told, all: readonly Told[]): readonly Bond[] {
  const others = all.filter((each) => each !== hot && each.line.kpi !== hot.line.kpi);
  const shifts = others.flatMap((each) => [shiftOf(hot, each), shiftOf(each, hot)].flatMap((it) => it ?? []));
  const openings = new Map<Told, Told | undefined>();
  const openingOf = (stock: Told): Told | undefined => {
    if (!openings.has(stock))
      openings.set(
        stock,
        all.find((each) => each !== stock && shiftOf(stock, each) !== undefined),
      );
    return openings.get(stock);
  };
  return [...shifts, ...triosWith(hot, others).flatMap((trio) => flowBond(trio, openingOf) ?? [])];
}

/** "Open at the start" is "open at the end" of the period before. */
function shiftOf(end: Told, start: Told): Bond | undefined {
  const pairs: (readonly [Point, Point])[] = [];
  const values = new Set<number>();
  for (const { point, before: key } of start.keyed) {
    const before = end.at.get(key);
    if (!before) continue;
    pairs.push([point, before]);
    if (point.value === undefined || before.value === undefined) continue;
    if (point.value !== before.value) return undefined;
    values.add(point.value);
  }
  if (values.size < ENOUGH) return undefined;
  const put = (offer: Offer): boolean => {
    const had = offer.identities.length;
    for (const [point, before] of pairs) putSum(offer, point.id, [before.id]);
    return offer.identities.length > had;
  };
  return { lines: [end, start], put };
}

/** Trios that agree in one of the last periods: most agree in none. */
function triosWith(hot: Told, others: readonly Told[]): readonly Trio[] {
  const found: Trio[] = [];
  const byValue = indexBy(others, ({ value }) => value);
  const byChange = indexBy(others, (point, told) => changeAt(told, point));
  for (const other of others) {
    for (const { point, key, beside } of lastShared(hot, other)) {
      const change = changeAt(hot, point);
      const roles: readonly (readonly [number | undefined, "value" | "change", (third: Told) => Trio])[] = [
        [
          change === undefined ? undefined : beside - change,
          "value",
          (went) => ({ stock: hot, came: other, went }),
        ],
        [point.value - beside, "change", (stock) => ({ stock, came: hot, went: other })],
        [beside - point.value, "change", (stock) => ({ stock, came: other, went: hot })],
      ];
      for (const [sought, by, trio] of roles) {
        const index = by === "value" ? byValue : byChange;
        for (const third of sought === undefined ? [] : (index.get(`${key} ${sought}`) ?? []))
          if (third !== other) found.push(trio(third));
      }
    }
  }
  return found;
}

/** The last two numbers that both have: what agrees at all agrees there, unless a third is hidden in one of them. */
function lastShared(hot: Told, other: Told) {
  return hot.keyed
    .toReversed()
    .flatMap(({ point: { value, ...point }, key }) => {
      const beside = other.at.get(key)?.value;
      return value === undefined || beside === undefined ? [] : [{ point: { ...point, value }, key, beside }];
    })
    .slice(0, 2);
}

function indexBy(
  all: readonly Told[],
  numberOf: (point: Point, told: Told) => number | undefined,
): ReadonlyMap<string, readonly Told[]> {
  const index = new Map<string, Told[]>();
  for (const told of all) {
    for (const { point, key: period } of told.keyed) {
      const number = numberOf(point, told);
      if (number === undefined) continue;
      const key = `${period} ${number}`;
      const same = index.get(key);
      if (same) same.push(told);
      else index.set(key, [told]);
    }
  }
  return index;
}

function changeAt({ at }: Told, { period, value }: Point): number | undefined {
  const before = at.get(periodKey(previous(period)))?.value;
  return value === undefined || before === undefined ? undefined : value - before;
}

function flowBond(
  { stock, came, went }: Trio,
  openingOf: (stock: Told) => Told | undefined,
): Bond | undefined {
  const opening = openingOf(stock);
  const flows = stock.keyed.flatMap(({ point: now, key, before: earlier }): readonly Flow[] => {
    const before = stock.at.get(earlier) ?? opening?.at.get(key);
    const [more, less] = [came, went].map(({ at }) => at.get(key));
    return before && more && less ? [{ now, before, came: more, went: less }] : [];
  });
  const known = flows.filter((flow) => valuesOf(flow) !== undefined);
  const isBorne = new Set(known.map((flow) => flow.came.value)).size >= ENOUGH;
  if (!isBorne || !known.every(isBalanced)) return undefined;
  const put = (offer: Offer): boolean => {
    const had = offer.identities.length;
    for (const flow of flows) putFlow(offer, flow);
    return offer.identities.length > had;
  };
  return { lines: [stock, came, went, ...(opening ? [opening] : [])], put };
}

function valuesOf({ now, before, came, went }: Flow): readonly [number, number, number, number] | undefined {
  const [n, b, c, w] = [now.value, before.value, came.value, went.value];
  return n === undefined || b === undefined || c === undefined || w === undefined ? undefined : [n, b, c, w];
}

/** What comes and goes, and is not always nothing: else any line that stands still would do. */
function isBalanced(flow: Flow): boolean {
  const [now, before, came, went] = valuesOf(flow) ?? [0, 1, 0, 0];
  return now + went === before + came && came + went > 0;
}

/** All who were there in the period: those from before and those who came, and also those still there and those who went. */
function putFlow(offer: Offer, { now, before, came, went }: Flow): void {
  const all = `${now.id}:there with ${came.id}`;
  if (offer.cells.has(all)) return;
  const sums = [
    [before, came],
    [now, went],
  ].flatMap((parts) => {
    const sum = parts.reduce((total, { value = Number.NaN }) => total + value, 0);
    return Number.isNaN(sum) ? [] : [sum];
  });
  const [value] = sums;
  if (value === undefined) return;
  offer.cells.set(all, unprinted(all, value));
  putSum(offer, all, [before.id, came.id]);
  putSum(offer, all, [now.id, went.id]);
}

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
  return [...shifts, ...triosWith(hot, others).flatMap((trio) => flowBond(trio, all) ?? [])];
}

/** "Open at the start" is "open at the end" of the period before. */
function shiftOf(end: Told, start: Told): Bond | undefined {
  const pairs = start.line.points.flatMap((point) => {
    const before = end.at.get(periodKey(previous(point.period)));
    return before ? [[point, before] as const] : [];
  });
  const known = pairs.filter(([a, b]) => a.value !== undefined && b.value !== undefined);
  const values = new Set(known.map(([{ value }]) => value));
  if (values.size < ENOUGH || known.some(([a, b]) => a.value !== b.value)) return undefined;
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
  return hot.line.points
    .toReversed()
    .flatMap(({ value, ...point }) => {
      const key = periodKey(point.period);
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
    for (const point of told.line.points) {
      const number = numberOf(point, told);
      if (number === undefined) continue;
      const key = `${periodKey(point.period)} ${number}`;
      index.set(key, [...(index.get(key) ?? []), told]);
    }
  }
  return index;
}

function changeAt({ at }: Told, { period, value }: Point): number | undefined {
  const before = at.get(periodKey(previous(period)))?.value;
  return value === undefined || before === undefined ? undefined : value - before;
}

function flowBond({ stock, came, went }: Trio, all: readonly Told[]): Bond | undefined {
  const opening = all.find((each) => each !== stock && shiftOf(stock, each) !== undefined);
  const flows = stock.line.points.flatMap((now): readonly Flow[] => {
    const before = stock.at.get(periodKey(previous(now.period))) ?? opening?.at.get(periodKey(now.period));
    const [more, less] = [came, went].map(({ at }) => at.get(periodKey(now.period)));
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

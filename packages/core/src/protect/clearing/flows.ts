import { periodKey, previous } from "../../period/index.ts";
import { onceEach } from "../../workbook/index.ts";
import { type ByNumber, byNumber } from "./by-number.ts";
import { type Bond, ENOUGH, type Told, putSum } from "./bond.ts";
import { type Offer, type Point, unprinted } from "./offer.ts";

/** A stock at the end of a period, what it was before, what came and what went: the last tells any of the others. */
type Flow = { readonly now: Point; readonly before: Point; readonly came: Point; readonly went: Point };

type Trio = { readonly stock: Told; readonly came: Told; readonly went: Told };

/** Every stock with what comes and goes that a line has a part in, and every other that is its own of the period before. */
export function flowsAmong(all: readonly Told[]): (hot: Told) => readonly Bond[] {
  const found = { byValue: byNumber(all), byChange: byNumber(all, (point, told) => changeAt(told, point)) };
  const openingOf = onceEach((stock: Told) =>
    all.find((each) => each !== stock && shiftOf(stock, each) !== undefined),
  );
  return (hot) => {
    const others = all.filter((each) => each !== hot && each.line.kpi !== hot.line.kpi);
    const shifts = others.flatMap((each) =>
      [shiftOf(hot, each), shiftOf(each, hot)].flatMap((it) => it ?? []),
    );
    return [...shifts, ...triosWith(hot, others, found).flatMap((trio) => flowBond(trio, openingOf) ?? [])];
  };
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
function triosWith(
  hot: Told,
  others: readonly Told[],
  { byValue, byChange }: { readonly byValue: ByNumber; readonly byChange: ByNumber },
): readonly Trio[] {
  const found: Trio[] = [];
  for (const other of others) {
    for (const { point, value, key, beside } of lastShared(hot, other)) {
      const change = changeAt(hot, point);
      const roles: readonly (readonly [number | undefined, "value" | "change", (third: Told) => Trio])[] = [
        [
          change === undefined ? undefined : beside - change,
          "value",
          (went) => ({ stock: hot, came: other, went }),
        ],
        [value - beside, "change", (stock) => ({ stock, came: hot, went: other })],
        [beside - value, "change", (stock) => ({ stock, came: other, went: hot })],
      ];
      for (const [sought, by, trio] of roles) {
        const index = by === "value" ? byValue : byChange;
        for (const third of sought === undefined ? [] : index(key, sought))
          if (third !== other && third.line.kpi !== hot.line.kpi) found.push(trio(third));
      }
    }
  }
  return found;
}

/** The last two numbers that both have: what agrees at all agrees there, unless a third is hidden in one of them. */
function lastShared(hot: Told, other: Told): readonly Shared[] {
  const found: Shared[] = [];
  for (let at = hot.keyed.length - 1; at >= 0 && found.length < LAST; at -= 1) {
    const { point, key } = hot.keyed[at] ?? {};
    const beside = key === undefined ? undefined : other.at.get(key)?.value;
    if (point?.value === undefined || key === undefined || beside === undefined) continue;
    found.push({ point, value: point.value, key, beside });
  }
  return found;
}

const LAST = 2;

type Shared = {
  readonly point: Point;
  readonly value: number;
  readonly key: string;
  readonly beside: number;
};

function changeAt({ at }: Told, { period, value }: Point): number | undefined {
  const before = at.get(periodKey(previous(period)))?.value;
  return value === undefined || before === undefined ? undefined : value - before;
}

function flowBond(
  { stock, came, went }: Trio,
  openingOf: (stock: Told) => Told | undefined,
): Bond | undefined {
  const opening = openingOf(stock);
  const flows: Flow[] = [];
  const borne = new Set<number>();
  for (const { point: now, key, before: earlier } of stock.keyed) {
    const before = stock.at.get(earlier) ?? opening?.at.get(key);
    const [more, less] = [came.at.get(key), went.at.get(key)];
    if (!before || !more || !less) continue;
    const flow = { now, before, came: more, went: less };
    const values = valuesOf(flow);
    if (values && !isBalanced(values)) return undefined;
    if (values) borne.add(values.came);
    flows.push(flow);
  }
  if (borne.size < ENOUGH) return undefined;
  const put = (offer: Offer): boolean => {
    const had = offer.identities.length;
    for (const flow of flows) putFlow(offer, flow);
    return offer.identities.length > had;
  };
  return { lines: [stock, came, went, ...(opening ? [opening] : [])], put };
}

type Values = Readonly<Record<keyof Flow, number>>;

function valuesOf({ now: n, before: b, came: c, went: w }: Flow): Values | undefined {
  const [now, before, came, went] = [n.value, b.value, c.value, w.value];
  return now === undefined || before === undefined || came === undefined || went === undefined
    ? undefined
    : { now, before, came, went };
}

/** What comes and goes, and is not always nothing: else any line that stands still would do. */
function isBalanced({ now, before, came, went }: Values): boolean {
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

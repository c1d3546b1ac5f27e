import { periodKey, previous } from "../../period/index.ts";
import type { Line, Offer, Point } from "./offer.ts";

/** So many periods must bear out that numbers of different KPIs belong together, before it is no chance. */
export const ENOUGH = 3;

/** A line by its periods; of each point, the key of its period and of the one before it. */
export type Told = {
  readonly line: Line;
  readonly at: ReadonlyMap<string, Point>;
  readonly keyed: readonly { readonly point: Point; readonly key: string; readonly before: string }[];
  /** The months of its shortest and of its longest period. */
  readonly shortest: number;
  readonly longest: number;
};

/** What ties several lines to each other; `put` lays it out, and tells whether anything was laid. */
export type Bond = { readonly lines: readonly Told[]; readonly put: (offer: Offer) => boolean };

export function toldBy(line: Line): Told {
  const keyed = line.points.map((point) => ({
    point,
    key: periodKey(point.period),
    before: periodKey(previous(point.period)),
  }));
  const months = line.points.map(({ period }) => period.months);
  return {
    line,
    at: new Map(keyed.map(({ key, point }) => [key, point])),
    keyed,
    shortest: Math.min(...months),
    longest: Math.max(...months),
  };
}

/** Lays out that a total is the sum of its parts, once. */
export function putSum(offer: Offer, total: string, parts: readonly string[]): void {
  const isThere = offer.identities.some(
    (each) =>
      "total" in each &&
      each.total === total &&
      each.parts.length === parts.length &&
      each.parts.every((part) => parts.includes(part)),
  );
  if (!isThere) offer.identities.push({ total, parts });
}

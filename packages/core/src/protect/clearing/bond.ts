import { periodKey } from "../../period/index.ts";
import type { Line, Offer, Point } from "./offer.ts";

/** So many periods must bear out that numbers of different KPIs belong together, before it is no chance. */
export const ENOUGH = 3;

/** A line by its periods. */
export type Told = { readonly line: Line; readonly at: ReadonlyMap<string, Point> };

/** What ties several lines to each other; `put` lays it out, and tells whether anything was laid. */
export type Bond = { readonly lines: readonly Told[]; readonly put: (offer: Offer) => boolean };

export function toldBy(line: Line): Told {
  return { line, at: new Map(line.points.map((point) => [periodKey(point.period), point])) };
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

import { periodKey } from "../../period/index.ts";
import { type Register, isMeasured } from "../../register/index.ts";
import type { Few } from "../few.ts";
import { type Offer, protectIfFew, unprinted } from "./offer.ts";

/**
 * What the last report printed is known: the same figure, or the one that was revised. What came late, or was taken back,
 * is a number of its own.
 */
export function tiePublished(offer: Offer, now: Register, before: Register, few: Few): void {
  const known = new Map(before.kpis.map((kpi) => [kpi.id, kpi]));
  for (const { kpi: at, what, points, isOfThings } of offer.lines) {
    const kpi = now.kpis[at];
    const was = kpi && known.get(kpi.id);
    if (!was || what === "comparator") continue;
    const told = new Map(
      [...was.observations, ...was.monthly].filter(isMeasured).map((each) => [periodKey(each.period), each]),
    );
    for (const { id, period, value } of points) {
      const printed = told.get(periodKey(period));
      const old = what === "figure" ? printed?.value : printed?.[what]?.value;
      if (old === undefined || !Number.isSafeInteger(old) || value === undefined) continue;
      if (old === value) {
        offer.known.push({ cell: id, as: old });
        continue;
      }
      if (isOfThings) continue;
      const [then, late] = [`${id}:as published`, `${id}:late`];
      offer.cells.set(then, unprinted(then, old));
      offer.cells.set(late, unprinted(late, Math.abs(value - old)));
      offer.known.push({ cell: then, as: old });
      offer.identities.push(
        value > old ? { total: id, parts: [then, late] } : { total: then, parts: [id, late] },
      );
      protectIfFew(offer, late, Math.abs(value - old), few);
    }
  }
}

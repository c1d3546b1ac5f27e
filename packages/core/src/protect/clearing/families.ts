import type { Few } from "../few.ts";
import { type Told, toldBy } from "./bond.ts";
import { sharedBy, tie } from "./kin.ts";
import { titleKey } from "./alike.ts";
import { type Offer, type Point, protectIfFew, unprinted } from "./offer.ts";
import { addsUp } from "./over-time.ts";

/**
 * Ties the areas and groups that titles name to their total: "Carers in crisis, Aldermoor" and "Carers in crisis". What they
 * leave over is a number of its own, printed nowhere. Other areas beside a KPI may make up its own, or a nation's.
 */
export function tieFamilies(offer: Offer, few: Few): void {
  const figures = offer.lines
    .filter(({ what, points, isOfThings }) => what === "figure" && points.length > 0 && !isOfThings)
    .map((line) => ({ line, key: titleKey(line) }));
  for (const { line: total, key } of figures) {
    const stem = `${key.replace(/ (?:all|total|in all|overall|partnership)$/u, "")} `;
    const parts = figures.filter(({ line, key: other }) => line !== total && other.startsWith(stem));
    if (parts.length > 0)
      tieParts(
        offer,
        toldBy(total),
        parts.map(({ line }) => toldBy(line)),
        few,
      );
    const areas = offer.lines.filter(({ kpi, what }) => kpi === total.kpi && what === "comparator");
    if (areas.length > 1) tieAreas(offer, [total, ...areas].map(toldBy));
  }
}

function tieParts(offer: Offer, total: Told, parts: readonly Told[], few: Few): void {
  const shared = sharedBy([total, ...parts]);
  if (!shared.every(([whole, ...made]) => whole && leavesSome(whole, made))) return;
  const isAll = shared.every(([whole, ...made]) => whole && addsUp(whole, made));
  for (const [whole, ...made] of shared) {
    if (!whole) continue;
    const ids = made.map(({ id }) => id);
    if (isAll) offer.identities.push({ total: whole.id, parts: ids });
    else if ([whole, ...made].every(({ value }) => value !== undefined)) {
      const left = `${whole.id}:left by ${parts.length}`;
      const value = (whole.value ?? 0) - sumOf(made);
      offer.cells.set(left, unprinted(left, value));
      offer.identities.push({ total: whole.id, parts: [...ids, left] });
      protectIfFew(offer, left, value, few);
    }
  }
}

function leavesSome({ value }: Point, parts: readonly Point[]): boolean {
  return value === undefined || sumOf(parts) <= value;
}

function sumOf(points: readonly Point[]): number {
  return points.reduce((sum, { value = 0 }) => sum + value, 0);
}

/** One of a KPI's areas may be all the others together: the partnership of its localities, the nation of its parts. */
function tieAreas(offer: Offer, lines: readonly Told[]): void {
  for (const total of lines) {
    const parts = lines.filter((line) => line !== total);
    const shared = sharedBy([total, ...parts]);
    const isTotal = shared.every(([whole, ...made]) => whole && addsUp(whole, made));
    const isBorne = shared.some((points) => points.every(({ value }) => value !== undefined));
    if (isTotal && isBorne) tie(offer, total, parts);
  }
}

import { comparePeriods, periodKey, shift } from "../../period/index.ts";
import { type Kpi, type Measured, isMeasured } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";

/** Why two KPIs are one measure. `r` is that of their changes from period to period. */
export type Sameness =
  | { readonly why: "declared" }
  | { readonly why: "same words" }
  | { readonly why: "numerator"; readonly part: string; readonly whole: string }
  | { readonly why: "changes"; readonly r: number; readonly points: number };

export type DuplicatePair = { readonly one: Kpi; readonly other: Kpi; readonly because: Sameness };

/** Fewer points than this say nothing of whether two series move as one. */
const POINTS = 12;
const ALIKE = 0.95;
const PARTS = 4;

/** Every pair of KPIs that is one measure under two codes, in the register's order. */
export function duplicatesOf(kpis: readonly Kpi[]): readonly DuplicatePair[] {
  return kpis.flatMap((one, at) =>
    kpis.slice(at + 1).flatMap((other) => {
      const because = sameness(one, other);
      return because === undefined ? [] : [{ one, other, because }];
    }),
  );
}

/**
 * Declared, else a numerator of the other, else moving as one: |r| of at least 0.95 in the changes from period to
 * period over 12 points or more. Levels are never correlated: two things that rise for ten years are alike in
 * level and have nothing to do with each other. Two titles of the same words are one measure, unless their
 * figures show otherwise.
 */
function sameness(one: Kpi, other: Kpi): Sameness | undefined {
  if (names(one, other) || names(other, one)) return { why: "declared" };
  if (isNumeratorOf(one, other)) return { why: "numerator", part: one.id, whole: other.id };
  if (isNumeratorOf(other, one)) return { why: "numerator", part: other.id, whole: one.id };
  const moving = changesAlike(one, other);
  if (moving !== undefined && Math.abs(moving.r) >= ALIKE) return { why: "changes", ...moving };
  const isSaidAlike = titleKey(one) === titleKey(other) && one.unit.kind === other.unit.kind;
  return isSaidAlike && moving === undefined && one.group === other.group ? { why: "same words" } : undefined;
}

function names(one: Kpi, other: Kpi): boolean {
  return (one.sameAs ?? []).some((id) => nameKey(id) === nameKey(other.id));
}

function titleKey({ title }: Kpi): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(" ");
}

/** Whether its figures are the counts that the other's shares are made of, in every period both have. */
function isNumeratorOf(part: Kpi, whole: Kpi): boolean {
  const counts = new Map(
    part.observations.filter(isMeasured).map(({ period, value }) => [periodKey(period), value]),
  );
  const shared = whole.observations.filter(isMeasured).flatMap(({ period, numerator }) => {
    const count = counts.get(periodKey(period));
    return numerator === undefined || count === undefined ? [] : [[count, numerator.value] as const];
  });
  const varies = new Set(shared.map(([count]) => count)).size > 1;
  return shared.length >= PARTS && varies && shared.every(([count, numerator]) => count === numerator);
}

function changesAlike(one: Kpi, other: Kpi): { readonly r: number; readonly points: number } | undefined {
  if (one.frequency !== other.frequency) return undefined;
  const theirs = byPeriod(other);
  const shared = one.observations
    .filter(isMeasured)
    .filter(({ period }) => theirs.has(periodKey(period)))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  if (shared.length < POINTS) return undefined;
  const ours = byPeriod(one);
  const changes = shared.flatMap(({ period, value }) => {
    const key = periodKey(shift(period, -1));
    const [before, beforeThere] = [ours.get(key), theirs.get(key)];
    const there = theirs.get(periodKey(period));
    if (before === undefined || beforeThere === undefined || there === undefined) return [];
    return [[value - before, there - beforeThere] as const];
  });
  const r = changes.length < POINTS - 1 ? undefined : correlation(changes);
  return r === undefined ? undefined : { r, points: shared.length };
}

function byPeriod(kpi: Kpi): ReadonlyMap<string, number> {
  const figures: readonly Measured[] = kpi.observations.filter(isMeasured);
  return new Map(figures.map(({ period, value }) => [periodKey(period), value]));
}

/** Pearson's r; nothing where either side never changes. */
function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [meanA, meanB] = [mean(0), mean(1)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [a, b] of pairs) {
    ab += (a - meanA) * (b - meanB);
    aa += (a - meanA) ** 2;
    bb += (b - meanB) ** 2;
  }
  return aa <= 0 || bb <= 0 ? undefined : ab / Math.sqrt(aa * bb);
}

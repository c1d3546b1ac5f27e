import { periodKey, shift } from "../../period/index.ts";
import { type Kpi, isMeasured } from "../../register/index.ts";
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

/** What is asked of a KPI again and again, worked out once. */
type Series = {
  readonly kpi: Kpi;
  readonly title: string;
  readonly values: ReadonlyMap<string, number>;
  /** Its numerators by period; none where it is no share. */
  readonly numerators: ReadonlyMap<string, number>;
  /** The change into each period from the one before, where both have a figure. */
  readonly changes: ReadonlyMap<string, number>;
};

/** Every pair of KPIs that is one measure under two codes, in the register's order. */
export function duplicatesOf(kpis: readonly Kpi[]): readonly DuplicatePair[] {
  const series = kpis.map(seriesOf);
  return series.flatMap((one, at) =>
    series.slice(at + 1).flatMap((other) => {
      const because = sameness(one, other);
      return because === undefined ? [] : [{ one: one.kpi, other: other.kpi, because }];
    }),
  );
}

function seriesOf(kpi: Kpi): Series {
  const figures = kpi.observations.filter(isMeasured);
  const values = new Map(figures.map(({ period, value }) => [periodKey(period), value]));
  return {
    kpi,
    title: (kpi.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(" "),
    values,
    numerators: new Map(
      figures.flatMap(({ period, numerator }) =>
        numerator === undefined ? [] : [[periodKey(period), numerator.value]],
      ),
    ),
    changes: new Map(
      figures.flatMap(({ period, value }) => {
        const before = values.get(periodKey(shift(period, -1)));
        return before === undefined ? [] : [[periodKey(period), value - before]];
      }),
    ),
  };
}

/**
 * Declared, else a numerator of the other, else moving as one: |r| of at least 0.95 in the changes from period to
 * period over 12 points or more. Levels are never correlated: two things that rise for ten years are alike in
 * level and have nothing to do with each other. Two titles of the same words are one measure, unless their
 * figures show otherwise.
 */
function sameness(one: Series, other: Series): Sameness | undefined {
  if (names(one.kpi, other.kpi) || names(other.kpi, one.kpi)) return { why: "declared" };
  if (isNumeratorOf(one, other)) return { why: "numerator", part: one.kpi.id, whole: other.kpi.id };
  if (isNumeratorOf(other, one)) return { why: "numerator", part: other.kpi.id, whole: one.kpi.id };
  const moving = changesAlike(one, other);
  if (moving !== undefined && Math.abs(moving.r) >= ALIKE) return { why: "changes", ...moving };
  const isAlike = one.title === other.title && one.kpi.unit.kind === other.kpi.unit.kind;
  return isAlike && moving === undefined && one.kpi.group === other.kpi.group
    ? { why: "same words" }
    : undefined;
}

function names(one: Kpi, other: Kpi): boolean {
  return (one.sameAs ?? []).some((id) => nameKey(id) === nameKey(other.id));
}

/** Whether its figures are the counts that the other's shares are made of, in every period both have. */
function isNumeratorOf(part: Series, whole: Series): boolean {
  if (whole.numerators.size < PARTS) return false;
  const shared = [...whole.numerators].flatMap(([period, numerator]) => {
    const count = part.values.get(period);
    return count === undefined ? [] : [[count, numerator] as const];
  });
  const varies = new Set(shared.map(([count]) => count)).size > 1;
  return shared.length >= PARTS && varies && shared.every(([count, numerator]) => count === numerator);
}

function changesAlike(
  one: Series,
  other: Series,
): { readonly r: number; readonly points: number } | undefined {
  if (one.kpi.frequency !== other.kpi.frequency) return undefined;
  if (one.changes.size < POINTS - 1 || other.changes.size < POINTS - 1) return undefined;
  const points = [...one.values.keys()].filter((period) => other.values.has(period)).length;
  const pairs = [...one.changes].flatMap(([period, change]) => {
    const there = other.changes.get(period);
    return there === undefined ? [] : [[change, there] as const];
  });
  const r = points < POINTS || pairs.length < POINTS - 1 ? undefined : correlation(pairs);
  return r === undefined ? undefined : { r, points };
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

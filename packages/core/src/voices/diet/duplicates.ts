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
/** What two ways to sum the same products may differ by. */
const DUST = 1e-6;

/** What is asked of a KPI again and again, worked out once. */
type Series = {
  readonly kpi: Kpi;
  readonly key: string;
  /** The keys of the KPIs that it declares itself the same as. */
  readonly declared: ReadonlySet<string>;
  readonly title: string;
  readonly values: ReadonlyMap<string, number>;
  /** Its numerators by period; none where it is no share. */
  readonly numerators: ReadonlyMap<string, number>;
  /** The change into each period from the one before, where both have a figure. */
  readonly changes: ReadonlyMap<string, number>;
  /** The periods of its figures: series of the same ones are set against each other by their swings. */
  readonly periods: string;
  /** Its changes about their mean, so that the products of two series' sum to r; undefined where it never changes. */
  readonly swings: readonly number[] | undefined;
};

/** Every pair of KPIs that is one measure under two codes, in the register's order. */
export function duplicatesOf(kpis: readonly Kpi[]): readonly DuplicatePair[] {
  const series = kpis.map(seriesOf);
  const found: DuplicatePair[] = [];
  // Thousands of KPIs are millions of pairs, nearly all of them of two measures: a pair is looked at without making anything.
  for (const [at, one] of series.entries()) {
    for (let next = at + 1; next < series.length; next += 1) {
      const other = series[next];
      const because = other && sameness(one, other);
      if (because) found.push({ one: one.kpi, other: other.kpi, because });
    }
  }
  return found;
}

function seriesOf(kpi: Kpi): Series {
  const figures = kpi.observations.filter(isMeasured);
  const values = new Map(figures.map(({ period, value }) => [periodKey(period), value]));
  const changes = new Map(
    figures.flatMap(({ period, value }) => {
      const before = values.get(periodKey(shift(period, -1)));
      return before === undefined ? [] : [[periodKey(period), value - before]];
    }),
  );
  return {
    kpi,
    key: nameKey(kpi.id),
    declared: new Set((kpi.sameAs ?? []).map(nameKey)),
    title: (kpi.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(" "),
    values,
    numerators: new Map(
      figures.flatMap(({ period, numerator }) =>
        numerator === undefined ? [] : [[periodKey(period), numerator.value]],
      ),
    ),
    changes,
    periods: [...values.keys()].join(" "),
    swings: swingsOf([...changes.values()]),
  };
}

function swingsOf(changes: readonly number[]): readonly number[] | undefined {
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const length = Math.hypot(...changes.map((change) => change - mean));
  return length > 0 ? changes.map((change) => (change - mean) / length) : undefined;
}

/**
 * Declared, else a numerator of the other, else moving as one: |r| of at least 0.95 in the changes from period to
 * period over 12 points or more. Levels are never correlated: two things that rise for ten years are alike in
 * level and have nothing to do with each other. Two titles of the same words are one measure, unless their
 * figures show otherwise.
 */
function sameness(one: Series, other: Series): Sameness | undefined {
  if (one.declared.has(other.key) || other.declared.has(one.key)) return { why: "declared" };
  if (isNumeratorOf(one, other)) return { why: "numerator", part: one.kpi.id, whole: other.kpi.id };
  if (isNumeratorOf(other, one)) return { why: "numerator", part: other.kpi.id, whole: one.kpi.id };
  const moving = changesAlike(one, other);
  if (moving !== undefined && Math.abs(moving.r) >= ALIKE) return { why: "changes", ...moving };
  const isAlike = one.title === other.title && one.kpi.unit.kind === other.kpi.unit.kind;
  return isAlike && moving === undefined && one.kpi.group === other.kpi.group
    ? { why: "same words" }
    : undefined;
}

/** Whether its figures are the counts that the other's shares are made of, in every period both have. */
function isNumeratorOf(part: Series, whole: Series): boolean {
  if (whole.numerators.size < PARTS) return false;
  const shared = new Set<number>();
  let periods = 0;
  for (const [period, numerator] of whole.numerators) {
    const count = part.values.get(period);
    if (count === undefined) continue;
    if (count !== numerator) return false;
    shared.add(count);
    periods += 1;
  }
  return periods >= PARTS && shared.size > 1;
}

function changesAlike(
  one: Series,
  other: Series,
): { readonly r: number; readonly points: number } | undefined {
  if (one.kpi.frequency !== other.kpi.frequency) return undefined;
  if (one.changes.size < POINTS - 1 || other.changes.size < POINTS - 1) return undefined;
  if (one.periods === other.periods) {
    const r = one.swings && other.swings && productsOf(one.swings, other.swings);
    // Near the edge the sum of all decides, as it does of series that share only some periods.
    if (r === undefined || Math.abs(r) < ALIKE - DUST) {
      return r === undefined || one.values.size < POINTS ? undefined : { r, points: one.values.size };
    }
  }
  const points = [...one.values.keys()].filter((period) => other.values.has(period)).length;
  const pairs = [...one.changes].flatMap(([period, change]) => {
    const there = other.changes.get(period);
    return there === undefined ? [] : [[change, there] as const];
  });
  const r = points < POINTS || pairs.length < POINTS - 1 ? undefined : correlation(pairs);
  return r === undefined ? undefined : { r, points };
}

function productsOf(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
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

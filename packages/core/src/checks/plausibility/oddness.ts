import { type Measured } from "../../register/index.ts";
import type { SeriesSubject } from "../frame/subjects.ts";

const FEWEST = 8;
/** As robust outliers are usually told: 3.5 of these from the median. */
const FAR = 3.5;
const MAD_TO_SD = 1.4826;
/** The upper limit of moving ranges, in mean moving ranges. */
const RANGE_LIMIT = 3.267;

export type Oddness = {
  readonly latest: Measured;
  readonly before: Measured;
  readonly kind: "far from the rest" | "a jump";
  readonly median: number;
};

/**
 * Whether the latest figure alone stands out: far from the median while the one before it is not, or a
 * jump beyond what the series has ever done. Earlier points are history that somebody has looked at.
 */
export function oddnessOf({ of, measured, which }: SeriesSubject): Oddness | undefined {
  const upTo = which === "own" && of.latest ? until(measured, of.latest) : measured;
  const [latest, before] = [upTo.at(-1), upTo.at(-2)];
  const isAlike = upTo.every(({ period }) => period.months === latest?.period.months);
  if (!latest || !before || upTo.length < FEWEST || of.kpi.cumulative || !isAlike) return undefined;
  const rest = upTo.slice(0, -1).map(({ value }) => value);
  const middle = medianOf(rest);
  const spread = MAD_TO_SD * medianOf(rest.map((value) => Math.abs(value - middle)));
  const isFar = (value: number) => spread > 0 && Math.abs(value - middle) / spread > FAR;
  if (isFar(latest.value) && !isFar(before.value)) {
    return { latest, before, kind: "far from the rest", median: middle };
  }
  const ranges = rest.slice(1).map((value, at) => Math.abs(value - (rest[at] ?? value)));
  const mean = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
  const isJump = mean > 0 && Math.abs(latest.value - before.value) > RANGE_LIMIT * mean;
  return isJump ? { latest, before, kind: "a jump", median: middle } : undefined;
}

function until(measured: readonly Measured[], latest: Measured): readonly Measured[] {
  return measured.slice(0, measured.indexOf(latest) + 1);
}

export function medianOf(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const half = Math.floor(ordered.length / 2);
  const upper = ordered[half] ?? 0;
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[half - 1] ?? upper)) / 2;
}

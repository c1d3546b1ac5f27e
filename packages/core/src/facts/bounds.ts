import { type Unit, tableFigure } from "../figure/index.ts";
import { type Kpi, isMeasured } from "../register/index.ts";
import type { Judged, Pattern } from "./pattern.ts";

/** Within what a range can be expected: nothing below nought that cannot lie there and never did, and no more than all. */
export function boundsOf(
  { title, unit, observations }: Kpi,
  pattern: Judged,
): readonly [floor: number, ceiling: number] {
  const values = [...observations, ...pattern.observations].filter(isMeasured).map(({ value }) => value);
  const mayBeNegative = MAY_BE_NEGATIVE.test(title) || values.some((value) => value < 0);
  const isWithinAll = unit.kind === "percentage" && values.every((value) => value <= 100);
  return [mayBeNegative ? -Infinity : 0, isWithinAll ? 100 : Infinity];
}

/** Titles of what is held against something, so that it may lie below it. */
const MAY_BE_NEGATIVE =
  /\b(?:net|balances?|varian(?:ce|ces|t)|variation|differences?|changes? (?:in|of|from|since)|surplus|deficit|over-?spen[dt]|under-?spen[dt]|gap|growth|(?:against|versus|vs|from|above|below|over|under) (?:the |its |our )?(?:budget|plan|forecast|target|trajectory|average)|temperature)\b/iu;

/**
 * So many places, up to the most, that the latest point does not print as the end of the range that it lies outside; as
 * many as there were where that is not to be had.
 */
export function toTellOutside(
  decimals: number,
  most: number,
  unit: Unit,
  pattern: Pattern | undefined,
): number {
  if (pattern?.kind !== "judged") return decimals;
  const { analysis, observations } = pattern;
  const point = observations[analysis.latest ?? -1];
  const limits = analysis.segments.at(-1)?.limits;
  if (!limits || !isMeasured(point)) return decimals;
  const { value } = point;
  const end = value > limits.upper ? limits.upper : limits.lower;
  if (value <= limits.upper && value >= limits.lower) return decimals;
  for (let places = decimals; places <= most; places += 1) {
    if (tableFigure(value, unit, places) !== tableFigure(end, unit, places)) return places;
  }
  return decimals;
}

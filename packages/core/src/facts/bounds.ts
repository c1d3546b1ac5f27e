import { type Kpi, isMeasured } from "../register/index.ts";
import type { Judged } from "./pattern.ts";

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

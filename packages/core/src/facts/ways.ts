import { settledDifference } from "../comparison/index.ts";
import { differenceFigure, shownProse } from "../figure/index.ts";
import type { Kpi } from "../register/index.ts";
import type { Given, Way } from "./fact.ts";

/** Which way a difference points, and whether that is good where the KPI has a direction. */
export function waysOf({ polarity }: Pick<Kpi, "polarity">, difference: number): readonly Way[] {
  if (difference === 0) return ["same"];
  const way = difference > 0 ? "higher" : "lower";
  if (polarity !== "higher" && polarity !== "lower") return [way];
  return [way, way === polarity ? "better" : "worse"];
}

/**
 * The difference of two figures of a KPI: from unrounded values, or as fairly from the printed ones. It is printed so
 * that it adds up: where the printed ends lie otherwise apart, theirs is told.
 */
export function differenceOf(
  { kpi, decimals }: { readonly kpi: Kpi; readonly decimals: number },
  from: number,
  to: number,
): Required<Pick<Given, "value" | "fair" | "ways" | "printed" | "prose">> {
  const value = settledDifference(from, to);
  const shown = (end: number) => shownProse(end, kpi.unit, decimals);
  const ends = settledDifference(shown(from), shown(to));
  const isAlike = Math.sign(ends) === Math.sign(value);
  const { text, magnitude } = isAlike
    ? differenceFigure(shown(from), shown(to), kpi.unit, decimals)
    : differenceFigure(from, to, kpi.unit, decimals);
  return {
    value,
    fair: [ends],
    ways: waysOf(kpi, value),
    printed: magnitude,
    prose: text,
  };
}

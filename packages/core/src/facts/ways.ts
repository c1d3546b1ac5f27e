import { settledDifference } from "../comparison/index.ts";
import { type Unit, differenceFigure, shownProse } from "../figure/index.ts";
import type { Kpi } from "../register/index.ts";
import type { Given, Way } from "./fact.ts";

/** Which way a difference points, and whether that is good where the KPI has a direction. */
export function waysOf({ polarity }: Pick<Kpi, "polarity">, difference: number): readonly Way[] {
  if (difference === 0) return ["same"];
  const way = difference > 0 ? "higher" : "lower";
  if (polarity !== "higher" && polarity !== "lower") return [way];
  return [way, way === polarity ? "better" : "worse"];
}

/** A figure at an end of a difference: unrounded, and as it is printed. */
type End = { readonly value: number; readonly shown: number };

/**
 * The difference of two figures of a KPI: from unrounded values, or as fairly from the printed ones. It is printed so
 * that it adds up: where the printed ends lie otherwise apart, theirs is told.
 */
export function differenceOf(
  { kpi, decimals: placesOf }: { readonly kpi: Kpi; readonly decimals: () => number },
  from: number,
  to: number,
): Required<Pick<Given, "value" | "fair" | "ways" | "printed" | "prose">> {
  const value = settledDifference(from, to);
  const decimals = placesOf();
  const endOf = (end: number): End => ({ value: end, shown: shownProse(end, kpi.unit, decimals) });
  const [first, last] = [endOf(from), endOf(to)];
  const { text, magnitude } = printedDifference(first, last, kpi.unit, decimals);
  return {
    value,
    fair: [settledDifference(first.shown, last.shown)],
    ways: waysOf(kpi, value),
    printed: magnitude,
    prose: text,
  };
}

/** Ends that print alike and lie less than a printed place apart differ by less than that place. */
function printedDifference(first: End, last: End, unit: Unit, decimals: number) {
  const apart = settledDifference(first.value, last.value);
  const ends = settledDifference(first.shown, last.shown);
  if (Math.sign(ends) === Math.sign(apart)) return differenceFigure(first.shown, last.shown, unit, decimals);
  const least = 10 ** -decimals;
  return ends === 0 && Math.abs(apart) < least
    ? differenceFigure(first.shown, first.shown + (Math.sign(apart) * least) / 10, unit, decimals)
    : differenceFigure(first.value, last.value, unit, decimals);
}

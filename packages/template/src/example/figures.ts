import type { Figure } from "../series/figure.ts";
import { figuresOf } from "../series/made.ts";
import type { Indicator } from "./indicator.ts";
import { SEEDS } from "./seeds.ts";

/** The rows of the Figures sheet that belong to one indicator. */
export function figuresFor(indicator: Indicator): readonly Figure[] {
  if ("given" in indicator.series) return indicator.series.given;
  return figuresOf(indicator.series.made, SEEDS[indicator.id] ?? 1);
}

import { numberClaim } from "../claims/index.ts";
import type { Fact } from "../facts/index.ts";
import { proseFigure, shownProse } from "../figure/index.ts";
import { type Bound, bind } from "./text.ts";

/**
 * An estimate with one decimal place fewer than its KPI is printed with: "about 68%"; nothing where it has none to lose, or
 * where what is left of it would be said to be none.
 */
export function aboutFigure(fact: Fact): Bound | undefined {
  const { value, decimals, unit } = fact;
  if (value === undefined || decimals === 0) return undefined;
  const rounder = decimals - 1;
  const quantity = { value: shownProse(value, unit, rounder), decimals: rounder };
  if (quantity.value === 0 && value !== 0) return undefined;
  return bind(`about ${proseFigure(value, unit, rounder)}`, fact.cells, {
    ...numberClaim(fact),
    quantity,
    hedge: "about",
  });
}

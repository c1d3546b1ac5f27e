import type { RunChart } from "../run-chart.ts";

/** The line crosses the median fewer times than chance allows. It is a fact of the whole stretch: no point is flagged. */
export type FewCrossingsRule = { readonly kind: "few crossings" };

export function hasFewCrossings(chart: RunChart): boolean {
  return chart.crossings < chart.fewestCrossings;
}

import { type Judgement, edgeOf } from "../comparison/index.ts";
import { decimalsFor, tableFigure } from "../figure/index.ts";
import { type Kpi, type Measured, isLevel, isMeasured } from "../register/index.ts";

/** More decimals than this help nobody, even to tell a figure from its target. */
const MOST_DECIMALS = 4;

/**
 * One precision for a KPI's value, target and comparisons, so that a figure never prints two ways.
 * Where it would print a figure as equal to a target it misses, it shows as many more as it takes.
 */
export function precisionOf(
  { unit, observations, targets }: Kpi,
  latest: Measured | undefined,
  status: Judgement,
): number {
  const measured = observations.filter(isMeasured);
  const denominators = measured.flatMap(({ denominator }) => (denominator ? [denominator.value] : []));
  const values = measured.map(({ value }) => value);
  let decimals = decimalsFor(unit, values, denominators, targets.findLast(isLevel)?.value);
  if (!latest || status.kind === "none" || status.kind === "met") return decimals;
  const printed = (value: number) => tableFigure(value, unit, decimals);
  const edge = edgeOf(status.target, latest.value);
  if (edge === latest.value) return decimals;
  while (decimals < MOST_DECIMALS && printed(latest.value) === printed(edge)) decimals += 1;
  return decimals;
}

import { decimalsFor } from "../figure/index.ts";
import { type Kpi, isLevel, isMeasured } from "../register/index.ts";

/** The decimal places that a KPI's figures are printed with by the house's rules. */
export function decimalsOf({ unit, observations, targets }: Kpi): number {
  const measured = observations.filter(isMeasured);
  const denominators = measured.flatMap(({ denominator }) => (denominator ? [denominator.value] : []));
  const values = measured.map(({ value }) => value);
  return decimalsFor(unit, values, denominators, targets.findLast(isLevel)?.value);
}

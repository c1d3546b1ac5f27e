import type { Kpi } from "./kpi.ts";
import { type Comparator, areaFigures } from "./other-areas.ts";
import type { Observation } from "./observation.ts";

/**
 * Every figure of a KPI put through a change, whoever's it is: its own, those behind it, and those of other areas, which are
 * changed when they are first asked for; `quietly` is the change of these where the other tells of what it does.
 */
export function figuresChanged(
  kpi: Kpi,
  change: (each: Observation) => Observation,
  quietly = change,
): Pick<Kpi, "observations" | "monthly" | "comparators" | "areas"> {
  const compared = (of: Comparator): Comparator => ({ ...of, observations: of.observations.map(change) });
  return {
    observations: kpi.observations.map(change),
    monthly: kpi.monthly.map(change),
    comparators: kpi.comparators.map(compared),
    ...(kpi.areas && {
      areas: kpi.areas.map((of) => areaFigures(of.area, () => of.observations.map(quietly))),
    }),
  };
}

import type { AreaFigures, Kpi } from "./kpi.ts";
import type { Observation } from "./observation.ts";

/** Every figure of a KPI put through a change, whoever's it is: its own, those behind it, and those of other areas. */
export function figuresChanged(
  kpi: Kpi,
  change: (each: Observation) => Observation,
): Pick<Kpi, "observations" | "monthly" | "comparators" | "areas"> {
  const changed = <Of extends AreaFigures>(of: Of): Of => ({
    ...of,
    observations: of.observations.map(change),
  });
  return {
    observations: kpi.observations.map(change),
    monthly: kpi.monthly.map(change),
    comparators: kpi.comparators.map(changed),
    ...(kpi.areas && { areas: kpi.areas.map(changed) }),
  };
}

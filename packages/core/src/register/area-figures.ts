import type { AreaFigures } from "./kpi.ts";
import type { Observation } from "./observation.ts";

/**
 * Another area's figures, read and settled when they are first asked for: most are never, and a file of open data holds those
 * of every area. `figures` must say nothing to anybody, for nobody knows when it runs.
 */
export function areaFigures(area: string, figures: () => readonly Observation[]): AreaFigures {
  let known: readonly Observation[] | undefined;
  return {
    area,
    get observations() {
      return (known ??= figures());
    },
  };
}

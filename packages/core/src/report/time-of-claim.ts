import type { Claim } from "../claims/index.ts";
import type { Period } from "../period/index.ts";
import { type Kpi, timeOfFigure } from "../register/index.ts";

/** What may be of the year so far; a target holds from its period, and what a running total grew by is of that alone. */
const OF_FIGURES: ReadonlySet<Claim["role"]> = new Set<Claim["role"]>([
  "level",
  "numerator",
  "denominator",
  "published low",
  "published high",
]);

/** The time that the figure of a claim is of. */
export function timeOfClaim({ kpi, period, role }: Claim, kpis: readonly Kpi[]): Period {
  const about = kpis.find(({ id }) => id === kpi);
  return about === undefined || !OF_FIGURES.has(role) ? period : timeOfFigure(about, period);
}

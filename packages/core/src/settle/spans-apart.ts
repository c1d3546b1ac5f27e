import { monthsOf } from "../period/index.ts";
import type { Kpi, Observation } from "../register/index.ts";
import { roundOf } from "./round-of.ts";

/**
 * KPIs whose figures of several years together stand beside yearly or quarterly ones are made two:
 * an average of 2013/14 to 2015/16 is no point in the line of the single years it was worked out from.
 * What belongs to the shorter figures, such as their targets, stays with them.
 */
export function spansApart(kpis: readonly Kpi[]): Kpi[] {
  return kpis.flatMap((kpi) => (keepsBoth(kpi) ? [shortOf(kpi), spansOf(kpi)] : [kpi]));
}

function keepsBoth({ observations }: Kpi): boolean {
  return observations.some(isSpan) && observations.some((observation) => !isSpan(observation));
}

function shortOf(kpi: Kpi): Kpi {
  return withOnly(kpi, (observation) => !isSpan(observation));
}

function spansOf(kpi: Kpi): Kpi {
  const { published: _, ...spans } = withOnly(kpi, isSpan);
  return {
    ...spans,
    id: `${kpi.id} (several years)`,
    title: `${kpi.title} (several years together)`,
    targets: [],
    commentary: [],
    monthly: [],
  };
}

function withOnly(kpi: Kpi, keep: (observation: Observation) => boolean): Kpi {
  const observations = kpi.observations.filter(keep);
  const comparators = kpi.comparators
    .map((comparator) => ({ ...comparator, observations: comparator.observations.filter(keep) }))
    .filter((comparator) => comparator.observations.length > 0);
  return { ...kpi, frequency: roundOf(observations) ?? kpi.frequency, observations, comparators };
}

function isSpan({ period }: Observation): boolean {
  return period.months > monthsOf("year");
}

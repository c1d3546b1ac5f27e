import { monthsOf } from "../period/index.ts";
import type { Kpi, Observation, Target } from "../register/index.ts";
import { roundOf } from "./round-of.ts";

/**
 * KPIs whose figures of several years together stand beside yearly or quarterly ones are made two:
 * an average of 2013/14 to 2015/16 is no point in the line of the single years it was worked out from.
 * What belongs to the shorter figures, such as their comments, stays with them; a target goes with the figures of its length.
 */
export function spansApart(kpis: readonly Kpi[]): Kpi[] {
  return kpis.flatMap((kpi) => (keepsBoth(kpi) ? [shortOf(kpi), spansOf(kpi)] : [kpi]));
}

function keepsBoth({ observations }: Kpi): boolean {
  return observations.some(isSpan) && observations.some((observation) => !isSpan(observation));
}

function shortOf(kpi: Kpi): Kpi {
  const targets = kpi.targets.filter((target) => !isOfSpan(target));
  return { ...withOnly(kpi, (observation) => !isSpan(observation)), targets };
}

function spansOf(kpi: Kpi): Kpi {
  const { published: _, ...spans } = withOnly(kpi, isSpan);
  return {
    ...spans,
    id: `${kpi.id} (several years)`,
    title: `${kpi.title} (several years together)`,
    targets: kpi.targets.filter(isOfSpan),
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

function isOfSpan({ from }: Target): boolean {
  return from.months > monthsOf("year");
}

function isSpan({ period }: Observation): boolean {
  return period.months > monthsOf("year");
}

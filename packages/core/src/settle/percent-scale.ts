import { scaleByTen } from "../figure/index.ts";
import {
  type Kpi,
  type Measured,
  type Observation,
  type Target,
  isLevel,
  isMeasured,
} from "../register/index.ts";
import type { Context } from "../tables/index.ts";

const ENOUGH = 3;

/**
 * Percentages kept as fractions of 1 without saying so. A person's answer settles it; so do the
 * numerators and denominators where there are any. Otherwise the figures stay as they are and the
 * question is asked.
 */
export function settlePercentages(kpis: readonly Kpi[], { mapping, notebook }: Context): Kpi[] {
  return kpis.map((kpi) => {
    const values = kpi.observations.filter(isMeasured);
    if (kpi.unit.kind !== "percentage" || !looksLikeFractions(values)) return kpi;
    if (mapping.percentages === "as they are") return kpi;
    if (mapping.percentages === "fractions" || values.every(isItsOwnQuotient)) return timesHundred(kpi);
    const first = values[0];
    if (first !== undefined) notebook.questions.push({ asks: "percent scale", kpi: kpi.id, at: first.at });
    return kpi;
  });
}

function looksLikeFractions(values: readonly Measured[]): boolean {
  return (
    values.length >= ENOUGH &&
    values.every(({ value }) => value >= 0 && value <= 1) &&
    values.some(({ value }) => value > 0 && value < 1)
  );
}

function isItsOwnQuotient({ value, numerator, denominator }: Measured): boolean {
  if (numerator === undefined || denominator === undefined || denominator.value === 0) return false;
  return Math.abs(numerator.value / denominator.value - value) < 0.006;
}

function timesHundred(kpi: Kpi): Kpi {
  const { tolerance } = kpi;
  return {
    ...kpi,
    ...(tolerance?.kind === "absolute"
      ? { tolerance: { ...tolerance, amount: fromFraction(tolerance.amount) } }
      : {}),
    targets: kpi.targets.map(targetScaled),
    observations: kpi.observations.map(scaled),
    monthly: kpi.monthly.map(scaled),
    comparators: kpi.comparators.map((comparator) => ({
      ...comparator,
      observations: comparator.observations.map(scaled),
    })),
  };
}

function targetScaled(target: Target): Target {
  if (!isLevel(target)) return target;
  const { value, upTo } = target;
  return {
    ...target,
    value: fromFraction(value),
    ...(upTo === undefined ? {} : { upTo: fromFraction(upTo) }),
  };
}

function scaled(observation: Observation): Observation {
  if (observation.state !== "value") return observation;
  const { value, lower, upper } = observation;
  return {
    ...observation,
    value: fromFraction(value),
    ...(lower === undefined ? {} : { lower: { ...lower, value: fromFraction(lower.value) } }),
    ...(upper === undefined ? {} : { upper: { ...upper, value: fromFraction(upper.value) } }),
  };
}

/** A share of 1 as a percentage; what is above 1 cannot be a share and stays as it is. */
function fromFraction(value: number): number {
  return Math.abs(value) <= 1 ? scaleByTen(value, 2) : value;
}

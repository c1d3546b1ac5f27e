import { scaleByTen } from "../figure/index.ts";
import {
  type Kpi,
  type Observation,
  type Target,
  isLevel,
  isMeasured,
  figuresChanged,
} from "../register/index.ts";
import type { Address } from "../workbook/index.ts";

/** Whether a cell does not say of itself that it is a percentage. */
export type IsPlain = (placed: { readonly at: Address }) => boolean;

/** A KPI's fractions of 1 as percentages; cells that are percentages already, and what is above 1, stay as they are. */
export function timesHundred(kpi: Kpi, isPlain: IsPlain): Kpi {
  const { tolerance } = kpi;
  const scaled = (observation: Observation) =>
    isPlain(observation) ? figureScaled(observation) : observation;
  return {
    ...kpi,
    ...(tolerance?.kind === "absolute" && (tolerance.at === undefined || isPlain({ at: tolerance.at }))
      ? { tolerance: { ...tolerance, amount: fromFraction(tolerance.amount) } }
      : {}),
    targets: kpi.targets.map((target) => (isPlain(target) ? targetScaled(target) : target)),
    ...figuresChanged(kpi, scaled),
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

function figureScaled(observation: Observation): Observation {
  if (!isMeasured(observation)) return observation;
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

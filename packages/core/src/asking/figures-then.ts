import { comparePeriods, endOf, typedPeriod } from "../period/index.ts";
import type { Period } from "../period/index.ts";
import { type Kpi, type Observation, isMeasured } from "../register/index.ts";

/** How many figures words may lean on: the latest, and the one before it. */
const SHOWN = 2;

/** What words about a period lean on, as one text that is another as soon as any of it is: figures, their parts, the target. */
export function figuresThen({ observations, targets }: Kpi, period: Period): string {
  const upTo = observations
    .filter((each) => endOf(each.period) <= endOf(period))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .slice(-SHOWN);
  const target = targets.findLast(({ from }) => from.start < endOf(period));
  return [...upTo.map(figureThen), ...(target === undefined ? [] : [`target ${target.shown}`])].join("; ");
}

function figureThen(observation: Observation): string {
  const label = typedPeriod(observation.period);
  if (!isMeasured(observation)) return `${label} ${observation.state}`;
  const { value, numerator, denominator } = observation;
  const parts = [numerator, denominator].map((part) => part?.value ?? "");
  return `${label} ${Number(value.toPrecision(12))} ${parts.join("/")}`.trim();
}

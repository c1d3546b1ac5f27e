import { decimalsIn } from "../../figure/index.ts";
import { figures, kpiInput, share } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { cellsOf } from "../frame/places.ts";
import { shown } from "../frame/shown.ts";

const MOST_DECIMALS = 6;
/** Binary arithmetic alone moves a percentage by less than this. */
const DUST = 1e-9;

export const percentageRecompute = defineCheck({
  id: "A01",
  title: "Percentage does not follow from its numerator and denominator",
  castsDoubt: true,
  why: "A reader who works the percentage out from the numbers beside it gets another answer.",
  severity: "error",
  scope: "observation",
  check: ({ of, observation }) => {
    if (of.kpi.unit.kind !== "percentage" || observation.state !== "value") return undefined;
    const { value, numerator, denominator } = observation;
    if (!numerator || !denominator || denominator.value === 0) return undefined;
    if (followsFrom(numerator.value, denominator.value)(value)) return undefined;
    const ours = (100 * numerator.value) / denominator.value;
    return {
      at: cellsOf(observation),
      value,
      numerator: numerator.value,
      denominator: denominator.value,
      ours: Number(ours.toFixed(decimalsOf(value) + 1)),
    };
  },
  message: ({ value, numerator, denominator, ours }) =>
    `The percentage is ${shown(value)}%, but ${shown(numerator)} out of ${shown(denominator)} is ${shown(ours)}%.`,
  remedy: "Find which of the three numbers is wrong, and correct it.",
  examples: {
    keep: [
      () => kpiInput({ observations: [share(92.4, 850, 920)] }),
      () => kpiInput({ observations: [share(92, 850, 920)] }),
      () => kpiInput({ observations: figures(81, 82) }),
    ],
    break: [() => kpiInput({ observations: [share(94.2, 850, 920)] })],
  },
});

function decimalsOf(value: number): number {
  return Math.min(decimalsIn(value), MOST_DECIMALS);
}

/** Whether a percentage is what its numerator and denominator make, as exactly as it is written. */
export function followsFrom(numerator: number, denominator: number): (value: number) => boolean {
  const ours = (100 * numerator) / denominator;
  return (value) => Math.abs(value - ours) <= 0.5 * 10 ** -decimalsOf(value) + DUST;
}

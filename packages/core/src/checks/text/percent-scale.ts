import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";
import { medianOf } from "../plausibility/oddness.ts";

const FEWEST = 4;

export const percentScale = defineCheck({
  id: "T08",
  title: "Fraction among percentages",
  why: "With 0.85 typed for 85%, readers see a service that has all but stopped.",
  scope: "series",
  check: ({ of, measured }) => {
    if (of.kpi.unit.kind !== "percentage" || measured.length < FEWEST) return undefined;
    const middle = medianOf(measured.map(({ value }) => value));
    if (middle <= 10) return undefined;
    return measured
      .filter(({ value }) => value > 0 && value <= 1)
      .filter(({ value }) => 100 * value > middle / 2 && 100 * value < middle * 2)
      .map(({ at, value }) => ({ at, value: shown(value), others: shown(middle) }));
  },
  severity: "error",
  message: ({ value, others }) =>
    `The figure is ${value}%, among others around ${others}%: it may be a fraction of 1.`,
  remedy: "Type it as the others are.",
  departs:
    "The figure times 100 must lie within half and twice the middle one: a true 0.4% among low figures is no fault.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81, 82, 84, 83) }),
      () => kpiInput({ observations: figures(12, 11, 13, 0.9) }),
    ],
    break: [() => kpiInput({ observations: figures(81, 82, 84, 0.83) })],
  },
});

import { kpiInput, figureAt, share } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { cellsOf } from "../frame/places.ts";
import { shown } from "../frame/shown.ts";

export const denominatorMissing = defineCheck({
  id: "A03",
  title: "A share of nothing",
  castsDoubt: true,
  why: "A percentage or rate of nobody means nothing, so whatever is printed is wrong.",
  severity: "error",
  scope: "observation",
  check: ({ of, observation }) => {
    const { kind } = of.kpi.unit;
    if (observation.state !== "value" || (kind !== "percentage" && kind !== "rate")) return undefined;
    const { value, numerator, denominator } = observation;
    if (denominator?.value === 0) return { at: cellsOf(observation), value, lacks: "is 0" };
    if (numerator && !denominator) return { at: cellsOf(observation), value, lacks: "is blank" };
    return undefined;
  },
  message: ({ value, lacks }) => `There is a figure, ${shown(value)}, but its denominator ${lacks}.`,
  remedy: "Fill in the denominator, or put [z] for the figure where there was nobody to count.",
  examples: {
    keep: [
      () => kpiInput({ observations: [share(95, 95, 100)] }),
      () => kpiInput({ observations: [figureAt(95, 0)] }),
    ],
    break: [() => kpiInput({ observations: [share(0, 0, 0)] })],
  },
});

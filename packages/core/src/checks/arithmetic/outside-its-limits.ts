import { decimalsIn, roundedNumber } from "../../figure/index.ts";
import type { Measured } from "../../register/index.ts";
import { figureAt, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

export const outsideItsLimits = defineCheck({
  id: "A12",
  title: "Figure outside its own limits",
  castsDoubt: true,
  why: "A published range holds the figure that it was worked out around: where it does not, one of the three cells is wrong, and the reader cannot tell which.",
  severity: "error",
  scope: "observation",
  check: ({ of, observation }) => {
    if (observation.state !== "value") return undefined;
    const { value, lower, upper, at } = observation;
    const limits = [...(lower ? [lower] : []), ...(upper ? [upper] : [])];
    const fault = faultOf(observation);
    if (fault === undefined) return undefined;
    return { at: [at, ...limits.map((limit) => limit.at)], fault, value, lower, upper, unit: of.kpi.unit };
  },
  message: ({ fault, value, lower, upper, unit }) => {
    const print = (limit: { readonly value: number } | undefined) => shown(limit?.value ?? 0, unit);
    switch (fault) {
      case "the limits are the wrong way round":
        return `The lower limit, ${print(lower)}, is above the upper limit, ${print(upper)}.`;
      case "below the lower limit":
        return `The figure is ${shown(value, unit)}, below its own lower limit of ${print(lower)}.`;
      case "above the upper limit":
        return `The figure is ${shown(value, unit)}, above its own upper limit of ${print(upper)}.`;
    }
  },
  remedy:
    "Look the figure and its limits up where they were published, and correct the one that was mistyped.",
  departs:
    "A figure kept with more decimals than its limits is rounded as they are before it is held against them.",
  examples: {
    keep: [
      () => kpiInput({ observations: [limited(44, 41, 47)] }),
      () => kpiInput({ observations: [limited(47.04, 41.2, 47)] }),
      () => kpiInput({ observations: [limited(0, 0, 3.6)] }),
      () => kpiInput({ observations: [figureAt(44, 0, { lower: limitAt(41, 7) })] }),
    ],
    break: [
      () => kpiInput({ observations: [limited(74, 41, 47)] }),
      () => kpiInput({ observations: [limited(40.9, 41.2, 47)] }),
      () => kpiInput({ observations: [limited(44, 47, 41)] }),
      () => kpiInput({ observations: [figureAt(39, 0, { lower: limitAt(41, 7) })] }),
    ],
  },
});

type Fault = "the limits are the wrong way round" | "below the lower limit" | "above the upper limit";

function faultOf({ value, lower, upper }: Measured): Fault | undefined {
  if (lower && upper && lower.value > upper.value) return "the limits are the wrong way round";
  if (lower && asPrecise(value, lower.value) < lower.value) return "below the lower limit";
  if (upper && asPrecise(value, upper.value) > upper.value) return "above the upper limit";
  return undefined;
}

/** A figure with no more decimals than its limit. */
function asPrecise(value: number, limit: number): number {
  return roundedNumber(value, decimalsIn(limit));
}

function limited(value: number, lower: number, upper: number): Measured {
  return figureAt(value, 0, { lower: limitAt(lower, 7), upper: limitAt(upper, 8) });
}

function limitAt(value: number, column: number) {
  return { value, at: { sheet: "Figures", row: 1, column } };
}

import { kpiInput, share } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { cellsOf } from "../frame/places.ts";
import { shown } from "../frame/shown.ts";
import { isNotAShare } from "./not-a-share.ts";

export const numeratorExceedsDenominator = defineCheck({
  id: "A02",
  title: "Numerator is larger than denominator",
  why: "A share of more than the whole is read as a mistake, and costs the whole report its credibility.",
  severity: "error",
  scope: "observation",
  check: ({ of, observation }) => {
    if (of.kpi.unit.kind !== "percentage" || observation.state !== "value") return undefined;
    const { numerator, denominator } = observation;
    if (!numerator || !denominator || denominator.value <= 0 || isNotAShare(of.kpi)) return undefined;
    if (numerator.value <= denominator.value) return undefined;
    return { at: cellsOf(observation), numerator: numerator.value, denominator: denominator.value };
  },
  message: ({ numerator, denominator }) =>
    `${shown(numerator)} out of ${shown(denominator)} is more than all of them.`,
  remedy: "Look whether the two were typed into each other's columns, or counted over different people.",
  departs:
    "Only for percentages that are a share of one whole: spending against a budget may rightly pass 100%.",
  examples: {
    keep: [
      () => kpiInput({ observations: [share(95, 95, 100)] }),
      () => kpiInput({ title: "Spending as a share of budget", observations: [share(105, 105, 100)] }),
    ],
    break: [() => kpiInput({ observations: [share(105, 105, 100)] })],
  },
});

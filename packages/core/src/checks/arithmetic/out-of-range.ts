import type { Kpi } from "../../register/index.ts";
import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";
import { isNotAShare } from "./not-a-share.ts";

export const outOfRange = defineCheck({
  id: "A04",
  title: "Figure outside what its unit allows",
  castsDoubt: true,
  why: "Nobody can be 112% of anybody, and there is no such thing as half a person: a reader stops believing the rest.",
  scope: "observation",
  check: ({ of, observation }) => {
    if (observation.state !== "value") return undefined;
    const fault = faultOf(of.kpi, observation.value);
    if (fault === undefined) return undefined;
    return { at: observation.at, value: observation.value, fault, unit: of.kpi.unit };
  },
  severity: ({ fault }) => (fault === "is not a whole number" ? "warning" : "error"),
  message: ({ value, fault, unit }) => `The figure is ${shown(value, unit)}, which ${fault}.`,
  remedy: "Correct the figure, or the KPI's unit where that is what is wrong.",
  departs:
    "A count that is not whole is a warning: averages and whole-time equivalents are often kept as counts. Comparisons such as a change or a budget may pass 100% or fall below 0.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(0, 82, 100) }),
      () => kpiInput({ title: "Spend against budget", observations: figures(104) }),
      () =>
        kpiInput({ title: "Average beds", unit: { kind: "count", of: "beds" }, observations: figures(1.5) }),
    ],
    break: [
      () => kpiInput({ observations: figures(112) }),
      () =>
        kpiInput({
          title: "People waiting",
          unit: { kind: "count", of: "people" },
          observations: figures(12.5),
        }),
      () => kpiInput({ unit: { kind: "days", of: "days" }, observations: figures(-3) }),
    ],
  },
});

type Fault = "is more than 100%" | "is below 0" | "is not a whole number";

function faultOf(kpi: Kpi, value: number): Fault | undefined {
  const { kind } = kpi.unit;
  if (isNotAShare(kpi)) return undefined;
  if (kind === "percentage" && value > 100) return "is more than 100%";
  const cannotBeNegative = kind !== "money" && kind !== "number" && kind !== "yes or no";
  if (cannotBeNegative && value < 0) return "is below 0";
  const mayBeParted = /\b(average|mean|median|fte|wte|equivalents?|score|hours|per|rate|days)\b/i;
  const isCount = kind === "count" && !mayBeParted.test(`${kpi.title} ${kpi.unit.of}`);
  return isCount && !Number.isInteger(value) ? "is not a whole number" : undefined;
}

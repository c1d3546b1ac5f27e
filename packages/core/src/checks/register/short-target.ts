import { periodLabel } from "../../period/index.ts";
import { anyKpi, registerInput, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { contradictionsIn } from "./contradictions.ts";

export const shortTarget = defineCheck({
  id: "K11",
  title: "Two-yearly KPI with a target for a quarter",
  why: "Most quarters could never have a figure to hold against it.",
  severity: "warning",
  scope: "register",
  check: (desk) =>
    contradictionsIn(desk).flatMap(({ kpi: { at, frequency }, contradiction }) =>
      contradiction.kind === "survey with a short target"
        ? [{ at: [contradiction.target.at, at], frequency, from: periodLabel(contradiction.target.from) }]
        : [],
    ),
  message: ({ frequency, from }) => `It is measured every ${frequency}, and its target is for ${from}.`,
  remedy: "Set the target for the years in which the KPI is measured.",
  departs: "Not in the catalogue this was made from: a contradiction found when KPIs are classified.",
  examples: {
    keep: [() => registerInput({ kpis: [anyKpi({ targets: [aTarget(80)] })] })],
    break: [() => registerInput({ kpis: [anyKpi({ frequency: "two years", targets: [aTarget(80)] })] })],
  },
});

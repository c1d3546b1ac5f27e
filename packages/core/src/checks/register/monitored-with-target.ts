import { decision, anyKpi, registerInput, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { targetShown } from "../frame/shown.ts";
import { contradictionsIn } from "./contradictions.ts";

export const monitoredWithTarget = defineCheck({
  id: "K03",
  title: "Monitoring indicator with a target",
  why: "Readers who know of the target expect a status, and the report gives none.",
  severity: "warning",
  scope: "register",
  check: (desk) =>
    contradictionsIn(desk).flatMap(({ kpi: { at, unit }, contradiction }) =>
      contradiction.kind === "monitored yet has a target"
        ? [{ at: [contradiction.target.at, at], value: targetShown(contradiction.target, unit) }]
        : [],
    ),
  message: ({ value }) => `It is only watched, yet has a target of ${value}.`,
  remedy: "Remove the target, or make it a Key Performance Target.",
  departs: "A warning: the report never judges a monitoring indicator, whatever its row holds.",
  examples: {
    keep: [() => registerInput({ kpis: [anyKpi({ decision: decision("monitoring") })] })],
    break: [
      () => registerInput({ kpis: [anyKpi({ decision: decision("monitoring"), targets: [aTarget(80)] })] }),
    ],
  },
});

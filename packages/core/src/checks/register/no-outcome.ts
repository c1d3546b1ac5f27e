import { decision, anyKpi, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const noOutcome = defineCheck({
  id: "K08",
  title: "KPI linked to no priority and no national outcome",
  why: "The report groups figures by what they are for; this one stands nowhere.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi: { at, priority, outcomes }, standing }) =>
    standing !== "unsorted" && priority === "" && outcomes.length === 0 ? { at } : undefined,
  message: () => "It serves no line of the strategic plan and no national outcome.",
  together: (all) => `${all.length} KPIs serve no line of the strategic plan and no national outcome.`,
  cause: () => "no outcome",
  remedy: "Name its priority, or its national outcomes by number.",
  departs: "Only once anybody has decided a class: a scorecard from elsewhere seldom holds links.",
  examples: {
    keep: [() => registerInput({ kpis: [anyKpi({ decision: decision("target") })] })],
    break: [
      () => registerInput({ kpis: [anyKpi({ decision: decision("target"), priority: "", outcomes: [] })] }),
    ],
  },
});

import { marginOf } from "../../comparison/index.ts";
import { decision, figures, kpiInput, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown, targetShown } from "../frame/shown.ts";

export const onTheEdge = defineCheck({
  id: "R02",
  title: "Figure exactly on the edge of its tolerance",
  why: "Readers from elsewhere may draw the line the other way: bodies differ on whether the edge counts as close.",
  severity: "information",
  scope: "kpi",
  check: ({ kpi, latest, judgement }) => {
    if (!latest || !judgement || judgement.kind !== "close") return undefined;
    if (judgement.shortfall !== marginOf(judgement.target.value, judgement.tolerance)) return undefined;
    return {
      at: [latest.at, judgement.target.at],
      value: shown(latest.value, kpi.unit),
      target: targetShown(judgement.target, kpi.unit),
    };
  },
  message: ({ value, target: held }) =>
    `${value} against a target of ${held} is exactly as far off as the tolerance allows; the edge counts as close.`,
  remedy: "Nothing, where that is what you mean; else change the tolerance.",
  departs:
    "A figure equal to its target is on target everywhere, so only the edge of the tolerance is told, and as information.",
  examples: {
    keep: [() => against(80), () => against(79)],
    break: [() => against(76)],
  },
});

function against(value: number) {
  return kpiInput({ observations: figures(value), targets: [aTarget(80)], decision: decision("target") });
}

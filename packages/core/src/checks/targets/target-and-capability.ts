import { decision, figures, kpiInput, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { judged } from "./judged.ts";

const STEADY = [81, 82, 80, 83, 81, 82, 80, 83, 81, 82, 80, 83, 81, 82, 80];

export const targetAndCapability = defineCheck({
  id: "R05",
  title: "Target that will not be met without change",
  why: "Quarter after quarter of red tells readers that somebody should try harder, where only a different way of working can help.",
  severity: "information",
  scope: "kpi",
  check: (subject) => {
    const { latest, judgement } = subject;
    if (!latest || !judgement || judgement.kind === "none") return undefined;
    const { assurance } = judged(subject);
    if (assurance.kind !== "consistently misses") return undefined;
    return { at: [latest.at, judgement.target.at] };
  },
  message: () => "The target lies outside everything the service has shown it can do.",
  remedy: "Say in the commentary what will be done differently, or look at the target again.",
  departs:
    "Only a target out of reach is told here; one that is always met, or met and missed by chance, is said in the report itself.",
  examples: {
    keep: [() => held(81)],
    break: [() => held(95)],
  },
});

function held(value: number) {
  return kpiInput({
    observations: figures(...STEADY),
    targets: [aTarget(value)],
    decision: decision("target"),
  });
}

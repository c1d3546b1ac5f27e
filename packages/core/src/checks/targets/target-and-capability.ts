import type { Measured } from "../../register/index.ts";
import { aTarget, decision, figureAt, figures, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { factOf } from "./fact-of.ts";

/** Fifteen quarters that go round in threes, so that no season is in them. */
const STEADY = Array.from({ length: 15 }, (_, i) => 80 + (i % 3));

export const targetAndCapability = defineCheck({
  id: "R05",
  title: "Target that will not be met without change",
  why: "Quarter after quarter of red tells readers that somebody should try harder, where only a different way of working can help.",
  severity: "information",
  scope: "kpi",
  check: (subject) => {
    const { latest, judgement } = subject;
    if (!latest || !judgement || judgement.kind === "none") return undefined;
    if (!factOf(subject, "assurance")?.words.includes("consistently misses")) return undefined;
    return { at: [latest.at, judgement.target.at] };
  },
  message: () => "The target lies outside everything the service has shown it can do.",
  remedy: "Say in the commentary what will be done differently, or look at the target again.",
  departs:
    "Only a target out of reach is told here; one that is always met, or met and missed by chance, is said in the report itself.",
  examples: {
    keep: [() => held(81), () => held(95, months())],
    break: [() => held(95)],
  },
});

function held(value: number, monthly: readonly Measured[] = []) {
  return kpiInput({
    observations: figures(...STEADY),
    monthly,
    targets: [aTarget(value)],
    decision: decision("target"),
  });
}

/** The months behind the quarters, which swing as wide as the target: the report judges by these, and so does the check. */
function months() {
  const last = quarter(STEADY.length - 1);
  return Array.from({ length: 30 }, (_, i) => {
    const start = last.start + 2 - (29 - i);
    return figureAt(81 + 15 * ((i % 5) - 2) * (i % 2 === 0 ? 0.5 : -0.5), 0, {
      period: { start, months: 1 },
    });
  });
}

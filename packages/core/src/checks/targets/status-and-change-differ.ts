import { decision, figures, kpiInput, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { factOf } from "./fact-of.ts";

const RISING = [61, 60, 62, 61, 60, 62, 61, 60, 62, 61, 70, 71, 70, 72, 71, 70, 72];

export const statusAndChangeDiffer = defineCheck({
  id: "R08",
  title: "Off target but improving, or on target but becoming worse",
  why: "A status alone hides the change, and the change alone hides the status: readers need both.",
  severity: "information",
  scope: "kpi",
  check: (subject) => {
    const { latest, judgement } = subject;
    if (!latest || !judgement || judgement.kind === "none") return undefined;
    const seen = factOf(subject, "signal")?.words ?? [];
    if (judgement.kind === "missed" && seen.includes("improvement"))
      return { at: latest.at, says: "off target but improving" };
    if (judgement.kind === "met" && seen.includes("concern"))
      return { at: latest.at, says: "on target but becoming worse" };
    return undefined;
  },
  message: ({ says }) => `The KPI is ${says}.`,
  remedy: "Say both in the commentary; the report shows both.",
  examples: {
    keep: [() => held(60)],
    break: [() => held(90)],
  },
});

function held(value: number) {
  return kpiInput({
    observations: figures(...RISING),
    targets: [aTarget(value)],
    decision: decision("target"),
  });
}

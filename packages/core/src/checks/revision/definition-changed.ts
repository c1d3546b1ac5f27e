import type { Kpi } from "../../register/index.ts";
import { anyKpi, figures, kpiInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { changesIn } from "./before.ts";

export const definitionChanged = defineCheck({
  id: "V03",
  title: "Definition changed since it was published",
  why: "The same name now means something else, and readers compare the two.",
  scope: "kpi",
  check: ({ kpi, desk }) => {
    const [change] = changesIn(desk, kpi.id, "definition");
    if (!change || change.isRecorded) return undefined;
    return { at: change.at, changed: change.parts };
  },
  severity: "warning",
  message: ({ changed }) => `What changed since the last report: ${changed.join(", ")}.`,
  remedy:
    "Record the change on the Events sheet, and mark the first figure after it [b] if it cannot be compared.",
  departs: "Targets are R04. A change recorded as an event is told by D12 where it lacks its mark.",
  examples: {
    keep: [() => kpiInput({ observations: figures(81) }, { previous: was({}) })],
    break: [
      () => kpiInput({ observations: figures(81) }, { previous: was({ polarity: "lower" }) }),
      () => kpiInput({ observations: figures(81) }, { previous: was({ meaning: "How many go home." }) }),
    ],
  },
});

function was(more: Partial<Kpi>) {
  return registerOf({ kpis: [anyKpi({ observations: figures(81), ...more })] });
}

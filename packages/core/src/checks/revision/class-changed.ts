import type { KpiClass } from "../../register/index.ts";
import { aTarget, anyKpi, decision, figures, registerInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { changesIn } from "./before.ts";

/** A second KPI keeps the workbook one in which classes are decided. */
const OTHER = anyKpi({ id: "H2", decision: decision("target"), observations: figures(70) });
const kpi = (kpiClass: KpiClass | undefined) =>
  anyKpi({
    observations: figures(60),
    targets: [aTarget(80)],
    ...(kpiClass ? { decision: decision(kpiClass) } : {}),
  });
const both = (kpiClass: KpiClass | undefined) => ({ kpis: [kpi(kpiClass), OTHER] });

export const classChanged = defineCheck({
  id: "V10",
  title: "Class changed since the last report",
  why: "An indicator that was judged and is only watched now leaves the tally, and a reader sees fewer targets missed.",
  scope: "kpi",
  check: ({ kpi: { id }, desk }) => {
    const [change] = changesIn(desk, id, "class");
    return change && { at: change.at, was: change.was, now: change.now, stood: change.stood };
  },
  severity: ({ was, stood }) => (was === "target" && stood === "missed" ? "warning" : "information"),
  message: ({ was, now, stood }) =>
    `It was ${classWords(was)} in the last report${STOOD[stood]} and is ${classWords(now)} now.`,
  remedy:
    "Be sure that the decision and its reason stand in the KPI’s row and on the Decisions sheet: the report tells readers of it.",
  departs: "Ours. A target that was missed and is watched now is a warning; any other change is told.",
  examples: {
    keep: [
      () => registerInput(both("target"), { previous: registerOf(both("target")) }),
      () => registerInput(both("monitoring")),
      () => registerInput({ kpis: [kpi("target")] }, { previous: registerOf({ kpis: [kpi(undefined)] }) }),
    ],
    break: [
      () => registerInput(both("monitoring"), { previous: registerOf(both("target")) }),
      () => registerInput(both("target"), { previous: registerOf(both("monitoring")) }),
      () => registerInput(both(undefined), { previous: registerOf(both("target")) }),
    ],
  },
});

function classWords(kpiClass: KpiClass | undefined): string {
  if (kpiClass === undefined) return "not decided";
  return kpiClass === "target" ? "a Key Performance Target" : "a monitoring indicator";
}

const STOOD = { met: "", close: "", missed: ", off target,", none: "" } as const;
